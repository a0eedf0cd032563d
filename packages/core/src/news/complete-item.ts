import type { NewsItem } from './news-item.js';

type Lists = 'subtitles' | 'events' | 'attachments' | 'authors' | 'categories' | 'tags' | 'countries' | 'translations' | 'issues';

/** A record whose absent fields may be written as `undefined`. */
export type Sparse<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** An item as a source knows it: lists may be left out. */
export type ItemFields = Sparse<Omit<NewsItem, Lists | 'sticky'>> &
  Pick<NewsItem, 'id' | 'title' | 'source'> &
  Partial<Pick<NewsItem, Lists | 'sticky'>>;

/** The record without its undefined fields. */
export function present<T extends object>(record: Sparse<T>): T {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) copy[key] = value;
  return copy as T;
}

/** The item with an empty list for each list that its source left out. */
export function completeItem(fields: ItemFields): NewsItem {
  return {
    subtitles: [],
    events: [],
    attachments: [],
    authors: [],
    categories: [],
    tags: [],
    countries: [],
    translations: [],
    sticky: false,
    issues: [],
    ...present<ItemFields>(fields),
  } as NewsItem;
}
