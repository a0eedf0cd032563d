/**
 * Gregorian dates in the organisation's three languages as CLDR writes them (English as in the United
 * Kingdom), without `Intl.DateTimeFormat`, whose first object is slow to make. Without this, the first list
 * of 12 cards takes 2.7 times as long (59 instead of 20 ms of the processor, `npm run bench -- render`).
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};
/**
 * Regions whose dates are the language's own. English without a region is written as in most countries, day
 * first.
 */
const USUAL = /^(en(?=-GB$|$)|fr(?=-FR$|$)|ar(?=$))/;

const HOUR = 3_600_000;

/**
 * @param at milliseconds, for the day in UTC
 * @param length of the ISO date that is shown: 4 for a year, 7 for a month, 10 for a day
 * @param lang BCP 47 tag
 * @returns `undefined` for a language or region that it does not know
 */
export function plainDate(at: number, length: 4 | 7 | 10, lang: string): string | undefined {
  const [known] = USUAL.exec(lang) ?? [];
  if (!known) {
    return undefined;
  }
  const date = new Date(at);
  const year = date.getUTCFullYear();
  if (length === 4) {
    return String(year);
  }
  const month = MONTHS[known]!.split(' ')[date.getUTCMonth()]!;
  if (length === 7) {
    return `${month} ${year}`;
  }
  return `${date.getUTCDate()} ${month} ${year}`;
}

/** Whether a moment falls on the same day in UTC and in Morocco, which is at most an hour ahead of it. */
export const sameDayInMorocco = (at: number): boolean =>
  new Date(at).getUTCDate() === new Date(at + HOUR).getUTCDate();
