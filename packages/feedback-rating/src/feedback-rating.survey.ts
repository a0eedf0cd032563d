import {
  isSurvey,
  surveyLanguage,
  surveyTag,
  surveyText,
  DEFAULT_SURVEY_ID,
  type LocalisedText,
  type SurveyWords,
  type Survey,
} from '@icesco/core/feedback';
import { directionOf, primarySubtag } from '@icesco/core/locale';
import { readValue } from '@icesco/kit';
import { attributes } from './feedback-rating.attributes.js';
import type { ResolvedSurvey } from './feedback-rating.state.js';

/** The language of the page and of the interface around the question. */
export interface Surroundings {
  /** BCP 47 tag of the page. */
  readonly lang: string;
  /** The language of the interface. */
  readonly messageLang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The question that is shown: the page's own, or the organisation's.
 * @param given what the page set; anything but a survey is ignored
 * @param full whether every point is labelled: only on the survey's own scale
 * @param wanted points of the scale that the page asks for: 3 to 10, else the survey's own
 * @param say the organisation's words, from the messages
 */
export function resolveSurvey(
  given: unknown,
  around: Surroundings,
  full: boolean,
  wanted: number,
  say: (name: keyof SurveyWords) => string,
): ResolvedSurvey {
  const { labels, ...survey } = isSurvey(given) ? pageSurvey(given, around) : organisationSurvey(around, say);
  const points = (readValue(attributes.points, wanted) as number) || survey.points;
  return { ...survey, points, labels: full && points === survey.points ? labels : undefined };
}

function pageSurvey(survey: Survey, { lang, messageLang, dir }: Surroundings): ResolvedSurvey {
  const { id, version, points, labels, ...words } = survey;
  const language = surveyLanguage(survey, lang);
  const text = (word: LocalisedText | undefined): string =>
    word ? surveyText(word, language, language) : '';
  const tag = surveyTag(language);
  return {
    id,
    version,
    points,
    lang: tag,
    other: primarySubtag(tag) === primarySubtag(messageLang) ? undefined : messageLang,
    // What the author says of the direction of the page holds for the language of the page.
    dir: primarySubtag(tag) === primarySubtag(lang) ? dir : directionOf(tag),
    word: (name) => text(words[name]),
    labels: labels?.map(text),
  };
}

function organisationSurvey(
  { messageLang, dir }: Omit<Surroundings, 'lang'>,
  say: (name: keyof SurveyWords) => string,
): ResolvedSurvey {
  return {
    ...DEFAULT_SURVEY_ID,
    lang: messageLang,
    dir,
    word: say,
    labels: (['low', 'second', 'third', 'fourth', 'high'] as const).map(say),
  };
}
