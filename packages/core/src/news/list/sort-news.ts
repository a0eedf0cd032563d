import type { NewsItem } from '../model/news-item.js';

export type NewsOrder = 'newest' | 'oldest' | 'title';

/** @param items newest first */
export function sortNews(
  items: readonly NewsItem[],
  order: NewsOrder = 'newest',
  stickyFirst = false,
): readonly NewsItem[] {
  const sorted = inOrder(items, order);
  return stickyFirst
    ? [...sorted.filter((item) => item.sticky), ...sorted.filter((item) => !item.sticky)]
    : sorted;
}

function inOrder(items: readonly NewsItem[], order: NewsOrder): readonly NewsItem[] {
  if (order === 'newest') {
    return items;
  }
  if (order === 'oldest') {
    return [...items].reverse();
  }
  const compare = collator(items[0]?.title.lang);
  return [...items].sort((a, b) => compare(a.title.text, b.title.text));
}

/** By the alphabet of the titles' language; quotation marks at the beginning do not count. */
function collator(lang: string | undefined): (a: string, b: string) => number {
  const options = { ignorePunctuation: true, numeric: true };
  try {
    return new Intl.Collator(lang, options).compare;
  } catch {
    return new Intl.Collator('en', options).compare;
  }
}
