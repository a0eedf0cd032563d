import { decodeEntities } from '../html/html-entities.js';
import { htmlToText } from '../html/html-to-text.js';
import type { NewsText } from './news-item.js';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]/;
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|pnb|ps|sd|syr|ug|ur|yi|ji|[a-z]{2,3}-(?:arab|hebr|thaa|syrc|nkoo))(?:-|$)/i;

/** A BCP 47 tag in its usual spelling, or undefined for what cannot be one. `en_US` is read as `en-US`. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tag = value.trim().replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(tag)) return undefined;
  const [language, ...rest] = tag.split('-');
  return [language!.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

/**
 * Plain text with its language and direction. Line breaks become spaces. A right-to-left language keeps its
 * direction as soon as the text has one of its letters (an Arabic title may begin with a Latin acronym); otherwise
 * the first letter decides, and without letters the language. A left-to-right language is not claimed for a text
 * without any left-to-right letter.
 */
export function newsText(text: string, lang?: string): NewsText {
  const plain = text.replace(/\s+/g, ' ').trim();
  const byLanguage = lang && (RIGHT_TO_LEFT_LANGUAGE.test(lang) ? 'rtl' : 'ltr');
  const hasRightToLeft = RIGHT_TO_LEFT.test(plain);
  const first = STRONG.exec(plain)?.[0];
  const byLetters = first && (RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr');
  const dir = byLanguage === 'rtl' && hasRightToLeft ? 'rtl' : (byLetters ?? byLanguage);
  const foreign = byLanguage === 'ltr' && dir === 'rtl' && !/[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(plain);
  return { text: plain, ...(lang && !foreign && { lang }), ...(dir && { dir }) };
}

/**
 * Text of a field that is plain by its format but holds markup or references in many feeds. Only tags that HTML has
 * are taken for markup: `List<T>` and `a < b` stay.
 */
export function looseText(text: string): string {
  return /<\/?(?:a|b|i|p|u|em|br|div|img|font|span|code|cite|small|strong|su[bp]|h[1-6])(?:[\s/][^<>]*)?>/i.test(text)
    ? htmlToText(text)
    : decodeEntities(text);
}
