import type { NewsItem } from '../model/news-item.js';

/**
 * Words in a minute of silent reading: less than the 238 measured for native readers of English
 * (https://doi.org/10.1016/j.jml.2019.104047), since many readers are not.
 */
const WORDS_A_MINUTE = 200;

/** Whole minutes to read an item, at least 1; `undefined` where its source gives no full text. */
export function readingMinutes({ contentText, contentHtml }: NewsItem): number | undefined {
  const text = contentText ?? contentHtml?.replace(/<[^>]*>/g, ' ');
  const words = text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words ? Math.max(1, Math.round(words / WORDS_A_MINUTE)) : undefined;
}
