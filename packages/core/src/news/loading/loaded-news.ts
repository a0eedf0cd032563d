import type * as annotations from '../annotations/annotate-news.js';
import type * as list from '../list/arrange-news.js';
import type { NewsFilter } from '../list/filter-news.js';
import type { NewsError } from '../model/news-error.js';
import type { NewsFeed, NewsItem } from '../model/news-item.js';
import type { FeedCache } from './feed-cache.js';
import type { AskOptions, Wanted } from './fetch-source.js';
import type { LoadRequest, LoadState, LoadStatus } from './loader-state.js';
import type { SourceSearch } from './source-search.js';
import { NewsChain } from './source-with-fallbacks.js';

/** Merging, filtering and counting: loaded beside the news. */
export type ListModule = typeof list;

/** Event dates and countries: loaded where they are requested. */
export type AnnotationsModule = typeof annotations;

const DEFAULT_LIMIT = 12;
const MAX_PER_PAGE = 100;
/** How many times as many items are requested where a part of them will be filtered out. */
const FILTERED_FACTOR = 3;

/** The sources of one request, the news that they have given so far, and which of it is shown. */
export class LoadedNews {
  readonly chains: readonly NewsChain[];
  readonly wanted: Wanted;
  /** News that the page itself contains, once it is parsed. */
  inline: NewsFeed | undefined;
  /** A failure of no source: of inline news, or of a part of the library. */
  error: NewsError | undefined;
  /** How many items may be shown. */
  visible: number;
  #feed: NewsFeed | undefined;
  #matching: readonly NewsItem[] = [];
  #filter: NewsFilter = {};
  #list: ListModule | undefined;

  constructor(
    readonly request: LoadRequest,
    private readonly search: SourceSearch,
    options: AskOptions,
    cache: FeedCache | undefined,
  ) {
    this.visible = this.step;
    const factor = this.#isFiltered() ? FILTERED_FACTOR : 1;
    this.wanted = {
      lang: request.lang,
      perPage: Math.min(MAX_PER_PAGE, this.visible * factor),
    };
    const chains = request.chains ?? [];
    this.chains = chains.map((addresses) => new NewsChain(addresses, this.wanted, options, cache));
  }

  /** How many items are shown at first, and added by `more`. */
  get step(): number {
    const { limit = 0 } = this.request;
    return limit >= 1 ? Math.floor(limit) : DEFAULT_LIMIT;
  }

  /** How many of the loaded items match. */
  get found(): number {
    return this.#matching.length;
  }

  /** The sources with a further page. The results of a search replace the source that was searched. */
  get further(): readonly NewsChain[] {
    const { chains } = this.search;
    const all = chains.length
      ? [...chains, ...this.chains.filter((chain) => !chain.searchAddress(''))]
      : this.chains;
    return all.filter((chain) => chain.nextUrl);
  }

  /**
   * Whether items of other languages were left out of a source that mixes them: further pages then fill the
   * list.
   */
  get isCutByLanguage(): boolean {
    const given = this.chains.reduce((sum, chain) => sum + (chain.feed?.items.length ?? 0), 0);
    const isOneSource = this.chains.length === 1;
    return Boolean(this.request.preferredLang) && isOneSource && given > 0 && this.found < given;
  }

  /** Whether a part of what the sources give will be left out. */
  #isFiltered(): boolean {
    const cuts: object = { ...this.request.filter, excludeUrl: '' };
    const hasFilter = Object.values(cuts).some((value: unknown) => (value as string | null)?.length);
    return hasFilter || Boolean(this.request.chains?.flat().some((address) => address.lang));
  }

  /** Merges and filters what has been loaded. Nothing is shown before the modules for it are there. */
  arrange(module: ListModule | undefined, annotations: AnnotationsModule | undefined, now: number): void {
    const { annotated, preferredLang } = this.request;
    this.#list = annotated === true && !annotations ? undefined : module;
    const parts = [...this.chains, ...this.search.chains].flatMap(({ feed, lang }) =>
      feed ? { feed, lang, preferredLang } : [],
    );
    const given = parts.length || !this.inline ? parts : [{ feed: this.inline }];
    const complete =
      annotated && annotations
        ? given.map((part) => ({ ...part, feed: annotations.annotateNews(part.feed) }))
        : given;
    this.#feed = this.#list?.arrangeNews(complete, this.request, now);
    this.#match();
  }

  /** Applies a reader's own filter, and shows the first items that match. */
  narrow(filter: NewsFilter): void {
    this.#filter = filter;
    this.visible = this.step;
    this.#match();
  }

  #match(): void {
    const filter = (query = this.#filter.query ?? ''): readonly NewsItem[] =>
      (this.#feed && this.#list?.filterNews(this.#feed.items, { ...this.#filter, query, limit: NaN })) ?? [];
    this.#matching = filter();
    if (this.search.chains.length) {
      const here = new Set(this.#matching);
      const { hasFound } = this.search;
      this.#matching = filter('').filter((item) => here.has(item) || hasFound(item));
    }
  }

  /** @param before the state that is shown now */
  snapshot(before: LoadState) {
    const feed = this.#feed;
    const { found, request, search } = this;
    const items = this.#matching.slice(0, this.visible);
    const hasFurther = this.further.length > 0;
    const open = this.chains.filter((chain) => chain.nextUrl);
    const times = this.chains.flatMap((chain) => (chain.feed ? chain.fetched : []));
    const isNew = feed && feed !== before.feed && request.facets;
    return {
      feed,
      facets: isNew ? this.#list?.facetsOf(feed.items) : before.facets,
      items,
      total: hasFurther && found === feed?.items.length ? Math.max(found, feed.total ?? 0) : found,
      hasMore: hasFurther || items.length < found,
      searching: search.searching,
      searchesAll: !search.failed && open.every((chain) => chain.searchAddress('')),
      complete: !open.length,
      asOf: times.length ? Math.min(...times) : undefined,
    };
  }

  /**
   * The state when nothing is being loaded any more.
   * @param further failures of further pages
   */
  settled(before: LoadState, further: readonly NewsError[] = []): Partial<LoadState> {
    const shown = this.snapshot(before);
    const failures = this.chains.flatMap((chain) => chain.error ?? []);
    return {
      ...shown,
      status: this.#status(shown.items.length > 0),
      refreshing: false,
      loadingMore: false,
      errors: [...failures, ...(this.error ? [this.error] : []), ...further],
    };
  }

  #status(hasItems: boolean): LoadStatus {
    const failed = this.chains.filter((chain) => chain.error);
    const lost = failed.filter((chain) => !chain.feed).length;
    if (!this.#feed && (failed.length || this.error)) {
      return 'failed';
    }
    if (!failed.length) {
      return hasItems ? 'ready' : 'empty';
    }
    return lost && lost < this.chains.length ? 'partial' : 'stale';
  }
}
