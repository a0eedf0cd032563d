import { resolveLocale } from '../locale/resolve-locale.js';
import type { LocalisedText, Survey } from './survey.js';

const MAX_TEXT = 500;

/** The languages that a text is in, as the survey spells them. */
const languagesOf = (text: LocalisedText): string[] => Object.keys(text).filter((lang) => text[lang] !== '');

/**
 * The language of a text for a reader: the exact tag, another variety of the language, else the base: English
 * where the text has it, else the first language.
 */
function languageFor(text: LocalisedText, lang: string, base?: string): string {
  const languages = languagesOf(text);
  const standIn = [base, 'en'].find((each) => each !== undefined && languages.includes(each));
  return resolveLocale(lang, languages, standIn ?? languages[0] ?? 'en');
}

/** The language that a survey is shown in to a reader: that of its question. */
export const surveyLanguage = ({ question }: Survey, lang: string): string => languageFor(question, lang);

/** A language of a survey as a BCP 47 tag: authors write `pt_BR` too. */
export function surveyTag(language: string): string {
  const tag = language.replaceAll('_', '-');
  return /^[a-z]{2,8}(-[a-z\d]{1,8}){0,8}$/i.test(tag) ? tag : 'und';
}

/**
 * The words for a reader.
 * @param base the language where there is none for the reader: that of the question, so that a survey is in
 *   one language
 */
export function surveyText(text: LocalisedText, lang: string, base?: string): string {
  const language = languageFor(text, lang, base);
  return Object.hasOwn(text, language) ? text[language]! : '';
}

/** A text in one language at least. */
const isText = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  languagesOf(value as LocalisedText).length > 0 &&
  Object.values(value).every((each) => typeof each === 'string' && each.length <= MAX_TEXT);

/** Whether a value (a property, JSON) is a survey that can be shown. */
export function isSurvey(value: unknown): value is Survey {
  return surveyProblem(value) === undefined;
}

/** @returns the name of the first member that keeps a value from being a survey; '' for no record at all. */
export function surveyProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return '';
  }
  const survey = value as Survey;
  const { id, version, points, labels, reason } = survey;
  const texts = ['opener', 'heading', 'question', 'low', 'high'] as const;
  if (typeof id !== 'string' || !/^[a-z\d][a-z\d-]{0,63}$/.test(id)) {
    return 'id';
  }
  if (!Number.isInteger(version) || version < 1 || version > 1_000_000) {
    return 'version';
  }
  if (!Number.isInteger(points) || points < 3 || points > 10) {
    return 'points';
  }
  const text = texts.find((name) => !isText(survey[name]));
  if (text !== undefined) {
    return text;
  }
  if (labels !== undefined && !(Array.isArray(labels) && labels.length === points && labels.every(isText))) {
    return 'labels';
  }
  return reason === undefined || isText(reason) ? undefined : 'reason';
}
