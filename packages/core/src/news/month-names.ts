/** Languages whose month names are read, beside English: Arabic of Egypt, the Levant and the Maghreb among them. */
const LANGUAGES = 'fr ar ar-LB ar-MA ar-TN es pt it de nl tr id ms ru el hu';

let foreign: RegExp | undefined;

/** Lower case, without diacritics (so that `août`, `أغسطس` and `Ιούλ` compare equal to their plain spellings), Western digits. */
export const plainLetters = (text: string): string =>
  /^[ -~]*$/.test(text) ? text.toLowerCase() : text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Long and short names of a month (from 0) in all the languages, as the engine knows them (Unicode CLDR), for a regular expression. */
function namesOf(month: number): string {
  const names = (['long', 'short'] as const).flatMap((style) =>
    LANGUAGES.split(' ').map((language) =>
      plainLetters(new Intl.DateTimeFormat(language + '-u-ca-gregory', { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, month))).replace('.', ''),
    ),
  );
  return names.filter((name) => /^\p{L}[\p{L} ]+$/u.test(name)).join('|');
}

/** The month, 1 to 12, whose English name begins with these three letters in lower case; 0 for none. */
export function englishMonth(letters: string): number {
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(letters) / 3;
  return month % 1 ? 0 : month + 1;
}

/**
 * Month named in a text that has been through `plainLetters`: 1 to 12, or 0. Of several the last counts, since the weekday
 * that may look like one (`mar.` for mardi) stands first.
 */
export function monthNamed(plain: string): number {
  const english = englishMonth(/(?<!\p{L})([a-z]{3})[a-z]*\P{L}*$/u.exec(plain)?.[1] ?? '-');
  if (english) return english;
  if (!/\p{L}{3}/u.test(plain)) return 0;
  // Made only when a date needs it.
  foreign ??= new RegExp(`.*(?<!\\p{L})(?:(${[...Array(12).keys()].map(namesOf).join(')|(')}))`, 'u');
  const match = foreign.exec(plain);
  return match ? match.findIndex((group, index) => index > 0 && group) : 0;
}
