import type { NewsItem } from './news-item.js';

type Lists = 'subtitles' | 'events' | 'attachments' | 'authors' | 'categories' | 'tags' | 'countries' | 'translations' | 'issues';

/** A record whose absent fields may be written as `undefined`. */
export type Sparse<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** An item as a source knows it: lists may be left out. */
export type ItemFields = Sparse<Omit<NewsItem, Lists | 'sticky'>> &
  Pick<NewsItem, 'id' | 'title' | 'source'> &
  Partial<Pick<NewsItem, Lists | 'sticky'>>;

/** Puts the fields of a record that are not undefined into another. */
function fill<T extends object>(target: object, record: Sparse<T>): T {
  for (const key in record) if (record[key] !== undefined) (target as Record<string, unknown>)[key] = record[key];
  return target as T;
}

/** The record without its undefined fields. */
export const present = <T extends object>(record: Sparse<T>): T => fill<T>({}, record);

/** The item with an empty list for each list that its source left out. */
export const completeItem = (fields: ItemFields): NewsItem =>
  fill<NewsItem>(
    { subtitles: [], events: [], attachments: [], authors: [], categories: [], tags: [], countries: [], translations: [], sticky: false, issues: [] },
    fields as Sparse<NewsItem>,
  );
