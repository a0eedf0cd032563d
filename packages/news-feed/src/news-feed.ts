import { attachStates, base, LocaleController, tokens, type StateSwitch } from '@icesco/kit';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ORGANISATION, type NewsFeed, type NewsItem } from '@icesco/core/news';
import { formatDate } from '@icesco/core/locale';
import { moreNews, note, recovery, searchForm, skeleton, type Say } from './news-feed.controls.js';
import { dateLines } from './news-feed.dates.js';
import { NewsErrorEvent, NewsFilterEvent, NewsItemClickEvent, NewsLoadEvent } from './news-feed.events.js';
import { facetChoices } from './news-feed.facets.js';
import { itemListJsonLd } from './news-feed.json-ld.js';
import { LightList } from './news-feed.light-list.js';
import { newsList } from './news-feed.list.templates.js';
import { messages, type NewsFeedMessages } from './news-feed.messages.js';
import { defaults, properties, readDates, readHeadingLevel, readImages, readLayout, readLimit } from './news-feed.options.js';
import { PageNews } from './news-feed.page-news.js';
import { narrows, newsRequest, readerFilter, type Chosen, type Wanted } from './news-feed.request.js';
import { styles } from './news-feed.styles.js';

/**
 * News from the organisation, a WordPress site, feeds or the page itself. The articles stand in the light DOM, where
 * every translator, crawler and screen reader reaches them.
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
 * @csspart controls - Search and facets.
 * @csspart note - A line about the state of the news.
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
 * @cssproperty --icesco-item-height - Reserved height of an item while it loads.
 * @cssstate loading - While nothing can be shown yet.
 * @cssstate ready - All news is there.
 * @cssstate empty - There is none.
 * @cssstate partial - Some sources failed.
 * @cssstate stale - Older news is shown; newer could not be loaded.
 * @cssstate failed - Nothing could be loaded.
 */
export class IcescoNewsFeed extends LitElement implements Wanted {
  static override styles = [tokens, base, styles];
  static override properties = properties;

  /** Addresses of sources: divided by white space they are merged, joined by `|` they stand in for one another. */
  declare src: string;
  /** What kind of source they are (`wordpress`, `page-text`), where the content does not tell. */
  declare source: string;
  declare limit: number;
  declare offset: number;
  declare layout: string;
  /** Comma-separated; any of them. */
  declare category: string;
  declare tag: string;
  declare country: string;
  /** First and last day: `2020-07-29`, `2020-07` or `2020`. */
  declare from: string;
  declare to: string;
  /** Comma-separated words: at least one is said; none is said. */
  declare include: string;
  declare exclude: string;
  /** Leaves out the article of this very page. */
  declare excludeSelf: boolean;
  declare headingLevel: number;
  declare images: string;
  /** Any of `published`, `event`, `relative`, `hijri`, divided by spaces. */
  declare dates: string;
  declare timeZone: string;
  declare search: boolean;
  declare facets: boolean;
  /** Minutes between refreshes; 0: never. */
  declare refreshMinutes: number;
  declare theme: 'auto' | 'light' | 'dark';
  /** Moves the list into the shadow root, out of reach of the page's styles. */
  declare isolated: boolean;
  declare newTab: boolean;
  /** Name of the section for assistive technology; "News" by default. */
  declare label: string;
  declare jsonLd: boolean;
  /** News given by the page instead of fetched: items, or a whole feed (JSON Feed or `NewsFeed`). */
  declare items: unknown;
  declare feed: unknown;

  #locale = new LocaleController<NewsFeedMessages>(this, messages, async (document) => (await import('@icesco/core/translation')).translationWatcher(document));
  #news = new PageNews(this, () => this.#newsChanged());
  #list = new LightList(this, {
    click: (event) => this.#listClicked(event),
    open: (details) => void this.#opened(details),
  });
  #setState: StateSwitch = attachStates(this);
  #chosen: Chosen = { query: '', facets: {} };
  #shownImages: ReadonlySet<string> = new Set();
  #told: NewsFeed | undefined;
  /** How many items were shown before more was asked for: where the focus goes when the button leaves. */
  #before: number | undefined;

  constructor() {
    super();
    Object.assign(this, defaults);
  }

  /** Asks the sources anew, past the cache. */
  refresh(): Promise<void> {
    return this.#news.refresh();
  }

  /** Whether the author's own content is shown in the place of news that is to come. */
  get #hasOwnContent(): boolean {
    return [...this.children].some((child) => !child.slot && !child.matches('script, template, [data-icesco-news]'));
  }

  /** Until there are both news and words to show it with. */
  get #waiting(): boolean {
    const { status } = this.#news.state;
    return status === 'idle' || status === 'loading' || !this.#locale.ready;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('isolated')) this.#list.place();
    const base = this.baseURI || location.href;
    this.#news.want((inlineText) => newsRequest(this, this.#locale.written, base, location.href, inlineText), this.refreshMinutes);
  }

  protected override updated(): void {
    const status = this.#waiting ? 'loading' : this.#news.state.status;
    for (const state of ['loading', 'ready', 'empty', 'partial', 'stale', 'failed']) this.#setState(state, state === status);
    this.#drawList();
    if (this.#before !== undefined && !this.#news.state.loadingMore) {
      const button = this.shadowRoot?.querySelector<HTMLElement>('[data-action=more]');
      if (!button) this.#list.focusItem(this.#before);
      this.#before = undefined;
    }
  }

  #drawList(): void {
    const { lang, dir, mark, returns, written, translatedDir } = this.#locale;
    const kinds = readDates(this.dates);
    const now = Date.now();
    const items = this.#locale.ready ? this.#news.state.items : [];
    const say = (key: 'newTab' | 'showImage' | 'readHere' | 'alsoIn'): string => this.#locale.text(key);
    this.#list.draw(
      newsList({
        items,
        layout: readLayout(this.layout),
        headingLevel: readHeadingLevel(this.headingLevel),
        images: readImages(this.images),
        newTab: this.newTab,
        shownImages: this.#shownImages,
        template: this.querySelector<HTMLTemplateElement>(':scope > template[slot=item]'),
        dates: (item) => dateLines(item, kinds, lang, this.timeZone, now),
        words: { newTab: say('newTab'), showImage: say('showImage'), readHere: say('readHere'), alsoIn: say('alsoIn') },
        translatedDir,
        mark,
        lang,
        returns,
      }),
      written,
      dir,
      this.jsonLd ? itemListJsonLd(items) : '',
    );
  }

  /** Tells the page, once for each feed and each failure. */
  #newsChanged(): void {
    const { feed, items, errors, refreshing } = this.#news.state;
    if (feed && feed !== this.#told) {
      this.#told = feed;
      void this.updateComplete.then(() => this.dispatchEvent(new NewsLoadEvent(feed, items)));
    }
    if (errors.length && !refreshing) this.dispatchEvent(new NewsErrorEvent(errors));
  }

  #itemOf(node: Element): NewsItem | undefined {
    const id = node.closest<HTMLElement>('[data-id]')?.dataset['id'];
    return this.#news.state.items.find((item) => item.id === id);
  }

  #listClicked(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const item = this.#itemOf(event.target);
    if (!item) return;
    if (event.target.closest('[data-show-image]')) {
      this.#shownImages = new Set(this.#shownImages).add(item.id);
      this.requestUpdate();
    } else if (event.target.closest('a[href]') && !this.dispatchEvent(new NewsItemClickEvent(item))) event.preventDefault();
  }

  /** The sanitiser is fetched with the first text that is opened, not before. */
  async #opened(details: HTMLDetailsElement): Promise<void> {
    const item = this.#itemOf(details);
    if (!item || !details.open) return;
    const { showFullText } = await import('./news-feed.full-text.js');
    await showFullText(item, details.querySelector<HTMLElement>('[data-full-text]'), readImages(this.images) === 'on');
  }

  #clicked(event: Event): void {
    const action = event.target instanceof Element && event.target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'retry') void this.#news.refresh();
    if (action === 'more' && !this.#news.state.loadingMore) {
      this.#before = this.#news.state.items.length;
      void this.#news.more();
    }
  }

  #filtered(event: Event): void {
    const field = event.target;
    const { query, facets } = this.#chosen;
    if (field instanceof HTMLInputElement) this.#chosen = { query: field.value, facets };
    else if (field instanceof HTMLSelectElement) this.#chosen = { query, facets: { ...facets, [field.name]: field.value } };
    else return;
    this.#news.narrow(readerFilter(this.#chosen));
    this.dispatchEvent(new NewsFilterEvent(this.#chosen.query, this.#chosen.facets, this.#news.state.total));
  }

  protected override render(): TemplateResult {
    const { status, feed, items, facets } = this.#news.state;
    const { dir, spoken, returns } = this.#locale;
    const [noTranslation, translate] = this.#locale.mark;
    const say: Say = (key, values) => this.#locale.text(key, values);
    // The translator is kept off the widget's own words, one by one: the section holds the news too.
    const ours = (words: TemplateResult | typeof nothing): TemplateResult | typeof nothing =>
      words === nothing ? nothing : html`<div class=${noTranslation} translate=${translate} lang=${spoken}>${words}</div>`;
    const shown = items.length;
    const waiting = this.#waiting;
    const filtering = !waiting && (this.search || this.facets) && (feed?.items.length ?? 0) > 1;
    return html`${keyed(returns, html`<section dir=${dir} aria-labelledby="label" aria-busy=${waiting} @click=${(event: Event) => this.#clicked(event)}>
      <p id="label" hidden .textContent=${this.label || say('label')}></p>
      <slot name="header"></slot>
      ${filtering
        ? html`<div part="controls" @input=${(event: Event) => this.#filtered(event)} @submit=${(event: Event) => event.preventDefault()}>
            ${ours(searchForm(say, this.search, this.#chosen.query, this.facets && facets ? facetChoices(facets, this.#chosen.facets, this.#locale.lang) : []))}
          </div>`
        : nothing}
      <slot ?hidden=${!waiting && status !== 'failed' && shown > 0}></slot>
      ${waiting ? skeleton(Math.min(readLimit(this.limit), 12), readLayout(this.layout), this.#hasOwnContent) : ours(this.#stateNote(say))}
      ${this.isolated ? this.#list.container : html`<slot name="list"></slot>`} ${waiting || !feed || !shown ? nothing : ours(this.#totals(say, shown))}
      ${ours(html`<div role="status" class="visually-hidden" .textContent=${waiting ? say('loading') : narrows(this.#chosen) ? say('results', { count: this.#news.state.total }) : ''}></div>`)}
      <slot name="footer"></slot>
    </section>`)}`;
  }

  #totals(say: Say, shown: number): TemplateResult {
    const { total, loadingMore, hasMore } = this.#news.state;
    return moreNews(say, shown, Math.max(total, shown), loadingMore, hasMore);
  }

  #stateNote(say: Say): TemplateResult | typeof nothing {
    const { status, asOf, items } = this.#news.state;
    const again = recovery(say, `${ORGANISATION.site}/${this.#locale.spoken}/`);
    if (status === 'failed') return note(say('failed'), 'failed', again);
    if (!items.length && narrows(this.#chosen)) return note(say('noMatch'), 'no-match');
    if (status === 'empty') return note(say('empty'), 'empty');
    if (status === 'stale') return note(say('stale', { date: formatDate({ iso: asOf ? new Date(asOf).toISOString() : '' }, { lang: this.#locale.lang, time: true }) }), 'stale', again);
    if (status === 'partial') return note(say('partial'), 'partial', again);
    return nothing;
  }
}
