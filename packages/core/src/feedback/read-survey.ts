import type { LocalisedText, Survey } from './survey.js';

/** The words for a reader: the exact tag, its language, else English. */
export function surveyText(text: LocalisedText, lang: string): string {
  const tag = lang.toLowerCase();
  return (
    (Object.hasOwn(text, tag) && text[tag]) ||
    (Object.hasOwn(text, tag.split('-')[0]!) && text[tag.split('-')[0]!]) ||
    text.en
  );
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as LocalisedText).en === 'string' &&
  Object.values(value).every((each) => typeof each === 'string' && each.length <= 500);

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
    (survey.labels === undefined ||
      (Array.isArray(survey.labels) &&
        survey.labels.length === survey.points &&
        survey.labels.every(isText))) &&
    (survey.reason === undefined || isText(survey.reason))
  );
}
