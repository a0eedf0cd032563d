import type { NewsError, NewsFeed, NewsItem } from '@icesco/core/news';

const everywhere = { bubbles: true, composed: true } as const;

/** News is on the page: after a load, a refresh, or more of it. */
export class NewsLoadEvent extends Event {
  static readonly type = 'icesco-load';
  constructor(
    readonly feed: NewsFeed,
    /** What is shown now. */
    readonly items: readonly NewsItem[],
  ) {
    super(NewsLoadEvent.type, everywhere);
  }
}

/** A source could not be loaded; older or other news may still be on the page. */
export class NewsErrorEvent extends Event {
  static readonly type = 'icesco-error';
  constructor(readonly errors: readonly NewsError[]) {
    super(NewsErrorEvent.type, everywhere);
  }
}

/** A reader follows an item's link. Cancelling it keeps the reader on the page. */
export class NewsItemClickEvent extends Event {
  static readonly type = 'icesco-item-click';
  constructor(readonly item: NewsItem) {
    super(NewsItemClickEvent.type, { ...everywhere, cancelable: true });
  }
}

/** A reader searched or changed a filter. */
export class NewsFilterEvent extends Event {
  static readonly type = 'icesco-filter';
  constructor(
    readonly query: string,
    readonly facets: Readonly<Record<string, string>>,
    /** How many items match. */
    readonly count: number,
  ) {
    super(NewsFilterEvent.type, everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'icesco-load': NewsLoadEvent;
    'icesco-error': NewsErrorEvent;
    'icesco-item-click': NewsItemClickEvent;
    'icesco-filter': NewsFilterEvent;
  }
}
