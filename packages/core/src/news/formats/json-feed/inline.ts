import { toJson } from '../../../http/write-json.js';
import type { NewsFeed } from '../../model/news-item.js';
import { MAX_ITEMS, type SourceDocument } from '../../model/news-source.js';
import { jsonFeed } from './json-feed.js';
import { fields, listValue, parseJson, type Json } from '../json-value.js';
import { plainCopy } from './plain-copy.js';

/**
 * News that a page brings along: JSON text, a feed or a list of items, in the model's own shape or in JSON
 * Feed's. The values may come from anywhere, so all of them go the way of a fetched JSON Feed.
 *
 * @param about `url`: base of relative links; `lang`: of texts that name none
 * @throws NewsError `malformed`, and nothing else
 */
export function inlineNews(value: unknown, about: Omit<SourceDocument, 'text'> = {}): NewsFeed {
  const given = typeof value === 'string' ? parseJson(value) : plainCopy(value);
  const feed = Array.isArray(given) ? { items: given.slice(0, MAX_ITEMS) } : fields(given);
  const items = listValue(feed['items']);
  const own = [feed, ...items].some((part) => 'text' in fields(fields(part)['title']));
  const text = toJson(own ? { ...feedOfModel(feed), items: items.map(itemOfModel) } : feed);
  const read = jsonFeed.read({ ...about, text });
  return own ? read : { ...read, source: { ...read.source, kind: 'inline' } };
}

/** The model's field names are those under `_icesco`. */
const feedOfModel = (feed: Readonly<Record<string, Json>>) => ({
  title: textOf(feed['title']),
  description: textOf(feed['description']),
  home_page_url: feed['homeUrl'],
  feed_url: feed['feedUrl'],
  next_url: feed['nextUrl'],
  icon: feed['icon'],
  language: feed['lang'],
  authors: feed['authors'],
  _icesco: { ...feed, source: feed['source'] ?? { kind: 'inline' } },
});

function itemOfModel(value: Json): Json {
  const item = fields(value);
  if (!Object.keys(item).length) {
    return value;
  }
  return {
    id: item['id'],
    url: item['url'],
    title: textOf(item['title']),
    summary: textOf(item['summary']),
    content_html: item['contentHtml'],
    content_text: item['contentText'],
    date_published: fields(item['published'])['iso'] ?? item['published'],
    date_modified: fields(item['modified'])['iso'] ?? item['modified'],
    language: fields(item['title'])['lang'],
    authors: item['authors'],
    attachments: listValue(item['attachments']).map((entry) => {
      const file = fields(entry);
      return {
        ...file,
        mime_type: file['mimeType'],
        size_in_bytes: file['size'],
        duration_in_seconds: file['duration'],
      };
    }),
    _icesco: item,
  };
}

const textOf = (text: Json): Json => fields(text)['text'] ?? text;
