/**
 * `Intl.Locale#textInfo` is wrong for some languages in some engines (Divehi in WebKitGTK) and missing in others, so
 * the list is shipped. A script subtag (BCP 47, RFC 5646 section 2.2.3) decides over the language.
 */
const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|ps|sd|syr|ug|ur|yi)$/;
const RTL_SCRIPT = /^(?:adlm|arab|aran|hebr|nkoo|rohg|syrc|thaa)$/;

/**
 * Reading direction of a language.
 * @param lang BCP 47 tag, `_` allowed for `-`; anything unreadable is left to right.
 */
export function directionOf(lang: string | null | undefined): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = String(lang ?? '').trim().slice(0, 64).toLowerCase().split(/[-_]/);
  // Up to three extended language subtags (`zh-yue`) may stand before the script.
  const script = subtags.slice(0, 4).find((subtag) => subtag.length !== 3);
  const rtl = script && /^[a-z]{4}$/.test(script) ? RTL_SCRIPT.test(script) : RTL_LANGUAGE.test(language);
  return rtl ? 'rtl' : 'ltr';
}
