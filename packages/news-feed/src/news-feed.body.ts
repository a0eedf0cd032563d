import type { NewsItem } from '@icesco/core/news';
import {
  adoptStyles,
  fetchPart,
  LocaleController,
  readValues,
  warnInvalidValues,
  type StateSwitch,
} from '@icesco/kit';
import {
  html,
  nothing,
  render,
  type PropertyValues,
  type ReactiveControllerHost,
  type RenderOptions,
  type TemplateResult,
} from 'lit';
import { attributes, type NewsOptions } from './news-feed.attributes.js';
import { moreNews, type Say } from './news-feed.controls.js';
import { NewsFilterEvent, NewsItemClickEvent } from './news-feed.events.js';
import { frame } from './news-feed.frame.js';
import { LightList } from './news-feed.light-list.js';
import { dateKinds, itemOptionsOf, needsExtras } from './news-feed.item-options.js';
import { messages, type NewsFeedMessages } from './news-feed.messages.js';
import { canLookFurther, coverage, stateNote } from './news-feed.notes.js';
import { NewsController } from './news-feed.controller.js';
import { skeleton, SERVED } from './news-feed.skeleton.js';
import { NewsParts } from './news-feed.parts.js';
import { NewsReports } from './news-feed.reports.js';
import { narrows, newsRequest, readerFilter, type ReaderSelection } from './news-feed.request.js';
import { styles } from './news-feed.styles.js';

type NewsHost = ReactiveControllerHost &
  HTMLElement &
  NewsOptions & {
    readonly renderRoot: DocumentFragment | HTMLElement;
    readonly renderOptions: RenderOptions;
  };

/** Loads the news of an element and renders it: what is fetched when the element comes near the window. */
export class NewsBody {
  readonly #locale: LocaleController<NewsFeedMessages>;
  readonly #news: NewsController;
  readonly #list: LightList;
  readonly #parts: NewsParts;
  /** The attributes as of the last update. */
  #options: NewsOptions;
  #selection: ReaderSelection = { query: '', facets: {} };
  #shownImages: ReadonlySet<string> = new Set();
  readonly #reports: NewsReports;
  #isRendered = false;
  #returns = 0;
  /** How many items were shown before more was requested: where the focus goes when the button leaves. */
  #before: number | undefined;

  constructor(
    private readonly host: NewsHost,
    private readonly setState: StateSwitch,
  ) {
    this.#options = readValues(attributes, host);
    adoptStyles(host.renderRoot, styles);
    this.#locale = new LocaleController(host, messages, async (document) =>
      (await import('@icesco/core/translation')).translationWatcher(document),
    );
    this.#reports = new NewsReports(host);
    this.#news = new NewsController(host, () => this.#reports.report(this.#news.state));
    this.#list = new LightList(host, {
      click: (event) => this.#listClicked(event),
      open: (details) => void this.#opened(details),
    });
    this.#parts = new NewsParts(host);
  }

  refresh(): Promise<void> {
    return this.#news.refresh();
  }

  /** Until there are both news and all that it is first to be shown with. */
  get #waiting(): boolean {
    const { status } = this.#news.state;
    const incomplete = !this.#isRendered && this.#parts.pending(this.#options);
    return status === 'idle' || status === 'loading' || !this.#locale.ready || incomplete;
  }

  willUpdate(changed: PropertyValues): void {
    const { host } = this;
    this.#options = readValues(attributes, host);
    warnInvalidValues(host, attributes, Object.keys(attributes));
    // What a translator has taken apart and given back is rendered again.
    if (this.#returns !== this.#locale.returns) {
      render(nothing, host.renderRoot, host.renderOptions);
    }
    this.#returns = this.#locale.returns;
    if (changed.has('isolated') || changed.has('inheritStyles')) {
      this.#list.place();
    }
    this.#parts.load(this.#options);
    this.#news.update(
      (inlineText) =>
        newsRequest(
          { ...this.#options, lang: host.lang },
          this.#locale.pageLang,
          host.baseURI || location.href,
          location.href,
          inlineText,
        ),
      this.#options.refreshMinutes,
    );
  }

  updated(): void {
    const status = this.#waiting ? 'loading' : this.#news.state.status;
    this.#isRendered ||= status !== 'loading';
    for (const state of ['loading', 'ready', 'empty', 'partial', 'stale', 'failed']) {
      this.setState(state, state === status);
    }
    this.#renderList();
    if (this.#before !== undefined && !this.#news.state.loadingMore) {
      const button = this.host.renderRoot.querySelector<HTMLElement>('[data-action=more]');
      if (!button) {
        this.#list.focusItem(this.#before);
      }
      this.#before = undefined;
    }
  }

  #renderList(): void {
    const { host } = this;
    const { dir, pageLang } = this.#locale;
    if (host.hasAttribute(SERVED)) {
      // What the server has put there stands until there is news.
      if (this.#waiting || this.#news.state.status === 'failed') {
        return;
      }
      host.removeAttribute(SERVED);
    }
    const items = this.#waiting ? [] : this.#news.state.items;
    const itemOptions = itemOptionsOf(this.#options, this.#locale, {
      shownImages: this.#shownImages,
      dateLines: dateKinds(this.#options) === 'published' ? undefined : this.#parts.dates.ready?.dateLines,
      extras: needsExtras(this.#options) ? this.#parts.extras.ready : undefined,
      template: this.#parts.template,
      fill: this.#parts.itemTemplate.ready?.fillTemplate,
    });
    this.#list.update(items, itemOptions, pageLang, dir);
    this.#parts.jsonLd.ready?.describeList(this.#list.container, this.#options.jsonLd ? items : []);
  }

  #itemOf(node: Element): NewsItem | undefined {
    const id = node.closest<HTMLElement>('[data-id]')?.dataset['id'];
    return this.#news.state.items.find((item) => item.id === id);
  }

  #listClicked(event: Event): void {
    if (!(event.target instanceof Element)) {
      return;
    }
    const item = this.#itemOf(event.target);
    if (!item) {
      return;
    }
    const copy = event.target.closest<HTMLElement>('[data-copy]');
    if (copy) {
      void this.#parts.extras.ready?.copyLink(copy);
    }
    // Its links lead to other sites, not to the item.
    if (event.target.closest('.icesco-share')) {
      return;
    }
    if (event.target.closest('[data-show-image]')) {
      this.#shownImages = new Set(this.#shownImages).add(item.id);
      this.host.requestUpdate();
    } else if (event.target.closest('a[href]') && !this.host.dispatchEvent(new NewsItemClickEvent(item))) {
      event.preventDefault();
    }
  }

  /** The sanitiser is fetched with the first text that is opened, not before. */
  async #opened(details: HTMLDetailsElement): Promise<void> {
    const item = this.#itemOf(details);
    if (!item || !details.open || details.matches('.icesco-share')) {
      return;
    }
    const place = details.querySelector<HTMLElement>('[data-full-text]');
    const part = await fetchPart(() => import('./news-feed.full-text.js'));
    if (part) {
      await part.showFullText(item, place, this.#options.images === 'on');
    } else if (place) {
      place.textContent = item.contentText ?? item.summary?.text ?? '';
    }
  }

  #clicked(event: Event): void {
    const action =
      event.target instanceof Element &&
      event.target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'retry') {
      void this.#news.refresh();
    }
    if (action === 'more' && !this.#news.state.loadingMore) {
      this.#before = this.#news.state.items.length;
      void this.#news.more();
    }
  }

  #filtered(event: Event): void {
    const field = event.target;
    const { query, facets } = this.#selection;
    if (field instanceof HTMLInputElement) {
      this.#selection = { query: field.value, facets };
    } else if (field instanceof HTMLSelectElement) {
      this.#selection = { query, facets: { ...facets, [field.name]: field.value } };
    } else {
      return;
    }
    this.#news.narrow(readerFilter(this.#selection));
    this.host.dispatchEvent(
      new NewsFilterEvent(this.#selection.query, this.#selection.facets, this.#news.state.total),
    );
  }

  render(): TemplateResult {
    const { host } = this;
    const { label } = this.#options;
    const { status, feed, items } = this.#news.state;
    const { dir, messageLang } = this.#locale;
    const [noTranslation, translate] = this.#locale.mark;
    const say: Say = (key, values) => this.#locale.text(key, values);
    // The translator is kept off the widget's own words, one by one: the section holds the news too.
    const ours = (words: TemplateResult | typeof nothing): TemplateResult | typeof nothing =>
      words === nothing
        ? nothing
        : html`<div class=${noTranslation} translate=${translate} lang=${messageLang}>${words}</div>`;
    const shown = items.length;
    const waiting = this.#waiting;
    const controls = waiting ? nothing : ours(this.#controls(say));
    return frame({
      dir,
      busy: waiting,
      label: label || say('label'),
      isOwnLabel: Boolean(label),
      click: (event) => this.#clicked(event),
      controls:
        controls === nothing
          ? nothing
          : html`<div part="controls" @input=${(event: Event) => this.#filtered(event)} @submit=${(event: Event) => event.preventDefault()}>${controls}</div>`,
      covered: !waiting && status !== 'failed' && shown > 0,
      note: waiting
        ? skeleton(host)
        : ours(stateNote(say, this.#news.state, this.#selection, host, this.#locale)),
      list: host.isolated ? this.#list.container : undefined,
      more:
        waiting || !feed || !(shown || canLookFurther(this.#news.state, this.#selection))
          ? nothing
          : ours(this.#totals(say, shown)),
      status: [waiting ? say('loading') : this.#results(say), messageLang, noTranslation, translate],
    });
  }

  #controls(say: Say): TemplateResult | typeof nothing {
    const { search, facets } = this.#options;
    const { state } = this.#news;
    if (!(search || facets) || (state.feed?.items.length ?? 0) < 2) {
      return nothing;
    }
    return (
      this.#parts.search.ready?.searchForm(say, search, this.#selection, facets ? state.facets : undefined, {
        lang: this.#locale.lang,
        coverage: coverage(say, state, facets),
        results: this.#results(say),
      }) ?? nothing
    );
  }

  #results(say: Say): string {
    return narrows(this.#selection) ? say('results', { count: this.#news.state.total }) : '';
  }

  #totals(say: Say, shown: number): TemplateResult {
    const { total, loadingMore, hasMore } = this.#news.state;
    return moreNews(say, shown, Math.max(total, shown), loadingMore, hasMore);
  }
}
