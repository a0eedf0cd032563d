import type { NewsError } from '../model/news-error.js';
import type { Arrangement } from '../list/arrange-news.js';
import type { NewsFacets } from '../list/news-facets.js';
import type { NewsFeed, NewsItem } from '../model/news-item.js';
import type { SourceAddress } from './source-url.js';

export type LoadStatus =
  /** Nothing was requested. */
  | 'idle'
  /** Nothing to show yet. */
  | 'loading'
  | 'ready'
  /** Everything answered, and nothing matches. */
  | 'empty'
  /** Some sources failed, others are shown. */
  | 'partial'
  /** What is shown was kept from an earlier time (`asOf`), since asking again failed. */
  | 'stale'
  /** Nothing to show, and something failed. */
  | 'failed';

/** A snapshot: each change makes a new one. */
export interface LoadState {
  readonly status: LoadStatus;
  /** All that matches the request's filter, of what was loaded. */
  readonly feed: NewsFeed | undefined;
  /** What readers can choose by in `feed`, where the request asks for it. */
  readonly facets: NewsFacets | undefined;
  /** What is to be shown now. */
  readonly items: readonly NewsItem[];
  /** How many items match, in all pages where the sources tell. */
  readonly total: number;
  readonly hasMore: boolean;
  /** The sources are being searched for the reader's words. */
  readonly searching: boolean;
  /**
   * Whether a reader's search covers all news of the sources, rather than what is loaded; facets always cover
   * the latter.
   */
  readonly searchesAll: boolean;
  /** Whether all news of the sources is loaded. */
  readonly complete: boolean;
  /** Something is shown, and newer news is being requested. */
  readonly refreshing: boolean;
  readonly loadingMore: boolean;
  /** One for each source that failed, with all its fallbacks. */
  readonly errors: readonly NewsError[];
  /** When the oldest of what is shown was fetched, in ms since 1970. */
  readonly asOf: number | undefined;
}

/** What to load. */
export interface LoadRequest extends Arrangement {
  /** Sources to be merged, each with its fallbacks: `readSourceAddresses`, `organisationSources`. */
  readonly chains?: readonly (readonly SourceAddress[])[];
  /**
   * News that the page brings along, as `inlineNews` reads it: shown at once, until the sources answer or for
   * good.
   */
  readonly inline?: unknown;
  /** BCP 47: requested of sources in several languages, and assumed for those that name none. */
  readonly lang?: string;
  /** BCP 47: of a source that mixes this language with others, items in the others are left out. */
  readonly preferredLang?: string;
  /** Items shown at first, and by which `more` goes on. */
  readonly limit?: number;
  readonly facets?: boolean;
  /** A cached feed that is younger is not requested again, in ms. */
  readonly maxAgeMs?: number;
  /**
   * Looks for event dates and countries in the texts, where the sources do not name them. `later` shows the
   * news without waiting for the part of the library that does this.
   */
  readonly annotated?: boolean | 'later';
}

export const IDLE: LoadState = {
  status: 'idle',
  feed: undefined,
  facets: undefined,
  items: [],
  total: 0,
  hasMore: false,
  searching: false,
  searchesAll: true,
  complete: true,
  refreshing: false,
  loadingMore: false,
  errors: [],
  asOf: undefined,
};
