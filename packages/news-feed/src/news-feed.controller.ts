import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  createNewsLoader,
  pageFeedCache,
  takeEarly,
  toJson,
  type LoadRequest,
  type LoadState,
  type NewsFilter,
  type NewsLoader,
} from '@icesco/core/news';

const MINUTE_MS = 60_000;

/** One function for all widgets of a page: those that ask for the same address share a request by it. */
const pageFetch = (url: string, init: RequestInit): Promise<Response> =>
  takeEarly(document, url, init.signal) ?? globalThis.fetch(url, init);

/**
 * The loader in the life of an element: it asks when the element is on the page, and gives up when it leaves.
 */
export class NewsController implements ReactiveController {
  readonly #loader: NewsLoader;
  #stop: (() => void) | undefined;
  #request: LoadRequest | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #minutes = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: () => void,
  ) {
    this.#loader = createNewsLoader({
      fetch: pageFetch,
      cache: pageFeedCache(() => globalThis.localStorage),
      now: () => Date.now(),
      random: Math.random,
    });
    host.addController(this);
  }

  get state(): LoadState {
    return this.#loader.state;
  }

  hostConnected(): void {
    this.#stop ??= this.#loader.subscribe(() => {
      this.changed();
      this.host.requestUpdate();
    });
    if (this.host.ownerDocument.readyState === 'loading') {
      // The parser may not have come to the children yet: an inline feed may be among them.
      this.host.ownerDocument.addEventListener('DOMContentLoaded', () => this.host.requestUpdate(), {
        once: true,
      });
    }
  }

  hostDisconnected(): void {
    // Frameworks move elements by taking them out and putting them in again: that is not leaving.
    queueMicrotask(() => {
      if (this.host.isConnected) {
        return;
      }
      this.#stop?.();
      this.#stop = undefined;
      this.#request = undefined;
      this.#loader.abort();
      this.#repeat(0);
    });
  }

  /** Takes up what is wanted now; asks only if that is something else than before. */
  update(compose: (inlineText: string | undefined) => LoadRequest, refreshMinutes: number): void {
    if (!this.host.isConnected) {
      return;
    }
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    const request = compose(script?.textContent ?? undefined);
    const parsing = this.host.ownerDocument.readyState === 'loading' && !this.host.hasAttribute('src');
    if (parsing || sameRequest(request, this.#request)) {
      return;
    }
    this.#request = request;
    void this.#loader.load(request);
    this.#repeat(request.inline === undefined ? refreshMinutes : 0);
  }

  refresh(): Promise<void> {
    return this.#loader.refresh();
  }

  more(): Promise<void> {
    return this.#loader.more();
  }

  narrow(filter: NewsFilter): void {
    this.#loader.narrow(filter);
  }

  /** Asks again every so many minutes, while somebody can see it. */
  #repeat(minutes: number): void {
    if (minutes === this.#minutes) {
      return;
    }
    clearInterval(this.#timer);
    this.#minutes = minutes;
    if (minutes > 0) {
      this.#timer = setInterval(
        () => this.host.ownerDocument.visibilityState === 'visible' && void this.refresh(),
        minutes * MINUTE_MS,
      );
    }
  }
}

/** Inline news is compared as it is, the rest by its content. */
function sameRequest(one: LoadRequest, other: LoadRequest | undefined): boolean {
  if (!other || one.inline !== other.inline) {
    return false;
  }
  return toJson({ ...one, inline: 0 }) === toJson({ ...other, inline: 0 });
}
