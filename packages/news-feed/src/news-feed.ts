import { attachStates, base, emptyServedRoot, keepTexts, LazyPart, tokens, whenNear } from '@icesco/kit';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { frame } from './news-feed.frame.js';
import { fitStillPlaces, places } from './news-feed.places.js';
import { placesStyles } from './news-feed.places.styles.js';
import { defaults, properties } from './news-feed.properties.js';

/**
 * News from the organisation, a WordPress site, feeds or the page itself. The articles stand in the light DOM, where
 * every translator, crawler and screen reader reaches them.
 *
 * The element keeps the place; what loads and shows the news is fetched when the place comes near the window
 * (docs/decisions/012-news-when-near.md).
 *
 * @tag icesco-news-feed
 * @fires {NewsLoadEvent} icesco-load - News is on the page.
 * @fires {NewsErrorEvent} icesco-error - A source could not be loaded.
 * @fires {NewsItemClickEvent} icesco-item-click - A reader follows a link; cancellable.
 * @fires {NewsFilterEvent} icesco-filter - A reader searched or chose a facet.
 * @slot - What is shown until there is news, where no script runs, and when everything fails.
 * @slot header - Above the news: a heading, for instance.
 * @slot footer - Below it.
 * @slot item - A `template` element that draws each item: `data-field` names what an element shows.
 * @slot list - Where the element itself puts the articles.
 * @csspart controls - Search and facets.
 * @csspart note - A line about the state of the news; beside it stands the name of the state, as below.
 * @csspart failed - Nothing could be loaded.
 * @csspart empty - There is no news.
 * @csspart no-match - None matches what the reader looks for.
 * @csspart stale - Older news is shown.
 * @csspart partial - Some sources failed.
 * @csspart more - The button for more, with the totals.
 * @csspart button - A button.
 * @csspart link - A link of the widget's own.
 * @csspart skeleton - The places of the items to come.
 * @cssproperty --icesco-color-accent - Colour of titles.
 * @cssproperty --icesco-color-border - Colour of lines.
 * @cssproperty --icesco-color-surface - Background.
 * @cssproperty --icesco-color-text - Colour of text.
 * @cssproperty --icesco-radius - Radius of corners.
 * @cssproperty --icesco-gap - Space between items.
 * @cssproperty --icesco-padding - Space around all of it.
 * @cssproperty --icesco-item-height - Reserved height of an item while it loads.
 * @cssstate loading - While nothing can be shown yet.
 * @cssstate ready - All news is there.
 * @cssstate empty - There is none.
 * @cssstate partial - Some sources failed.
 * @cssstate stale - Older news is shown; newer could not be loaded.
 * @cssstate failed - Nothing could be loaded.
 */
export class IcescoNewsFeed extends LitElement {
  static override styles = [tokens, base, placesStyles];
  static override properties = properties;

  /** Addresses of sources: divided by white space they are merged, joined by `|` they stand in for one another. */
  declare src: string;
  /** What kind of source they are (`wordpress`, `page-text`), where the content does not tell. */
  declare source: string;
  /** Items shown at first, and by each "Load more": 1 to 1,000. */
  declare limit: number;
  /** Items left out at the beginning. */
  declare offset: number;
  /** How the items stand. */
  declare layout: 'list' | 'cards' | 'headlines' | 'magazine';
  /** Comma-separated; any of them. */
  declare category: string;
  /** Comma-separated; any of them. */
  declare tag: string;
  /** Comma-separated ISO codes (`MA, SN`); any of them. */
  declare country: string;
  /** First day of publication, as the publisher dates it: `2020-07-29`, `2020-07` or `2020`. */
  declare from: string;
  /** Last day of publication, likewise. */
  declare to: string;
  /** Comma-separated words: at least one is said. */
  declare include: string;
  /** Comma-separated words: none is said. */
  declare exclude: string;
  /** Leaves out the article of this very page. */
  declare excludeSelf: boolean;
  /** 2 to 6: so that titles fit the outline of the page. */
  declare headingLevel: number;
  /** `click`: pictures are fetched only when a reader asks for one. */
  declare images: 'on' | 'off' | 'click';
  /** Any of `published`, `event`, `relative`, `hijri`, divided by spaces. */
  declare dates: string;
  /** IANA name of the time zone in which dates are shown. Without it, each item has the day that its publisher wrote. */
  declare timeZone: string;
  /** Shows items dated in the future before their day; without it they are hidden until then. */
  declare showFuture: boolean;
  /** Gives readers a search field. */
  declare search: boolean;
  /** Gives readers a choice of category, country and year. */
  declare facets: boolean;
  /** Minutes between refreshes; 0: never. */
  declare refreshMinutes: number;
  /** `auto` takes the colours of the page. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Moves the list into the shadow root, out of reach of the page's styles. */
  declare isolated: boolean;
  /** Opens links in a new tab. */
  declare newTab: boolean;
  /** Name of the section for assistive technology; "News" by default. */
  declare label: string;
  /** Describes the list to search engines. */
  declare jsonLd: boolean;
  /** Items given by the page, instead of fetched. */
  declare items: unknown;
  /** A whole feed given by the page (JSON Feed or `NewsFeed`), instead of fetched. */
  declare feed: unknown;

  #setState = attachStates(this);
  #body = new LazyPart(this, async () => {
    const { NewsBody } = await import('./news-feed.body.js');
    return new NewsBody(this, this.#setState);
  });
  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    Object.assign(this, defaults);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWaiting = whenNear(this, () => void this.#body.want());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    emptyServedRoot(this);
    return super.createRenderRoot();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
  }

  /** Asks the sources anew, past the cache. */
  async refresh(): Promise<void> {
    await (await this.#body.want())?.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    keepTexts(this, defaults, changed.keys());
    this.#body.ready?.willUpdate(changed);
  }

  protected override updated(): void {
    fitStillPlaces(this.renderRoot);
    if (this.#body.ready) return this.#body.ready.updated();
    this.#setState('loading', !this.#body.failed);
    this.#setState('failed', this.#body.failed);
  }

  protected override render(): TemplateResult {
    const { failed, ready } = this.#body;
    return ready?.render() ?? frame({ busy: !failed, label: this.label, note: places(this, failed) });
  }
}
