import type { KeyValueStore } from '../../storage/key-value-store.js';
import { localStorageStore } from '../../storage/local-storage.js';
import type { NewsFeed } from '../model/news-item.js';

/** Raise it when the model changes: entries of other versions are dropped. */
const VERSION = '1 ';

export interface CachedFeed {
  readonly feed: NewsFeed;
  /** Ms since 1970, by the clock of then. */
  readonly fetched: number;
}

/** Feeds kept between visits. Never throws: what cannot be kept or read is as if it were not there. */
export interface FeedCache {
  get(key: string): Promise<CachedFeed | undefined>;
  set(key: string, feed: NewsFeed): Promise<void>;
}

export interface FeedCacheOptions {
  /** Ms since 1970. */
  readonly now?: () => number;
  /** Older feeds are not even shown in need, in ms. */
  readonly maxAgeMs?: number;
  /** Characters; a larger feed is not kept. */
  readonly maxEntry?: number;
  /** Characters of all feeds together: the oldest are deleted. */
  readonly maxTotal?: number;
}

/** An entry is its time followed by the feed: what is oldest is known without parsing. */
const timeOf = (entry: string): number => parseInt(entry, 10) || 0;

export function feedCache(store: KeyValueStore, options: FeedCacheOptions = {}): FeedCache {
  const { now = Date.now, maxAgeMs = 7 * 864e5, maxEntry = 500_000, maxTotal = 1_000_000 } = options;

  /** Lets go of foreign versions and, from the oldest, of what does not fit beside `needed` characters. */
  const makeRoom = async (needed: number) => {
    const entries = await Promise.all(
      (await store.keys()).map(async (key) => ({ key, entry: (await store.get(key)) ?? '' })),
    );
    let total = needed;
    // A time to come was written by a clock that is wrong, now or then: such entries go first.
    const rank = ({ key, entry }: (typeof entries)[number]) =>
      key.startsWith(VERSION) && timeOf(entry) <= now() ? timeOf(entry) : 0;
    for (const each of entries.sort((a, b) => rank(b) - rank(a))) {
      total += each.entry.length;
      if (!rank(each) || total > maxTotal) {
        await store.delete(each.key);
      }
    }
  };

  return {
    async get(key) {
      const entry = await store.get(VERSION + key);
      if (entry === undefined) {
        return undefined;
      }
      const feed = parseFeed(entry.slice(entry.indexOf('{')));
      const fetched = timeOf(entry);
      if (feed && now() - fetched <= maxAgeMs) {
        return { feed, fetched };
      }
      await store.delete(VERSION + key);
      return undefined;
    },
    async set(key, feed) {
      const entry = now() + JSON.stringify(feed);
      if (entry.length > maxEntry) {
        return store.delete(VERSION + key);
      }
      await makeRoom(entry.length);
      // The page's own data may leave less space than the limit: then this feed matters more than
      // older ones.
      if (await store.set(VERSION + key, entry)) {
        return;
      }
      await makeRoom(maxTotal);
      await store.set(VERSION + key, entry);
    },
  };
}

/** Others can write to the page's storage: what would break a widget is ignored. */
function parseFeed(json: string): NewsFeed | undefined {
  try {
    const feed = JSON.parse(json) as NewsFeed;
    const sound = ({ title, categories, tags, countries, subtitles }: NewsFeed['items'][number]) =>
      typeof title.text === 'string' && [categories, tags, countries, subtitles].every(Array.isArray);
    return feed.title && feed.source && Array.isArray(feed.issues) && feed.items.every(sound)
      ? feed
      : undefined;
  } catch {
    return undefined;
  }
}

/** What the keys of kept news begin with, in `localStorage`. */
export const NEWS_CACHE_PREFIX = 'icesco:news:';

/**
 * The cache of a page: in `localStorage`, so that it is there at the next visit. Where storage is blocked
 * nothing is kept, and nothing breaks.
 * @param storage called at each access: reading `window.localStorage` throws where storage is blocked
 */
export const pageFeedCache = (storage: () => Storage): FeedCache =>
  feedCache(localStorageStore(storage, NEWS_CACHE_PREFIX));
