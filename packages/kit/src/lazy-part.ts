import type { ReactiveControllerHost } from 'lit';
import { fetchPart } from './fetch-part.js';
import { PATIENCE_MS } from './in-time.js';

/** A part of a widget that is fetched when it is first wanted. */
export class LazyPart<Part> {
  /** The part, once it has come. */
  ready: Part | undefined;
  /** Whether it could not be fetched the last time. */
  failed = false;
  #coming: Promise<Part | undefined> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Part>,
  ) {}

  /**
   * Fetches it, unless that is done or under way, and has the host drawn anew. Never throws: `undefined` if
   * it does not come.
   */
  want(): Promise<Part | undefined> {
    return (this.#coming ??= this.#fetch());
  }

  async #fetch(): Promise<Part | undefined> {
    // Late is as good as missing, until it comes after all.
    const impatience = setTimeout(() => {
      this.failed = true;
      this.host.requestUpdate();
    }, PATIENCE_MS);
    this.ready = await fetchPart(this.load);
    clearTimeout(impatience);
    this.failed = !this.ready;
    if (this.failed) {
      // The next one to want it tries again, and so does the network's return.
      this.#coming = undefined;
      addEventListener('online', () => void this.want(), { once: true });
    }
    this.host.requestUpdate();
    return this.ready;
  }
}
