import { primarySubtag } from '../../locale/resolve-locale.js';
import { filterNews, languageOf, type NewsFilter } from './filter-news.js';
import { issue } from '../model/news-issue.js';
import { mergeFeeds } from './merge-feeds.js';
import { facetsOf } from './news-facets.js';
import type { NewsFeed, NewsItem } from '../model/news-item.js';
import { sortNews, type NewsOrder } from './sort-news.js';
import { isFuture } from '../model/publisher-day.js';

/** A feed, and what is wanted of it. */
export interface FeedPart {
  readonly feed: NewsFeed;
  /** Items in another language are left out. */
  readonly lang?: string | undefined;
  /** The same, but only where some items are in this language. */
  readonly preferredLang?: string | undefined;
}

/** Which items are shown, and in which order. */
export interface Arrangement {
  /** Its `limit` is ignored. */
  readonly filter?: NewsFilter;
  readonly stickyFirst?: boolean;
  /** Leaves out what its publisher has pinned. */
  readonly withoutSticky?: boolean;
  /** `newest` by default. */
  readonly sort?: NewsOrder;
  /** Shows items before the day that they are dated; otherwise they are hidden until then. */
  readonly showFuture?: boolean;
}

/**
 * All that a request asks for, of what was had. Its `total` is that of the sources, as long as nothing was
 * left out.
 * @param now ms since 1970
 */
export function arrangeNews(
  parts: readonly FeedPart[],
  { filter, stickyFirst = false, withoutSticky = false, sort, showFuture = false }: Arrangement,
  now: number,
): NewsFeed | undefined {
  const [first, ...others] = parts.map(({ feed, lang, preferredLang }) => {
    const only = lang ?? (preferredLang && isMixed(feed.items, preferredLang) ? preferredLang : undefined);
    return leaveOut(showFuture ? feed : withoutFuture(feed, now), only ? { lang: only } : {});
  });
  if (!first) {
    return undefined;
  }
  const merged = mergeFeeds([first, ...others]);
  const kept = withoutSticky ? merged.items.filter((item) => !item.sticky) : merged.items;
  const items = sortNews(kept, sort, stickyFirst);
  return leaveOut({ ...merged, items }, { ...filter, limit: NaN });
}

/**
 * Whether a source mixes this language with others, as a plain WordPress site does. A source in other
 * languages alone is shown as it is: its author chose it for a page in this one.
 */
function isMixed(items: readonly NewsItem[], lang: string): boolean {
  const known = items.filter((item) => languageOf(item));
  const wanted = known.filter((item) => languageOf(item) === primarySubtag(lang));
  return wanted.length > 0 && wanted.length < known.length;
}

/**
 * Without the items whose day is yet to come: a mistyped year would keep them first for as long. Where that
 * is all that is dated, the clock of the device is more likely wrong than every date.
 */
function withoutFuture(whole: NewsFeed, now: number): NewsFeed {
  const { total, ...feed } = whole;
  const items = whole.items.filter(({ published }) => !isFuture(published, now));
  const hidden = whole.items.length - items.length;
  if (!hidden || !items.some(({ published }) => published)) {
    return total === undefined ? feed : whole;
  }
  return {
    ...feed,
    items,
    issues: [...whole.issues, issue('items-future', 'published', `${hidden} hidden`)],
  };
}

function leaveOut({ total, ...feed }: NewsFeed, filter: NewsFilter): NewsFeed {
  const items = filterNews(feed.items, filter);
  return { ...feed, ...(total !== undefined && items.length === feed.items.length && { total }), items };
}

export { facetsOf, filterNews };
