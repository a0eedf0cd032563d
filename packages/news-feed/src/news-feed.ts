import { attachStates, base, emptyServedRoot, keepTexts, LazyPart, tokens, whenNear } from '@icesco/kit';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { frame } from './news-feed.frame.js';
import { fitStillPlaces, places } from './news-feed.places.js';
import { placesStyles } from './news-feed.places.styles.js';
import { defaults, properties } from './news-feed.properties.js';

/**
 * News from the organisation, a WordPress site, feeds or the page itself. The articles stand in the light
 * DOM, where every translator, crawler and screen reader reaches them.
 *
 * The element keeps the place; what loads and shows the news is fetched when the place comes near the window
 * (docs/decisions/012-news-when-near.md).
 *
 * @tag icesco-news-feed
 * @fires {NewsLoadEvent} icesco-load - The news is shown.
 * @fires {NewsErrorEvent} icesco-error - A source could not be loaded.
 * @fires {NewsItemClickEvent} icesco-item-click - A reader opens an item; cancellable.
 * @fires {NewsFilterEvent} icesco-filter - A reader searched or changed a filter.
 * @slot - Content shown until the news is loaded, without scripts, and when loading fails.
 * @slot header - Above the news: a heading, for instance.
 * @slot footer - Below it.
 * @slot item - A `template` element for each item: `data-field` names the field that an element shows.
 * @slot list - Used by the element for the articles.
 * @csspart controls - Search and filters.
 * @csspart note - Status message; it also has the part name of its state, as below.
 * @csspart failed - Nothing could be loaded.
 * @csspart empty - There is no news.
 * @csspart no-match - No item matches the search or filters.
 * @csspart stale - Older news is shown.
 * @csspart partial - Some sources failed.
 * @csspart more - The "Load more" button with the totals.
 * @csspart button - A button.
 * @csspart link - A link in the widget's own interface.
 * @csspart skeleton - Placeholders of items that are loading.
 * @cssproperty --icesco-color-accent - Colour of titles.
 * @cssproperty --icesco-color-border - Colour of lines.
 * @cssproperty --icesco-color-surface - Background.
 * @cssproperty --icesco-color-text - Colour of text.
 * @cssproperty --icesco-radius - Radius of corners.
 * @cssproperty --icesco-gap - Space between items.
 * @cssproperty --icesco-padding - Space around the widget.
 * @cssproperty --icesco-item-height - Reserved height of an item while it loads.
 * @cssstate loading - The news is loading.
 * @cssstate ready - All news is shown.
 * @cssstate empty - There is no news.
 * @cssstate partial - Some sources failed.
 * @cssstate stale - Older news is shown; newer news could not be loaded.
 * @cssstate failed - Nothing could be loaded.
 */
export class IcescoNewsFeed extends LitElement {
  static override styles = [tokens, base, placesStyles];
  static override properties = properties;

  /**
   * URLs of sources. Sources separated by spaces are merged; with `|` between them, each is a fallback for
   * the one before.
   */
  declare src: string;
  /** Type of the source (`wordpress`, `page-text`) where it cannot be detected. */
  declare source: string;
  /** Items to show, and to add with each "Load more": 1 to 1,000. */
  declare limit: number;
  /** Items to skip at the beginning. */
  declare offset: number;
  /** Layout of the items. */
  declare layout: 'list' | 'cards' | 'headlines' | 'magazine';
  /** Comma-separated; any of them. */
  declare category: string;
  /** Comma-separated; any of them. */
  declare tag: string;
  /** Comma-separated ISO codes (`MA, SN`); any of them. */
  declare country: string;
  /** First publication date, in the publisher's time zone: `2020-07-29`, `2020-07` or `2020`. */
  declare from: string;
  /** Last publication date, in the same format. */
  declare to: string;
  /** Comma-separated words; items contain at least one. */
  declare include: string;
  /** Comma-separated words; items contain none of them. */
  declare exclude: string;
  /** Leaves out the article of the current page. */
  declare excludeSelf: boolean;
  /** Heading level of the titles, 2 to 6. */
  declare headingLevel: number;
  /** `click`: an image is fetched only when the reader asks for it. */
  declare images: 'on' | 'off' | 'click';
  /** Any of `published`, `event`, `relative`, `hijri`, separated by spaces. */
  declare dates: string;
  /**
   * IANA name of the time zone in which dates are shown. Without it, each item shows the date that its
   * publisher wrote.
   */
  declare timeZone: string;
  /** Shows items dated in the future before their day; without it they are hidden until then. */
  declare showFuture: boolean;
  /** Shows a search field. */
  declare search: boolean;
  /** Shows filters for category, country and year. */
  declare facets: boolean;
  /** Minutes between refreshes; 0: never. */
  declare refreshMinutes: number;
  /** `auto` uses the colours of the page. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Renders the list in the shadow root, where the page's styles do not apply. */
  declare isolated: boolean;
  /** Opens links in a new tab. */
  declare newTab: boolean;
  /** Accessible name of the section; "News" by default. */
  declare label: string;
  /** Describes the list to search engines. */
  declare jsonLd: boolean;
  /** Items set by the page instead of fetched. */
  declare items: unknown;
  /** A feed set by the page (JSON Feed or `NewsFeed`) instead of fetched. */
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

  /** Loads the sources again, without the cache. */
  async refresh(): Promise<void> {
    await (await this.#body.want())?.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    keepTexts(this, defaults, changed.keys());
    this.#body.ready?.willUpdate(changed);
  }

  protected override updated(): void {
    fitStillPlaces(this.renderRoot);
    if (this.#body.ready) {
      return this.#body.ready.updated();
    }
    this.#setState('loading', !this.#body.failed);
    this.#setState('failed', this.#body.failed);
  }

  protected override render(): TemplateResult {
    const { failed, ready } = this.#body;
    return ready?.render() ?? frame({ busy: !failed, label: this.label, note: places(this, failed) });
  }
}
