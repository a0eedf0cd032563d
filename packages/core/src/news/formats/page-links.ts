import { safeUrl } from '../../html/safe-url.js';
import { tagEnd } from '../../html/tag-end.js';
import { readAttributes } from './xml/feed-element.js';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|json)$/i;
/** Feeds of comments and the descriptions of embedded pages have the same types. */
const OTHER_FEED = /comment|oembed|wp-json/i;
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
  const head = html.slice(0, MAX_HEAD);
  const feeds: string[] = [];
  let wordpress: string | undefined;
  for (const { index } of head.matchAll(/<link(?=[\s/])/gi)) {
    const end = tagEnd(head, index);
    if (end < 0 || end > index + 3000) {
      continue;
    }
    const tag = readAttributes(head.slice(index + 5, end).replace(/\/$/, ''));
    const address = safeUrl(tag.get('href'), url);
    const rel = (tag.get('rel') ?? '').toLowerCase().split(/\s+/);
    if (!address) {
      continue;
    }
    if (rel.includes('https://api.w.org/')) {
      wordpress ??= address;
    }
    const isOther = OTHER_FEED.test(address) || OTHER_FEED.test(tag.get('title') ?? '');
    if (rel.includes('alternate') && FEED_TYPE.test(tag.get('type') ?? '') && !isOther) {
      feeds.push(address);
    }
  }
  return { feeds, wordpress };
}
