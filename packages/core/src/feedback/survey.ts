/** A text by BCP 47 tag; `en` is always there. */
export type LocalisedText = { readonly en: string } & { readonly [lang: string]: string };

/**
 * A satisfaction question. Its order of poles and number of points never change under one version: answers to
 * different scales are different answers (Krebs and Bachner, doi 10.12758/mda.2017.08).
 */
export interface Survey {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly version: number;
  /** 3 to 10. */
  readonly points: number;
  /** The word on the button that opens the question. */
  readonly opener: LocalisedText;
  readonly heading: LocalisedText;
  readonly question: LocalisedText;
  /** The pole of score 1: first in reading order, in every language. */
  readonly low: LocalisedText;
  /** The pole of the highest score. */
  readonly high: LocalisedText;
  /** A label for every point, from the lowest, for `labels="full"`. */
  readonly labels?: readonly LocalisedText[];
  /** Asks for a reason, in free text. */
  readonly reason?: LocalisedText;
}

/** The words of a survey of five points in one language. */
export interface SurveyWords {
  readonly opener: string;
  readonly heading: string;
  readonly question: string;
  readonly low: string;
  readonly high: string;
  /** The points between the poles. */
  readonly second: string;
  readonly third: string;
  readonly fourth: string;
  readonly reason: string;
}

/** Id, version and points of the question of the organisation's own site. */
export const DEFAULT_SURVEY_ID = { id: 'icesco-website', version: 1, points: 5 } as const;

/** The words for a reader: the exact tag, its language, else English. */
export function surveyText(text: LocalisedText, lang: string): string {
  const tag = lang.toLowerCase();
  return (Object.hasOwn(text, tag) && text[tag]) || (Object.hasOwn(text, tag.split('-')[0]!) && text[tag.split('-')[0]!]) || text.en;
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as LocalisedText).en === 'string' && Object.values(value).every((each) => typeof each === 'string' && each.length <= 500);

/** Whether a value (a property, a JSON answer) is a survey that can be shown. */
export function isSurvey(value: unknown): value is Survey {
  if (typeof value !== 'object' || value === null) return false;
  const survey = value as Survey;
  return (
    typeof survey.id === 'string' &&
    /^[a-z\d][a-z\d-]{0,63}$/.test(survey.id) &&
    Number.isInteger(survey.version) &&
    survey.version > 0 &&
    Number.isInteger(survey.points) &&
    survey.points >= 3 &&
    survey.points <= 10 &&
    [survey.opener, survey.heading, survey.question, survey.low, survey.high].every(isText) &&
    (survey.labels === undefined || (Array.isArray(survey.labels) && survey.labels.length === survey.points && survey.labels.every(isText))) &&
    (survey.reason === undefined || isText(survey.reason))
  );
}
