import {
  isSurvey,
  surveyText,
  DEFAULT_SURVEY_ID,
  type LocalisedText,
  type SurveyWords,
  type Survey,
} from '@icesco/core/feedback';
import type { Asked } from './inside.js';

/**
 * The question that is asked: the page's own, or the organisation's.
 * @param given what the page set; anything but a survey is passed over
 * @param full whether every point is labelled: only on the survey's own scale
 * @param wanted points of the scale that the page asks for: 3 to 10, else the survey's own
 * @param say the organisation's words, from the messages
 */
export function askedSurvey(
  given: unknown,
  lang: string,
  full: boolean,
  wanted: number,
  say: (name: keyof SurveyWords) => string,
): Asked {
  const { labels, ...asked } = isSurvey(given) ? pageSurvey(given, lang) : organisationSurvey(say);
  const points = Number.isInteger(wanted) && wanted >= 3 && wanted <= 10 ? wanted : asked.points;
  return { ...asked, points, labels: full && points === asked.points ? labels : undefined };
}

function pageSurvey({ id, version, points, ...words }: Survey, lang: string): Asked {
  const text = (word: LocalisedText | undefined): string => (word ? surveyText(word, lang) : '');
  return { id, version, points, word: (name) => text(words[name]), labels: words.labels?.map(text) };
}

function organisationSurvey(say: (name: keyof SurveyWords) => string): Asked {
  return {
    ...DEFAULT_SURVEY_ID,
    word: say,
    labels: (['low', 'second', 'third', 'fourth', 'high'] as const).map(say),
  };
}
