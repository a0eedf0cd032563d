import { localStorageStore } from '../../storage/local-storage.js';
import { feedCache, type FeedCache } from './feed-cache.js';

/** What the keys of kept news begin with, in `localStorage`. */
export const NEWS_CACHE_PREFIX = 'icesco:news:';

/**
 * The cache of a page: in `localStorage`, so that it is there at the next visit. Where storage is blocked
 * nothing is kept, and nothing breaks.
 * @param storage called at each access: reading `window.localStorage` throws where storage is blocked
 */
export const pageFeedCache = (storage: () => Storage): FeedCache =>
  feedCache(localStorageStore(storage, NEWS_CACHE_PREFIX));
