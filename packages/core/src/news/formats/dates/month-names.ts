import { foldText } from '../../../text/fold-text.js';
import { englishMonth } from './feed-date-core.js';

/**
 * Languages whose month names are read, beside English: Arabic of Egypt, the Levant and the Maghreb among
 * them.
 */
const LANGUAGES = 'fr ar ar-LB ar-MA ar-TN fa-u-ca-gregory ur es pt it de nl tr id ms ru el hu'.split(' ');
const STYLES = ['long', 'short'] as const;

let foreign: RegExp | undefined;

/** The name that stands alone and the one in a date: in Russian they differ. */
const namesIn = (language: string, style: 'long' | 'short', month: number): string[] => {
  const date = new Date(2000, month, 15);
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: style })
    .formatToParts(date)
    .find(({ type, value }) => type === 'month' && /\p{L}/u.test(value));
  return [date.toLocaleString(language, { month: style }), ...(inDate ? [inDate.value] : [])];
};

/**
 * Long and short names of a month (from 0) in all the languages, as the engine knows them (Unicode CLDR), for
 * a regular expression.
 */
const namesOf = (month: number): string =>
  LANGUAGES.map((language) =>
    STYLES.map((style) =>
      namesIn(language, style, month)
        .map((name) => foldText(name).replace('.', ''))
        .join('|'),
    ).join('|'),
  ).join('|');

/**
 * Month named in a text that has been through `foldText`: 1 to 12, or 0. Of several the last counts,
 * since the weekday that may look like one (`mar.` for mardi) stands first.
 */
export function monthNamed(plain: string): number {
  const english = englishMonth(/([a-z]{3})[a-z]*\P{L}*$/u.exec(plain)?.[1] ?? '-');
  if (english || !/\p{L}{2}/u.test(plain)) {
    return english;
  }
  // Made only when a date needs it.
  foreign ??= RegExp(`.*(?<!\\p{L})(?:(${[...Array(12).keys()].map(namesOf).join(')|(')}))`, 'u');
  return foreign.exec(plain)?.findIndex((group, index) => index && group) ?? 0;
}
