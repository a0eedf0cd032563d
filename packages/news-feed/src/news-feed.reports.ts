import type { LoadState, NewsError, NewsFeed } from '@icesco/core/news';
import { fetchPart } from '@icesco/kit';
import type { ReactiveControllerHost } from 'lit';
import { NewsErrorEvent, NewsLoadEvent } from './news-feed.events.js';

/** Fires the events of a loaded feed and of failures, and explains each failure on the console once. */
export class NewsReports {
  #feed: NewsFeed | undefined;
  readonly #errors = new WeakSet<NewsError>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  report({ feed, items, errors, refreshing }: LoadState): void {
    if (feed && feed !== this.#feed) {
      this.#feed = feed;
      void this.host.updateComplete.then(() => this.host.dispatchEvent(new NewsLoadEvent(feed, items)));
    }
    if (errors.length && !refreshing) {
      this.host.dispatchEvent(new NewsErrorEvent(errors));
      void this.#advise(errors.filter((error) => !this.#errors.has(error)));
    }
  }

  async #advise(errors: readonly NewsError[]): Promise<void> {
    errors.forEach((error) => this.#errors.add(error));
    if (errors.length) {
      (await fetchPart(() => import('./news-feed.advice.js')))?.advise(errors);
    }
  }
}
