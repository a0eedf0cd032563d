import { adoptStyles } from '@icesco/kit';
import type { NewsItem } from '@icesco/core/news';
import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { listStyles } from './news-feed.list.styles.js';
import { card, datesOf, type ListLook } from './news-feed.list.templates.js';

const MARK = 'data-icesco-news';

interface ListListeners {
  click(event: Event): void;
  open(details: HTMLDetailsElement): void;
}

/** An item as it stands on the page. */
interface Row {
  readonly item: NewsItem;
  readonly place: HTMLLIElement;
}

/** On a translated page a row is as good as its words: where they differ it is drawn anew, as a translator has moved its parts. */
const keyOf = ({ id, title, summary }: NewsItem, { returns, translatedDir }: ListLook): string =>
  [id, ...(translatedDir ? [title.text, summary?.text] : []), returns].join('\n');

const differs = (one: object, other: object): boolean => Object.entries(one).some(([name, value]) => value !== (other as Record<string, unknown>)[name]);

/**
 * The one light child that the element owns: the list of articles, where every translator, crawler and screen reader
 * finds it. All other children are the author's and stay untouched.
 */
export class LightList implements ReactiveController {
  #container: HTMLElement | undefined;
  #list: HTMLElement | undefined;
  #rows = new Map<string, Row>();
  #look: ListLook | undefined;
  #takeStylesAway: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly isolated: boolean },
    private readonly listeners: ListListeners,
  ) {
    host.addController(this);
  }

  get container(): HTMLElement {
    return (this.#container ??= this.#create());
  }

  /** A clone of the element brings a copy of the list along: it is taken out, the clone draws its own. */
  #create(): HTMLElement {
    for (const child of [...this.host.children]) if (child.hasAttribute(MARK)) child.remove();
    const container = this.host.ownerDocument.createElement('div');
    container.setAttribute(MARK, '');
    container.slot = 'list';
    this.#list = container.appendChild(this.host.ownerDocument.createElement('ul'));
    this.#list.setAttribute('role', 'list');
    container.addEventListener('click', (event) => this.listeners.click(event));
    // These two do not bubble: they are caught on their way down.
    container.addEventListener('toggle', (event) => event.target instanceof HTMLDetailsElement && this.listeners.open(event.target), true);
    container.addEventListener('error', (event) => event.target instanceof HTMLImageElement && (event.target.hidden = true), true);
    return container;
  }

  hostConnected(): void {
    this.place();
  }

  hostDisconnected(): void {
    this.#takeStylesAway?.();
    this.#takeStylesAway = undefined;
  }

  /** Puts the list where `isolated` wants it: among the light children, or (by the element's template) in the shadow root. */
  place(): void {
    const { host, container } = this;
    if (!host.isConnected) return;
    if (!host.isolated && container.parentNode !== host) host.append(container);
    this.#takeStylesAway?.();
    this.#takeStylesAway = adoptStyles(host.isolated ? (host.shadowRoot ?? host) : host, listStyles);
  }

  /**
   * Draws the items in their order. Rows are kept by their words, moved where the order changed, and drawn again only
   * where the item or the look did.
   */
  draw(items: readonly NewsItem[], look: ListLook, lang: string, dir: string): void {
    const { container } = this;
    const list = this.#list!;
    if (container.lang !== lang) container.lang = lang;
    if (container.dir !== dir) container.dir = dir;
    list.className = `icesco-items icesco-${look.layout}`;
    const fresh = !this.#look || differs(look, this.#look);
    this.#look = look;
    const before = this.#rows;
    const rows = (this.#rows = new Map<string, Row>());
    for (const item of items) {
      let key = keyOf(item, look);
      while (rows.has(key)) key += '\n';
      rows.set(key, { item, place: before.get(key)?.place ?? list.ownerDocument.createElement('li') });
    }
    // What goes goes first: what stays would have to move past it.
    for (const [key, { place }] of before) if (!rows.has(key)) place.remove();
    let next = list.firstElementChild;
    for (const [key, { item, place }] of rows) {
      if (fresh || before.get(key)?.item !== item) this.#drawItem(item, look, place);
      if (place === next) next = next.nextElementSibling;
      else list.insertBefore(place, next);
    }
  }

  #drawItem(item: NewsItem, look: ListLook, place: HTMLLIElement): void {
    render(look.template && look.fill ? look.fill(look.template, item, datesOf(item, look)) : card(item, look), place);
  }

  /** Focuses the link of an item: where the reader goes on when the button for more is gone. */
  focusItem(index: number): void {
    this.#list?.children[index]?.querySelector<HTMLElement>('a, summary')?.focus();
  }
}
