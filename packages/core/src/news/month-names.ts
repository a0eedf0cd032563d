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

/**
 * Month named in a text that has been through `plainLetters`: 1 to 12, or 0. Of several the last counts, since the weekday
 * that may look like one (`mar.` for mardi) stands first.
 */
export function monthNamed(plain: string): number {
  const [, letters = ' '] = /(?<!\p{L})([a-z]{3})[a-z]*\P{L}*$/u.exec(plain) ?? [];
  const english = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(letters) / 3;
  if (english >= 0 && !(english % 1)) return english + 1;
  if (!/\p{L}{3}/u.test(plain)) return 0;
  // Made only when a date needs it.
  foreign ??= new RegExp(`.*(?<!\\p{L})(?:(${[...Array(12).keys()].map(namesOf).join(')|(')}))`, 'u');
  const match = foreign.exec(plain);
  return match ? match.findIndex((group, index) => index > 0 && group) : 0;
}
