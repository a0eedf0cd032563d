import type * as arrangement from '../list/arrange-news.js';
import type { FeedCache } from './feed-cache.js';
import type { NewsFilter } from '../list/filter-news.js';
import { loadPart } from './load-format.js';
import { annotated, type AskOptions, type Wanted } from './fetch-source.js';
import { IDLE, type LoadRequest, type LoadState, type LoadStatus } from './loader-state.js';
import { NewsChain } from './source-with-fallbacks.js';
import { asNewsError, type NewsError } from '../model/news-error.js';
import type { NewsFeed, NewsItem } from '../model/news-item.js';
import { SourceSearch } from './source-search.js';

export interface NewsLoaderOptions extends AskOptions {
  /** Feeds kept between visits: shown at once, and when asking fails. */
  readonly cache?: FeedCache;
}

/** Has news, tells when it changes, and never throws: what goes wrong is in the state. */
export interface NewsLoader {
  readonly state: LoadState;
  /** @returns undoes the subscription */
  subscribe(listener: () => void): () => void;
  /** Begins anew; an earlier load is given up. Each promise resolves when the state has come to rest. */
  load(request: LoadRequest): Promise<void>;
  /** Asks again for what is shown, whatever its age, and keeps showing it meanwhile. */
  refresh(): Promise<void>;
  /** Shows as many items again, from further pages if need be. */
  more(): Promise<void>;
  /** A reader's own filter on top of the request's: loads nothing, and lasts until the next `load`. */
  narrow(filter: NewsFilter): void;
  /** Gives up what is under way; what is shown stays. */
  abort(): void;
}

/** Pages asked for in a row until something matches a filter. */
const MOST_PAGES_IN_A_ROW = 5;
const FRESH_MS = 300_000;

/**
 * Loads, merges, filters and pages news from any number of sources. A kept feed is shown while it is asked
 * for anew (stale-while-revalidate, RFC 5861), a failed source never hides one that works, and late answers
 * to what is no longer asked are dropped.
 */
export function createNewsLoader(options: NewsLoaderOptions): NewsLoader {
  const { cache, now = Date.now } = options;
  const listeners = new Set<() => void>();
  let state = IDLE;
  let request: LoadRequest = {};
  let narrowing: NewsFilter = {};
  let chains: NewsChain[] = [];
  let wanted: Wanted = { lang: undefined, perPage: 12, annotated: false };
  let inline: NewsFeed | undefined;
  /** What failed that is no chain's: inline news, or a part of the library. */
  let fault: NewsError | undefined;
  /** Merging and filtering: fetched beside the news. */
  let arranging: typeof arrangement | undefined;
  let feed: NewsFeed | undefined;
  let matching: readonly NewsItem[] = [];
  let visible = 0;
  let running: AbortController | undefined;

  const step = () => (request.limit! >= 1 ? Math.floor(request.limit!) : 12);

  const publish = (change: Partial<LoadState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // One widget's fault is not another's.
        console.error(error);
      }
    }
  };

  const search = new SourceSearch(options, () => {
    gather();
    publish(running ? view() : rest());
  });
  /** The sources that are paged through: what a search has found in one stands in for all of it. */
  const paged = (): readonly NewsChain[] =>
    search.chains.length ? [...search.chains, ...chains.filter((chain) => !chain.searchAddress(''))] : chains;

  const match = () => {
    const filter = (query = narrowing.query ?? ''): readonly NewsItem[] =>
      (feed && arranging?.filterNews(feed.items, { ...narrowing, query, limit: NaN })) ?? [];
    matching = filter();
    if (search.chains.length) {
      const [here, { hasFound }] = [new Set(matching), search];
      matching = filter('').filter((item) => here.has(item) || hasFound(item));
    }
  };
  const gather = () => {
    const parts = [...chains, ...search.chains].flatMap((chain) =>
      chain.feed ? { feed: chain.feed, lang: chain.lang, preferredLang: request.preferredLang } : [],
    );
    feed = arranging?.arrangeNews(parts.length || !inline ? parts : [{ feed: inline }], request, now());
    match();
  };

  const view = () => {
    const found = matching.length;
    const items = matching.slice(0, visible);
    const further = paged().some((chain) => chain.nextUrl);
    const open = chains.filter((chain) => chain.nextUrl);
    const times = chains.flatMap((chain) => (chain.feed ? chain.fetched : []));
    return {
      feed,
      facets: feed !== state.feed && feed && request.facets ? arranging?.facetsOf(feed.items) : state.facets,
      items,
      total: further && found === feed?.items.length ? Math.max(found, feed.total ?? 0) : found,
      hasMore: further || items.length < found,
      searching: search.searching,
      searchesAll: !search.failed && open.every((chain) => chain.searchAddress('')),
      complete: !open.length,
      asOf: times.length ? Math.min(...times) : undefined,
    };
  };

  /**
   * Whether items of other languages were left out of a source that mixes them: further pages then fill the
   * list.
   */
  const isCutByLanguage = (): boolean => {
    const given = chains.reduce((sum, chain) => sum + (chain.feed?.items.length ?? 0), 0);
    return Boolean(request.preferredLang) && given > 0 && matching.length < given && chains.length === 1;
  };

  /** The state when nothing is under way any more. */
  const rest = (further: readonly NewsError[] = []): Partial<LoadState> => {
    running = undefined;
    const shown = view();
    const failed = chains.filter((chain) => chain.error);
    const lost = failed.filter((chain) => !chain.feed).length;
    const status = (): LoadStatus => {
      if (!feed && (failed.length || fault)) {
        return 'failed';
      }
      if (!failed.length) {
        return shown.items.length ? 'ready' : 'empty';
      }
      return lost && lost < chains.length ? 'partial' : 'stale';
    };
    const errors = [...failed.map((chain) => chain.error!), ...(fault ? [fault] : []), ...further];
    return { ...shown, status: status(), refreshing: false, loadingMore: false, errors };
  };

  /** Gets further pages until so many items match. */
  const fill = async (wanted: number, signal: AbortSignal): Promise<NewsError[]> => {
    const failed: NewsError[] = [];
    for (let pages = 0; pages < MOST_PAGES_IN_A_ROW && matching.length < wanted && !failed.length; pages++) {
      const open = paged().filter((chain) => chain.nextUrl);
      if (!open.length) {
        break;
      }
      await Promise.all(
        open.map((chain) => chain.askMore(signal).catch((error: NewsError) => failed.push(error))),
      );
      if (signal.aborted) {
        break;
      }
      gather();
    }
    return failed;
  };

  /** One thing at a time: what was under way is given up. */
  const start = () => {
    running?.abort();
    running = new AbortController();
    return running.signal;
  };

  const run = async (again: boolean) => {
    const signal = start();
    const shown = again ? state.items.length : 0;
    fault = undefined;
    publish(shown ? { refreshing: true, loadingMore: false } : { ...IDLE, status: 'loading' });
    // A refresh is shown when it is whole, since it begins with fewer pages than there were.
    const show = () => {
      if (signal.aborted || shown) {
        return;
      }
      gather();
      const part = view();
      const some = part.items.length > 0;
      publish({ ...part, status: some ? 'ready' : 'loading', refreshing: some });
    };
    const attempt = async (act: () => Promise<void>) => {
      try {
        await act();
        show();
      } catch (error) {
        if (!signal.aborted) {
          fault = asNewsError(error);
        }
      }
    };
    const readChain = async (chain: NewsChain) => {
      if (!again) {
        await chain.recall();
      }
      const age = now() - chain.fetched;
      if (chain.feed && !again) {
        show();
      }
      // A clock that was set back makes ages negative: then nothing is fresh.
      if (signal.aborted || (chain.feed && !again && age >= 0 && age <= (request.maxAgeMs ?? FRESH_MS))) {
        return;
      }
      await chain.ask(signal);
      show();
    };
    await Promise.all([
      attempt(async () => void (arranging ??= await loadPart(import('../list/arrange-news.js')))),
      attempt(async () => {
        if (inline || request.inline === undefined) {
          return;
        }
        const [{ inlineNews }, { withParts }] = await loadPart(
          Promise.all([import('../formats/json-feed/inline.js'), import('../formats/read-document.js')]),
        );
        const about = request.lang ? { lang: request.lang } : {};
        const read = await withParts(() => inlineNews(request.inline, about));
        const noted = request.annotated ? await annotated(read) : read;
        if (!signal.aborted) {
          inline = noted;
        }
      }),
      ...chains.map(readChain),
    ]);
    if (signal.aborted) {
      return;
    }
    gather();
    const failed = await fill(Math.max(1, shown, isCutByLanguage() ? visible : 0), signal);
    if (!signal.aborted) {
      publish(rest(failed));
    }
  };

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    load(next) {
      request = next;
      narrowing = {};
      search.forget();
      inline = undefined;
      visible = step();
      // Where the answer is cut down afterwards, more is asked for.
      const cuts: object = { ...next.filter, excludeUrl: '' };
      const cutDown =
        Object.values(cuts).some((value: unknown) => (value as string | null | undefined)?.length) ||
        next.chains?.flat().some((address) => address.lang);
      wanted = {
        lang: next.lang,
        annotated: next.annotated ?? false,
        perPage: Math.min(100, visible * (cutDown ? 3 : 1)),
      };
      chains = (next.chains ?? []).map((addresses) => new NewsChain(addresses, wanted, options, cache));
      return run(false);
    },
    refresh: () => run(true),
    async more() {
      visible += step();
      if (running || matching.length >= visible || !paged().some((chain) => chain.nextUrl)) {
        return publish(view());
      }
      const signal = start();
      publish({ ...view(), loadingMore: true });
      const failed = await fill(visible, signal);
      if (signal.aborted) {
        return;
      }
      // What did not come is not skipped the next time.
      visible = Math.max(step(), Math.min(visible, matching.length));
      publish(rest(failed));
    },
    narrow(filter) {
      narrowing = filter;
      visible = step();
      match();
      publish(running || state.status === 'idle' ? view() : rest());
      void search.look(filter.query ?? '', chains, wanted);
    },
    abort() {
      search.forget();
      running?.abort();
      if (running) {
        publish({ ...rest(), status: state.items.length ? state.status : 'idle' });
      }
    },
  };
}
