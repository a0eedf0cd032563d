import { Subscribable } from '../../state/subscribable.js';
import type { NewsFilter } from '../list/filter-news.js';
import { asNewsError, type NewsError } from '../model/news-error.js';
import type { FeedCache } from './feed-cache.js';
import type { AskOptions } from './fetch-source.js';
import { loadPart } from './load-format.js';
import { LoadedNews, type AnnotationsModule, type ListModule } from './loaded-news.js';
import { IDLE, type LoadRequest, type LoadState } from './loader-state.js';
import { SourceSearch } from './source-search.js';
import type { NewsChain } from './source-with-fallbacks.js';

export interface NewsLoaderOptions extends AskOptions {
  /** Feeds of earlier visits: shown at once, and when requests fail. */
  readonly cache?: FeedCache;
}

/** Holds news, notifies its listeners of changes, and never throws: failures are in the state. */
export interface NewsLoader {
  readonly state: LoadState;
  /** @returns undoes the subscription */
  subscribe(listener: () => void): () => void;
  /**
   * Starts a load; an earlier one is aborted. Each promise resolves when nothing is being loaded any more.
   */
  load(request: LoadRequest): Promise<void>;
  /** Requests again what is shown, whatever its age, and keeps showing it meanwhile. */
  refresh(): Promise<void>;
  /** Shows as many items again, from further pages if need be. */
  more(): Promise<void>;
  /** A reader's own filter on top of the request's: loads nothing, and lasts until the next `load`. */
  narrow(filter: NewsFilter): void;
  /** Aborts what is being loaded; what is shown stays. */
  abort(): void;
}

/** How many further pages are requested in a row until something matches a filter. */
const MAX_PAGES_IN_A_ROW = 5;
const FRESH_MS = 300_000;

/**
 * Loads, merges, filters and pages news from any number of sources. A cached feed is shown while it is
 * revalidated (stale-while-revalidate, RFC 5861), a failed source never hides one that works, and late
 * responses to what is no longer wanted are dropped.
 */
export function createNewsLoader(options: NewsLoaderOptions): NewsLoader {
  return new Loader(options);
}

class Loader implements NewsLoader {
  state = IDLE;
  readonly #changes = new Subscribable();
  readonly #search: SourceSearch;
  #news: LoadedNews;
  #list: ListModule | undefined;
  #annotations: AnnotationsModule | undefined;
  /** Aborts what is being loaded. */
  #running: AbortController | undefined;

  constructor(private readonly options: NewsLoaderOptions) {
    this.#search = new SourceSearch(options, () => {
      this.#arrange();
      this.#publishCurrent();
    });
    this.#news = this.#loadedNews({});
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  load(request: LoadRequest): Promise<void> {
    this.#search.forget();
    this.#news = this.#loadedNews(request);
    return this.#run(false);
  }

  refresh(): Promise<void> {
    return this.#run(true);
  }

  async more(): Promise<void> {
    const news = this.#news;
    news.visible += news.step;
    if (this.#running || news.found >= news.visible || !news.further.length) {
      return this.#publish(news.snapshot(this.state));
    }
    const signal = this.#start();
    this.#publish({ ...news.snapshot(this.state), loadingMore: true });
    const failures = await this.#fill(news.visible, signal);
    if (signal.aborted) {
      return;
    }
    // Items that could not be loaded are not skipped the next time.
    news.visible = Math.max(news.step, Math.min(news.visible, news.found));
    this.#settle(failures);
  }

  narrow(filter: NewsFilter): void {
    this.#news.narrow(filter);
    this.#publishCurrent();
    void this.#search.look(filter.query ?? '', this.#news.chains, this.#news.wanted);
  }

  abort(): void {
    this.#search.forget();
    if (this.#running) {
      this.#running.abort();
      this.#running = undefined;
      const status = this.state.items.length ? this.state.status : 'idle';
      this.#publish({ ...this.#news.settled(this.state), status });
    }
  }

  #loadedNews(request: LoadRequest): LoadedNews {
    return new LoadedNews(request, this.#search, this.options, this.options.cache);
  }

  #now(): number {
    return (this.options.now ?? Date.now)();
  }

  #publish(change: Partial<LoadState>): void {
    this.state = { ...this.state, ...change };
    this.#changes.notify();
  }

  #publishCurrent(): void {
    const isIdle = this.state.status === 'idle';
    const news = this.#news;
    this.#publish(this.#running || isIdle ? news.snapshot(this.state) : news.settled(this.state));
  }

  #settle(failures: readonly NewsError[]): void {
    this.#running = undefined;
    this.#publish(this.#news.settled(this.state, failures));
  }

  #arrange(): void {
    this.#news.arrange(this.#list, this.#annotations, this.#now());
  }

  /** One load at a time: an earlier one is aborted. */
  #start(): AbortSignal {
    this.#running?.abort();
    this.#running = new AbortController();
    return this.#running.signal;
  }

  /** @param again whether what is shown is revalidated */
  async #run(again: boolean): Promise<void> {
    const signal = this.#start();
    const news = this.#news;
    const shown = again ? this.state.items.length : 0;
    news.error = undefined;
    this.#publish(shown ? { refreshing: true, loadingMore: false } : { ...IDLE, status: 'loading' });
    // A refresh is shown when it is complete, since it starts with fewer pages than there were.
    const show = (): void => {
      if (!signal.aborted && !shown) {
        this.#showPart();
      }
    };
    const attempt = async (act: () => Promise<void>): Promise<void> => {
      try {
        await act();
        show();
      } catch (error) {
        if (!signal.aborted) {
          news.error = asNewsError(error);
        }
      }
    };
    await Promise.all([
      attempt(async () => void (this.#list ??= await loadPart(import('../list/arrange-news.js')))),
      attempt(() => readInline(news)),
      ...(news.request.annotated ? [attempt(() => this.#loadAnnotations())] : []),
      ...news.chains.map((chain) => this.#loadChain(chain, again, signal, show)),
    ]);
    if (signal.aborted) {
      return;
    }
    this.#arrange();
    const wanted = Math.max(1, shown, news.isCutByLanguage ? news.visible : 0);
    const failures = await this.#fill(wanted, signal);
    if (!signal.aborted) {
      this.#settle(failures);
    }
  }

  async #loadAnnotations(): Promise<void> {
    this.#annotations ??= await loadPart(import('../annotations/annotate-news.js'));
  }

  /** Shows what has been loaded so far. */
  #showPart(): void {
    this.#arrange();
    const part = this.#news.snapshot(this.state);
    const hasItems = part.items.length > 0;
    this.#publish({ ...part, status: hasItems ? 'ready' : 'loading', refreshing: hasItems });
  }

  async #loadChain(chain: NewsChain, again: boolean, signal: AbortSignal, show: () => void): Promise<void> {
    if (!again) {
      await chain.recall();
      if (chain.feed) {
        show();
      }
    }
    if (signal.aborted || (chain.feed && !again && this.#isFresh(chain))) {
      return;
    }
    await chain.ask(signal);
    show();
  }

  /** A clock that was set back makes ages negative: then nothing is fresh. */
  #isFresh(chain: NewsChain): boolean {
    const age = this.#now() - chain.fetched;
    return age >= 0 && age <= (this.#news.request.maxAgeMs ?? FRESH_MS);
  }

  /** Loads further pages until so many items match. @returns failures */
  async #fill(wanted: number, signal: AbortSignal): Promise<NewsError[]> {
    const failures: NewsError[] = [];
    for (let pages = 0; pages < MAX_PAGES_IN_A_ROW; pages++) {
      const { found, further } = this.#news;
      if (found >= wanted || failures.length || !further.length || signal.aborted) {
        break;
      }
      await Promise.all(
        further.map((chain) => chain.askMore(signal).catch((error: NewsError) => failures.push(error))),
      );
      if (!signal.aborted) {
        this.#arrange();
      }
    }
    return failures;
  }
}

/** Parses the news that the page itself contains, once. */
async function readInline(news: LoadedNews): Promise<void> {
  const { inline, lang } = news.request;
  if (news.inline || inline === undefined) {
    return;
  }
  const [{ inlineNews }, { withParts }] = await loadPart(
    Promise.all([import('../formats/json-feed/inline.js'), import('../formats/read-document.js')]),
  );
  news.inline = await withParts(() => inlineNews(inline, lang ? { lang } : {}));
}
