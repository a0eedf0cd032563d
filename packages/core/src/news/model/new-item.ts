import type { NewsItem } from './news-item.js';

type Lists =
  | 'subtitles'
  | 'events'
  | 'attachments'
  | 'authors'
  | 'categories'
  | 'tags'
  | 'countries'
  | 'translations'
  | 'issues';

/** A record whose absent fields may be written as `undefined`. */
export type Sparse<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** An item as a source knows it: lists may be left out. */
export type ItemFields = Sparse<Omit<NewsItem, Lists | 'sticky'>> &
  Pick<NewsItem, 'id' | 'title' | 'source'> &
  Partial<Pick<NewsItem, Lists | 'sticky'>>;

/** The record without its undefined fields. */
export function present<T extends object>(record: Sparse<T>): T {
  const found: Record<string, unknown> = {};
  for (const key in record) {
    if (record[key] !== undefined) {
      found[key] = record[key];
    }
  }
  return found as T;
}

/**
 * The item with an empty list for each list that its source left out. Field by field, since a loop over their
 * names takes many times as long.
 */
export function completeItem(fields: ItemFields): NewsItem {
  const {
    id,
    title,
    source,
    subtitles = [],
    events = [],
    attachments = [],
    authors = [],
    categories = [],
    tags = [],
    countries = [],
    translations = [],
    sticky = false,
    issues = [],
  } = fields;
  const item: WritableItem = {
    id,
    title,
    subtitles,
    events,
    attachments,
    authors,
    categories,
    tags,
    countries,
    translations,
    sticky,
    source,
    issues,
  };
  addOptionalFields(item, fields);
  return item;
}

type WritableItem = { -readonly [Key in keyof NewsItem]: NewsItem[Key] };

function addOptionalFields(item: WritableItem, fields: ItemFields): void {
  const { url, summary, contentHtml, contentText, published, modified, image } = fields;
  if (url !== undefined) {
    item.url = url;
  }
  if (summary) {
    item.summary = summary;
  }
  if (contentHtml !== undefined) {
    item.contentHtml = contentHtml;
  }
  if (contentText !== undefined) {
    item.contentText = contentText;
  }
  if (published) {
    item.published = published;
  }
  if (modified) {
    item.modified = modified;
  }
  if (image) {
    item.image = image;
  }
}
