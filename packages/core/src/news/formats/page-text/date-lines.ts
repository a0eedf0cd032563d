import { anyOf } from '../../../text/any-of.js';
import { findDateMentions, type DateMention } from '../../annotations/event-dates/event-dates-mentions.js';
import { foldText } from '../../../text/fold-text.js';

/**
 * Words that may stand beside the date in a line that says when an article was published, in folded
 * spelling.
 */
const BESIDE = new Set(
  'published publication posted updated date on at by in le la publie publiee mis mise a jour par نشر نشرت تاريخ التاريخ بتاريخ النشر في يوم بواسطه الساعه h gmt am pm icesco الايسيسكو ايسيسكو'.split(
    ' ',
  ),
);

/**
 * The date of a line that says nothing else: "19 August 2020", "Publié le 19 août 2020 à 10:05", or a
 * dateline, "Rabat: 19 August 2020".
 */
export function dateOfLine(line: string): DateMention | undefined {
  if (line.length > 100) {
    return undefined;
  }
  const [mention, ...others] = findDateMentions(line);
  if (!mention || others.length > 0) {
    return undefined;
  }
  const before = foldText(line.slice(0, mention.start));
  const after = foldText(line.slice(mention.end));
  const isBare = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).every((word) => BESIDE.has(word));
  return !isDeadline(before) && (isBare(before) || isPlace(before)) && isBare(after) ? mention : undefined;
}

export function isDateLine(line: string): boolean {
  return dateOfLine(line) !== undefined;
}

/** The date that a text begins with after a place: "Rabat, 19 August 2020 – The Director-General…". */
export function datelineOf(text: string): DateMention | undefined {
  const [mention] = findDateMentions(text.slice(0, 160));
  if (!mention || mention.start > 60 || isDeadline(text.slice(0, mention.start))) {
    return undefined;
  }
  return isPlace(foldText(text.slice(0, mention.start))) ||
    (mention.start === 0 && /^\s*[:–—-]/.test(text.slice(mention.end)))
    ? mention
    : undefined;
}

/** What stands before the last day of something, in folded spelling. */
const DEADLINE = new RegExp(
  anyOf(
    'deadline|closing date|clos(?:es|ing) on|no later than|not later than|until|before',
    'due (?:date|by)|date limite|au plus tard|dernier delai|cloture|jusqu|avant le|اخر موعد',
    'اخر اجل|الموعد النهايي|موعد اقصاه|اجل اقصاه|حتي|قبل|غايه',
  ),
);

/** Whether the words before a date make it the last day of something, such as of applications. */
export const isDeadline = (before: string): boolean => DEADLINE.test(foldText(before));

/** One to four words and a sign that divides: "rabat:", "rabat (icesco),", "الرباط -". */
const PLACE = new RegExp(
  "^\\p{L}+(?:[ '-]\\p{L}+){0,3} ?" + // Words
    '(?:\\((?:\\p{L}| ){1,20}\\) ?)?' + // The organisation, in brackets
    '[:،,/(–—-] ?(?:le |في |on )?$',
  'u',
);
const isPlace = (before: string): boolean => PLACE.test(before);
