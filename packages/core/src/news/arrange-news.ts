import { filterNews, type NewsFilter } from './filter-news.js';
import { issue } from './issue.js';
import type { LoadRequest } from './load-state.js';
import { mergeFeeds } from './merge-feeds.js';
import { facetsOf } from './news-facets.js';
import type { NewsFeed } from './news-item.js';
import { isFuture } from './publisher-day.js';

/** A feed, and the one language that is wanted of it. */
export interface FeedPart {
  readonly feed: NewsFeed;
  readonly lang?: string | undefined;
}

/**
 * All that a request asks for, of what was had. Its `total` is that of the sources, as long as nothing was left out.
 * @param now ms since 1970
 */
export function arrangeNews(
  parts: readonly FeedPart[],
  { filter, stickyFirst = false, showFuture = false }: LoadRequest,
  now: number,
): NewsFeed | undefined {
  const [first, ...others] = parts.map(({ feed, lang }) =>
    leaveOut(showFuture ? feed : withoutFuture(feed, now), lang ? { lang } : {}),
  );
  return first && leaveOut(mergeFeeds([first, ...others], { stickyFirst }), { ...filter, limit: NaN });
}

/**
 * Without the items whose day is yet to come: a mistyped year would keep them first for as long. Where that is all that is
 * dated, the clock of the device is more likely wrong than every date.
 */
function withoutFuture(whole: NewsFeed, now: number): NewsFeed {
  const { total, ...feed } = whole;
  const items = whole.items.filter(({ published }) => !isFuture(published, now));
  const hidden = whole.items.length - items.length;
  if (!hidden || !items.some(({ published }) => published)) return total === undefined ? feed : whole;
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
