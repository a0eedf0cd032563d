/**
 * Languages written from right to left, unless a script subtag says otherwise, and any language in such a
 * script (BCP 47, RFC 5646 section 2.2.3). `Intl.Locale#textInfo` is wrong for some in some engines (Divehi
 * in WebKitGTK) and missing in others.
 */
const LANGUAGES = 'ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|ps|sd|syr|ug|ur|yi';
const SCRIPTS = 'adlm|arab|aran|hebr|nkoo|rohg|syrc|thaa';
const RTL = new RegExp(
  `^\\s*(?:${LANGUAGES})(?![a-z])(?!.*[-_][a-z]{4}(?![a-z\\d]))|^[a-z-_]+[-_](?:${SCRIPTS})(?![a-z])`,
  'i',
);

/**
 * Reading direction of a language.
 * @param lang BCP 47 tag, `_` allowed for `-`; anything unreadable is left to right.
 */
export const directionOf = (lang: string | null | undefined): 'ltr' | 'rtl' =>
  RTL.test(lang!) ? 'rtl' : 'ltr';
