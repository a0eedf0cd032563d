import { foldText } from '../../text/fold-text.js';
import type { NewsItem } from '../model/news-item.js';
import { publisherDay } from '../model/publisher-day.js';

/** A value that readers can choose, and how many items have it. */
export interface NewsFacet {
  readonly value: string;
  readonly count: number;
}

/** Each list is ready to be shown: categories and countries by count, years from the latest. */
export interface NewsFacets {
  readonly category: readonly NewsFacet[];
  readonly country: readonly NewsFacet[];
  readonly year: readonly NewsFacet[];
}

/** Counts what `filterNews` can choose by. Two spellings of a category count as one, under the first. */
export function facetsOf(items: readonly NewsItem[]): NewsFacets {
  const count = (valuesOf: (item: NewsItem) => readonly string[]): NewsFacet[] => {
    const counts = new Map<string, { value: string; count: number }>();
    for (const item of items) {
      for (const [key, value] of new Map(valuesOf(item).map((value) => [foldText(value), value]))) {
        const facet = counts.get(key);
        if (facet) {
          facet.count++;
        } else if (key) {
          counts.set(key, { value, count: 1 });
        }
      }
    }
    return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    category: count((item) => item.categories),
    country: count((item) => item.countries),
    year: count(({ published }) => (published ? [publisherDay(published).slice(0, 4)] : [])).sort(
      (a, b) => Number(b.value) - Number(a.value),
    ),
  };
}
