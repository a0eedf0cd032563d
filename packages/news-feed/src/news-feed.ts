import {
  attachStates,
  base,
  coerceStrings,
  defaultsOf,
  emptyServedRoot,
  LazyPart,
  tokens,
  whenNear,
  type Values,
} from '@icesco/kit';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { attributes } from './news-feed.attributes.js';
import { frame } from './news-feed.frame.js';
import { fitSkeleton, skeleton } from './news-feed.skeleton.js';
import { skeletonStyles } from './news-feed.skeleton.styles.js';

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
 * @csspart old - The newest item is older than `old-after` months.
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
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- Lit makes these properties
export class IcescoNewsFeed extends LitElement {
  static override styles = [tokens, base, skeletonStyles];
  static override properties = attributes;

  #setState = attachStates(this);
  #body = new LazyPart(this, async () => {
    const { NewsBody } = await import('./news-feed.body.js');
    return new NewsBody(this, this.#setState);
  });
  #stopWaiting: (() => void) | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(attributes));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWaiting = whenNear(this, () => void this.#body.load());
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
    await (await this.#body.load())?.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    coerceStrings(this, attributes, changed.keys());
    this.#body.ready?.willUpdate(changed);
  }

  protected override updated(): void {
    fitSkeleton(this.renderRoot);
    if (this.#body.ready) {
      return this.#body.ready.updated();
    }
    this.#setState('loading', !this.#body.failed);
    this.#setState('failed', this.#body.failed);
  }

  protected override render(): TemplateResult {
    const { failed, ready } = this.#body;
    return ready?.render() ?? frame({ busy: !failed, label: this.label, note: skeleton(this, failed) });
  }
}

/** The properties that Lit makes of the table of attributes. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface IcescoNewsFeed extends LitElement, Values<typeof attributes> {}
