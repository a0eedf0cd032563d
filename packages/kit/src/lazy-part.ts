import type { ReactiveControllerHost } from 'lit';
import { fetchPart } from './fetch-part.js';
import { MODULE_TIMEOUT_MS } from './timeout.js';

/** A part of a widget that is fetched when it is first needed. */
export class LazyPart<Part> {
  /** The part, once it is loaded. */
  ready: Part | undefined;
  /** Whether it could not be fetched the last time. */
  failed = false;
  #loading: Promise<Part | undefined> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetch: () => Promise<Part>,
  ) {}

  /**
   * Fetches it, unless that is done or under way, and updates the host. Never throws: `undefined` when it
   * cannot be fetched.
   */
  load(): Promise<Part | undefined> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<Part | undefined> {
    // Until it arrives after all, a late part is a missing one.
    const timer = setTimeout(() => {
      this.failed = true;
      this.host.requestUpdate();
    }, MODULE_TIMEOUT_MS);
    this.ready = await fetchPart(this.fetch);
    clearTimeout(timer);
    this.failed = !this.ready;
    if (this.failed) {
      // The next call tries again, and so does the return of the network.
      this.#loading = undefined;
      addEventListener('online', () => void this.load(), { once: true });
    }
    this.host.requestUpdate();
    return this.ready;
  }
}
