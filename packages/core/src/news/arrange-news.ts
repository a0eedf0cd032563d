import { filterNews, type NewsFilter } from './filter-news.js';
import type { LoadRequest } from './load-state.js';
import { mergeFeeds } from './merge-feeds.js';
import { facetsOf } from './news-facets.js';
import type { NewsFeed } from './news-item.js';

/** A feed, and the one language that is wanted of it. */
export interface FeedPart {
  readonly feed: NewsFeed;
  readonly lang?: string | undefined;
}

/** All that a request asks for, of what was had. Its `total` is that of the sources, as long as nothing was left out. */
export function arrangeNews(
  parts: readonly FeedPart[],
  { filter, stickyFirst = false }: LoadRequest,
): NewsFeed | undefined {
  const [first, ...others] = parts.map(({ feed, lang }) => leaveOut(feed, lang ? { lang } : {}));
  return first && leaveOut(mergeFeeds([first, ...others], { stickyFirst }), { ...filter, limit: NaN });
}

function leaveOut({ total, ...feed }: NewsFeed, filter: NewsFilter): NewsFeed {
  const items = filterNews(feed.items, filter);
  return { ...feed, ...(total !== undefined && items.length === feed.items.length && { total }), items };
}

export { facetsOf, filterNews };
