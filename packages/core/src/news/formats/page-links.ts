import { safeUrl } from '../../html/safe-url.js';
import { tagEnd } from '../../html/tag-end.js';
import { readAttributes } from './xml/feed-element.js';

const FEED_TYPES: readonly string[] = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/json',
  'application/xml',
  'text/xml',
];
const isFeedType = (type = ''): boolean => FEED_TYPES.includes(type.split(';')[0]!.trim().toLowerCase());
/** Feeds of comments and the descriptions of embedded pages have the same types. */
const OTHER_FEED = /comment|تعليق|oembed|wp-json/i;
/** What is not shown or is code: links in it are none. */
const CODE = /<!--[^]*?(?:-->|$)|<(script|style|template)\b[^]*?(?:<\/\1[^>]*>|$)/gi;
/** Where a page keeps its links: beyond, nothing is searched. */
const MAX_HEAD = 200_000;

/** What a web page says of the ways to its news. */
export interface PageLinks {
  /** Absolute addresses of the feeds that it names (`<link rel="alternate">`), in its order. */
  readonly feeds: readonly string[];
  /** Absolute address of its WordPress interface (`rel="https://api.w.org/"`). */
  readonly wordpress: string | undefined;
}

/** Reads the `<link>` elements of a web page. Linear time. */
export function readPageLinks(html: string, url: string | undefined): PageLinks {
  const head = html.slice(0, MAX_HEAD).replace(CODE, '');
  const feeds = new Set<string>();
  let base = url;
  let wordpress: string | undefined;
  for (const { 1: name, index } of head.matchAll(/<(link|base)(?=[\s/])/gi)) {
    const end = tagEnd(head, index);
    if (end < 0 || end > index + 3000) {
      continue;
    }
    const tag = readAttributes(head.slice(index + 5, end).replace(/(?<=["'\s])\/$/, ''));
    const address = safeUrl(
      tag
        .get('href')
        ?.replace(/^feed:(?=\/\/)/i, 'https:')
        .replace(/^feed:/i, ''),
      base,
    );
    if (name!.toLowerCase() === 'base') {
      base = address ?? base;
      continue;
    }
    const rel = (tag.get('rel') ?? '').toLowerCase().split(/\s+/);
    if (!address) {
      continue;
    }
    if (rel.includes('https://api.w.org/')) {
      wordpress ??= address;
    }
    const isOther = OTHER_FEED.test(address) || OTHER_FEED.test(tag.get('title') ?? '');
    const isFeed = rel.includes('feed') || (rel.includes('alternate') && isFeedType(tag.get('type')));
    if (isFeed && !isOther) {
      feeds.add(address);
    }
  }
  return { feeds: [...feeds], wordpress };
}
