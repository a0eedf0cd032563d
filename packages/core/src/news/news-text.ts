import { withoutControls } from '../html/control-characters.js';
import { decodeEntities } from '../html/html-entities.js';
import { collapse, stripTags } from '../html/html-to-text.js';
import { directionOf } from '../locale/direction.js';
import type { Direction, NewsText } from './news-item.js';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A BCP 47 tag, or undefined for what cannot be one. `en_US` is read as `en-US`. */
export const languageTag = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.exec(value.trim().replace(/_/g, '-'))?.[0]
    : undefined;

/**
 * Plain text with its language and direction. Line breaks become spaces. A right-to-left language keeps its
 * direction as soon as the text has one of its letters (an Arabic title may begin with a Latin acronym); otherwise
 * the first letter decides, and without letters the language. A left-to-right language is not claimed for a text
 * without any left-to-right letter.
 */
export function newsText(text: string, lang?: string): NewsText {
  const plain = collapse(withoutControls(text)).trim();
  const [first] = /\p{L}/u.exec(plain) ?? [];
  const usual = lang ? directionOf(lang) : undefined;
  const dir = first ? (RIGHT_TO_LEFT.test(usual === 'rtl' ? plain : first) ? 'rtl' : 'ltr') : usual;
  const foreign = usual === 'ltr' && dir === 'rtl' && !/[a-z\u00c0-\u058f]/i.test(plain);
  const read: { text: string; lang?: string; dir?: Direction } = { text: plain };
  if (lang && !foreign) read.lang = lang;
  if (dir) read.dir = dir;
  return read;
}

/**
 * Text of a field that is plain by its format but holds markup or references in many feeds. Only tags that HTML has
 * are taken for markup: `List<T>` and `a < b` stay.
 */
export const looseText = (text: string): string =>
  (/<\/?(?:[abipqsu]|em|br|div|img|span|strong|su[bp]|h\d)(?:[\s/][^<>]*)?>/i.test(text)
    ? stripTags
    : decodeEntities)(text);
