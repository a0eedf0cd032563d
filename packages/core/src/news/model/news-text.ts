import { withoutControls } from '../../html/control-characters.js';
import { decodeEntities } from '../../html/html-entities.js';
import { collapse, stripTags } from '../../html/html-to-text.js';
import { directionOf } from '../../locale/direction.js';
import {
  detectLanguage,
  hasRightToLeft,
  hasRightToLeftPart,
  isMostlyRightToLeft,
} from '../../text/detect-language.js';
import type { Direction, NewsText } from './news-item.js';

/** A BCP 47 tag, or undefined for what cannot be one. `en_US` is read as `en-US`. */
export const languageTag = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.exec(value.trim().replace(/_/g, '-'))?.[0]
    : undefined;

/**
 * Plain text with its language and direction. Line breaks become spaces. A right-to-left language keeps its
 * direction where the text begins with its letters or a quarter of them are its own (an Arabic title may
 * begin with a Latin acronym);
 * otherwise most of the letters decide, and without letters the language. A left-to-right language is not
 * claimed for a text that is mostly written from right to left: a screen reader would read it in the wrong
 * voice.
 */
export function newsText(text: string, lang?: string): NewsText {
  const plain = collapse(withoutControls(text)).trim();
  const usual = lang ? directionOf(lang) : undefined;
  const dir = directionOfText(plain, usual);
  const known = dir && usual && dir !== usual ? languageOf(plain, usual, lang) : lang;
  const read: { text: string; lang?: string; dir?: Direction } = { text: plain };
  if (known) {
    read.lang = known;
  }
  if (dir) {
    read.dir = dir;
  }
  return read;
}

/** The language of a text that is written the other way than the language that is stated for it. */
function languageOf(text: string, usual: Direction, lang: string | undefined): string | undefined {
  const detected = detectLanguage(text);
  // A name in Latin letters is of any language.
  return usual === 'ltr' ? detected : (detected ?? lang);
}

function directionOfText(text: string, usual: Direction | undefined): Direction | undefined {
  if (hasRightToLeft(text)) {
    const isRightToLeft = usual === 'rtl' ? hasRightToLeftPart(text) : isMostlyRightToLeft(text);
    return isRightToLeft ? 'rtl' : 'ltr';
  }
  return /\p{L}/u.test(text) ? 'ltr' : usual;
}

const MARKUP = /<\/?(?:[abipqsu]|em|br|div|img|span|strong|su[bp]|h\d)(?:[\s/][^<>]*)?>/i;

/** Whether a field that is plain by its format holds markup all the same. `List<T>` and `a < b` are none. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** Text of a field that is plain by its format but holds markup or references in many feeds. */
export const looseText = (text: string): string => (hasMarkup(text) ? stripTags : decodeEntities)(text);
