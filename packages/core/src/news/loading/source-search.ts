import type { AskOptions, Wanted } from './fetch-source.js';
import { NewsChain } from './source-with-fallbacks.js';
import type { NewsItem } from '../model/news-item.js';

/** Debounce: how long a reader has to stop typing before a source is searched. */
const PAUSE_MS = 300;

/**
 * Asks sources that can search for what a reader looks for, in all their news rather than in what is loaded.
 */
export class SourceSearch {
  /** What was found, as sources of their own. */
  chains: readonly NewsChain[] = [];
  searching = false;
  /** Whether the last search of a source failed. */
  failed = false;
  #query = '';
  #ending: AbortController | undefined;

  constructor(
    private readonly options: AskOptions,
    private readonly changed: () => void,
  ) {}

  /** @param open - sources of which not all is loaded */
  async look(query: string, open: readonly NewsChain[], wanted: Wanted): Promise<void> {
    const words = query.trim();
    if (words === this.#query) {
      return;
    }
    const before = this.chains.length > 0 || this.searching;
    this.forget();
    this.#query = words;
    const addresses = open.flatMap((chain) => (words && chain.searchAddress(words)) || []);
    if (!addresses.length) {
      if (before) {
        this.changed();
      }
      return;
    }
    const { signal } = (this.#ending = new AbortController());
    this.searching = true;
    this.changed();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (signal.aborted) {
      return;
    }
    const chains = addresses.map((address) => new NewsChain([address], wanted, this.options, undefined));
    await Promise.all(chains.map((chain) => chain.ask(signal)));
    if (signal.aborted) {
      return;
    }
    this.chains = chains.filter(({ feed }) => feed);
    this.failed = this.chains.length < chains.length;
    this.searching = false;
    this.changed();
  }

  forget(): void {
    this.#ending?.abort();
    this.#query = '';
    this.chains = [];
    this.searching = false;
    this.failed = false;
  }

  /** Whether a source has found an item: it may say the words where only the source looks. */
  get hasFound(): (item: NewsItem) => boolean {
    const items = this.chains.flatMap(({ feed }) => feed?.items ?? []);
    const known = new Set(items.flatMap(({ id, url }) => [id, url]));
    return ({ id, url }) => known.has(id) || (Boolean(url) && known.has(url));
  }
}
