import { fields, listValue, sizeValue, textValue, type Json } from '../json-value.js';

type Fields = Readonly<Record<string, Json>>;

/** Fields of RSS, as services that convert it to JSON keep them (rss2json and the like). */
const RSS_FIELDS = 'link pubDate guid thumbnail description content isoDate published'.split(' ');

/**
 * A JSON Feed from what services make of RSS: the names of RSS in a list of `items`. A JSON Feed stays as it
 * is.
 */
export function asJsonFeed(feed: Fields): Fields {
  const items = listValue(feed['items']).map(fields);
  const has = (names: readonly string[]): boolean =>
    items.some((item) => names.some((name) => item[name] !== undefined));
  if (textValue(feed['version']) !== undefined || !items.length) {
    return feed;
  }
  const isJsonFeed = has([
    'url',
    'external_url',
    'date_published',
    'content_html',
    'content_text',
    '_icesco',
  ]);
  if (isJsonFeed) {
    return feed;
  }
  return has(RSS_FIELDS) ? fromRss(feed, items) : feed;
}

/** The first of these that is a text. */
const firstText = (...values: Json[]): string | undefined =>
  values.map(textValue).find((text) => text !== undefined);

function fromRss(feed: Fields, items: readonly Fields[]): Fields {
  const channel = fields(feed['feed'] ?? feed['channel']);
  return {
    title: firstText(feed['title'], channel['title']),
    description: firstText(feed['description'], channel['description']),
    home_page_url: firstText(feed['link'], channel['link']),
    icon: firstText(feed['image'], channel['image'], fields(channel['image'])['url']),
    language: firstText(feed['language'], channel['language']),
    items: items.map(itemFromRss),
  };
}

function itemFromRss(item: Fields): Fields {
  const enclosure = fields(item['enclosure']);
  const file = firstText(enclosure['link'], enclosure['url']);
  const type = textValue(enclosure['type']) ?? '';
  const isImage = type.startsWith('image/');
  const author = firstText(item['author'], item['creator'], fields(item['author'])['name']);
  return {
    id: firstText(item['guid'], item['id'], fields(item['guid'])['value']),
    url: linkOf(item['link']),
    title: item['title'],
    summary: firstText(item['contentSnippet'], item['summary'], item['description']),
    content_html: firstText(item['content:encoded'], item['content'], item['description']),
    date_published: firstText(item['pubDate'], item['isoDate'], item['published'], item['date']),
    date_modified: textValue(item['updated']),
    image: firstText(item['thumbnail'], isImage ? file : undefined),
    authors: author ? [{ name: author }] : [],
    tags: item['categories'] ?? item['category'],
    attachments:
      file && !isImage ? [{ url: file, mime_type: type, size_in_bytes: sizeValue(enclosure['length']) }] : [],
  };
}

/** A link may be a text, or an object or list as in Atom. */
function linkOf(link: Json): string | undefined {
  const [first] = Array.isArray(link) ? (link as Json[]) : [link];
  return firstText(first, fields(first)['href'], fields(first)['url']);
}
