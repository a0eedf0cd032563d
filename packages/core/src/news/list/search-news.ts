import { foldText } from '../../text/fold-text.js';
import type { NewsItem } from '../model/news-item.js';

const wordsOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Folding a thousand articles takes long enough to be felt at each keystroke. */
const folded = new WeakMap<NewsItem, string>();

function everyWordOf(item: NewsItem): string {
  let words = folded.get(item);
  if (words === undefined) {
    const { title, summary, contentText = '', subtitles, categories, tags } = item;
    words =
      ' ' +
      wordsOf([title.text, summary?.text ?? '', contentText, ...subtitles, ...categories, ...tags].join(' '));
    folded.set(item, words);
  }
  return words;
}

/**
 * Whether an item says a word or phrase, in its title, text, subtitles, categories or tags.
 *
 * Latin, Greek and Cyrillic are matched from the beginning of a word ("art" is not in "smart"); Arabic and
 * other scripts anywhere, because Arabic writes articles and conjunctions onto the word.
 */
export function says(item: NewsItem, phrase: string): boolean {
  const words = wordsOf(phrase);
  return everyWordOf(item).includes(/^[a-z\u0370-\u052f]/.test(words) ? ' ' + words : words);
}

/** Whether an item says every word of what a reader typed; nothing typed matches everything. */
export const matchesQuery = (item: NewsItem, query: string): boolean =>
  query
    .slice(0, 200)
    .split(/\s+/)
    .every((word) => says(item, word));
