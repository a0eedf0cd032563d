import { filterNews, languageOf, primarySubtag, type NewsFilter } from './filter-news.js';
import type { LoadRequest } from './load-state.js';
import { mergeFeeds } from './merge-feeds.js';
import { facetsOf } from './news-facets.js';
import type { NewsFeed, NewsItem } from './news-item.js';

/** A feed, and what is wanted of it. */
export interface FeedPart {
  readonly feed: NewsFeed;
  /** Items in another language are left out. */
  readonly lang?: string | undefined;
  /** The same, but only where some items are in this language. */
  readonly preferredLang?: string | undefined;
}

/** All that a request asks for, of what was had. Its `total` is that of the sources, as long as nothing was left out. */
export function arrangeNews(
  parts: readonly FeedPart[],
  { filter, stickyFirst = false }: LoadRequest,
): NewsFeed | undefined {
  const [first, ...others] = parts.map(({ feed, lang, preferredLang }) => {
    const only = lang ?? (preferredLang && isMixed(feed.items, preferredLang) ? preferredLang : undefined);
    return leaveOut(feed, only ? { lang: only } : {});
  });
  return first && leaveOut(mergeFeeds([first, ...others], { stickyFirst }), { ...filter, limit: NaN });
}

/**
 * Whether a source mixes this language with others, as a plain WordPress site does. A source in other languages alone is
 * shown as it is: its author chose it for a page in this one.
 */
function isMixed(items: readonly NewsItem[], lang: string): boolean {
  const known = items.filter((item) => languageOf(item));
  const wanted = known.filter((item) => languageOf(item) === primarySubtag(lang));
  return wanted.length > 0 && wanted.length < known.length;
}

function leaveOut({ total, ...feed }: NewsFeed, filter: NewsFilter): NewsFeed {
  const items = filterNews(feed.items, filter);
  return { ...feed, ...(total !== undefined && items.length === feed.items.length && { total }), items };
}

export { facetsOf, filterNews };
