import { decodeEntities } from '../html/html-entities.js';
import { collapse, stripTags } from '../html/html-to-text.js';
import { directionOf } from '../locale/direction.js';
import { present } from './complete-item.js';
import type { NewsText } from './news-item.js';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The language asked about last: that of the feed. */
let known: readonly [lang?: string, dir?: NewsText['dir']] = [];

/** A BCP 47 tag, or undefined for what cannot be one. `en_US` is read as `en-US`. */
export function languageTag(value: unknown): string | undefined {
  const tag = typeof value === 'string' ? value.trim().replace(/_/g, '-') : '';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(tag) ? tag : undefined;
}

/**
 * Plain text with its language and direction. Line breaks become spaces. A right-to-left language keeps its
 * direction as soon as the text has one of its letters (an Arabic title may begin with a Latin acronym); otherwise
 * the first letter decides, and without letters the language. A left-to-right language is not claimed for a text
 * without any left-to-right letter.
 */
export function newsText(text: string, lang?: string): NewsText {
  const plain = collapse(text).trim();
  const first = plain.charAt(plain.search(/\p{L}/u));
  let dir: NewsText['dir'] | '' = first && 'ltr';
  let own = lang;
  if (!first || RIGHT_TO_LEFT.test(plain)) {
    if (lang && lang !== known[0]) known = [lang, directionOf(lang)];
    const usual = lang && known[1];
    dir = !first || usual === 'rtl' ? usual : RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
    if (first && usual === 'ltr' && dir === 'rtl' && !/[a-z\u00c0-\u058f]/i.test(plain)) own = undefined;
  }
  return present<NewsText>({ text: plain, lang: own || undefined, dir: dir || undefined });
}

/**
 * Text of a field that is plain by its format but holds markup or references in many feeds. Only tags that HTML has
 * are taken for markup: `List<T>` and `a < b` stay.
 */
export function looseText(text: string): string {
  return /<\/?(?:[abipqsu]|em|br|div|img|span|strong|su[bp]|h\d)(?:[\s/][^<>]*)?>/i.test(text)
    ? stripTags(text)
    : decodeEntities(text);
}
