import type { FeedCache } from './feed-cache.js';
import { isPastTheEnd, loadSource, requestKey, type AskOptions, type Wanted } from './fetch-source.js';
import { asNewsError, type NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import type { SourceAddress } from './source-url.js';

/** A feed whose next page is itself, or a new one for ever, ends here. */
const MAX_PAGES = 100;

/** A source with its fallbacks, and the pages that were had from the first one that works. */
export class NewsChain {
  /** Ms since 1970. */
  fetched = 0;
  /** Why the last asking failed; what is shown is then from before. */
  error: NewsError | undefined;
  #pages: NewsFeed[] = [];
  #source: SourceAddress | undefined;
  readonly #requested = new Set<string>();

  constructor(
    private readonly addresses: readonly SourceAddress[],
    private readonly wanted: Wanted,
    private readonly options: AskOptions,
    private readonly cache: FeedCache | undefined,
  ) {}

  /** All pages as one feed. */
  get feed(): NewsFeed | undefined {
    const [first, ...others] = this.#pages;
    return first && others.length ? { ...first, items: this.#pages.flatMap((page) => page.items) } : first;
  }

  /** The one language that is wanted of it. */
  get lang(): string | undefined {
    return this.#source?.lang;
  }

  /**
   * Where a reader's words can be looked for in more than is loaded; `undefined` where the source cannot
   * search.
   */
  searchAddress(search: string): SourceAddress | undefined {
    return this.nextUrl && this.#source?.kind === 'wordpress' ? { ...this.#source, search } : undefined;
  }

  get nextUrl(): string | undefined {
    const url = this.#pages.at(-1)?.nextUrl;
    return url && !this.#requested.has(url) && this.#pages.length < MAX_PAGES ? url : undefined;
  }

  /** Takes what was kept of it, if anything. */
  async recall(): Promise<void> {
    for (const address of this.addresses) {
      const kept = await this.cache?.get(requestKey(address, this.wanted));
      if (kept) {
        return this.#begin(address, kept.feed, kept.fetched);
      }
    }
  }

  /** Requests the first page, from each URL in turn. Never throws: see `error`. */
  async ask(signal: AbortSignal): Promise<void> {
    for (const address of this.addresses) {
      try {
        const feed = await loadSource(address, undefined, this.wanted, this.options, signal);
        this.#begin(address, feed, (this.options.now ?? Date.now)());
        // Nobody waits for it, and it never fails.
        void this.cache?.set(requestKey(address, this.wanted), feed);
        return;
      } catch (error) {
        if (signal.aborted) {
          return;
        }
        this.error = asNewsError(error);
      }
    }
  }

  /** Requests the next page. @throws NewsError, after which it may be requested again */
  async askMore(signal: AbortSignal): Promise<void> {
    const url = this.nextUrl!;
    try {
      this.#pages.push(await loadSource(this.#source!, url, this.wanted, this.options, signal));
    } catch (thrown) {
      const error = asNewsError(thrown);
      if (!isPastTheEnd(error)) {
        throw error;
      }
    }
    this.#requested.add(url);
  }

  #begin(source: SourceAddress, feed: NewsFeed, fetched: number): void {
    this.#source = source;
    this.#pages = [feed];
    this.#requested.clear();
    this.fetched = fetched;
    this.error = undefined;
  }
}
