import { adoptStyles } from '@icesco/kit';
import type { NewsItem } from '@icesco/core/news';
import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { fitImage, imageLoaded, replaceImage } from './news-feed.broken-image.js';
import { inheritingListStyles, listStyles } from './news-feed.list.styles.js';
import { card, datesOf, type ItemOptions } from './news-feed.list.templates.js';

/** Distinguishes the container from the author's own children. */
export const MARK = 'data-icesco-news';

/** The value of that attribute: it selects the style sheet. */
export const markOf = ({ inheritStyles }: Pick<ListPlacement, 'inheritStyles'>): string =>
  inheritStyles ? 'inherit' : '';

interface ListPlacement {
  readonly isolated: boolean;
  readonly inheritStyles: boolean;
}

interface ListListeners {
  click(event: Event): void;
  open(details: HTMLDetailsElement): void;
}

/** An item as it stands on the page. */
interface Row {
  readonly item: NewsItem;
  readonly place: HTMLLIElement;
  /** Whether a server has rendered it: then Lit knows nothing of what is inside. */
  readonly given?: boolean;
}

/**
 * On a translated page the text belongs to the key: a row whose text differs is rendered again, since a
 * translator has moved its parts.
 */
const keyOf = ({ id, title, summary }: NewsItem, { returns, translatedDir }: ItemOptions): string =>
  [id, ...(translatedDir ? [title.text, summary?.text] : []), returns].join('\n');

const differs = (one: object, other: object): boolean =>
  Object.entries(one).some(([name, value]) => value !== (other as Record<string, unknown>)[name]);

/** What is rendered, without Lit's comments: as a server writes it. */
function withoutComments(rendered: Node): Node {
  const copy = rendered.cloneNode(true);
  const walker = copy.ownerDocument!.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode as ChildNode);
  }
  comments.forEach((comment) => comment.remove());
  copy.normalize();
  return copy;
}

/**
 * The one light child that the element owns: the list of articles, where every translator, crawler and screen
 * reader finds it. All other children are the author's and stay untouched.
 */
export class LightList implements ReactiveController {
  #container: HTMLElement | undefined;
  #list: HTMLElement | undefined;
  #rows = new Map<string, Row>();
  #options: ItemOptions | undefined;
  #removeStyles: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & ListPlacement,
    private readonly listeners: ListListeners,
  ) {
    host.addController(this);
  }

  get container(): HTMLElement {
    return (this.#container ??= this.#create());
  }

  /** A server may have written the list, and a clone of the element brings a copy along: it is taken over. */
  #create(): HTMLElement {
    const document = this.host.ownerDocument;
    const [given, ...further] = [...this.host.children].filter((child): child is HTMLElement =>
      child.hasAttribute(MARK),
    );
    for (const child of further) {
      child.remove();
    }
    const container = given ?? document.createElement('div');
    container.slot = 'list';
    this.#list =
      container.querySelector<HTMLElement>(':scope > ul') ??
      container.appendChild(document.createElement('ul'));
    this.#list.setAttribute('role', 'list');
    container.addEventListener('click', (event) => this.listeners.click(event));
    // These two do not bubble: they are caught on their way down.
    container.addEventListener(
      'toggle',
      (event) => event.target instanceof HTMLDetailsElement && this.listeners.open(event.target),
      true,
    );
    container.addEventListener('error', (event) => replaceImage(event.target), true);
    container.addEventListener('load', (event) => this.#imageLoaded(event.target), true);
    return container;
  }

  /** What a server has written stays as it is until it is compared with what is to be shown. */
  #imageLoaded(target: EventTarget | null): void {
    if (this.#rows.size) {
      imageLoaded(target);
    }
  }

  hostConnected(): void {
    this.place();
  }

  hostDisconnected(): void {
    this.#removeStyles?.();
    this.#removeStyles = undefined;
  }

  /**
   * Puts the list where `isolated` wants it: among the light children, or (by the element's template) in the
   * shadow root.
   */
  place(): void {
    const { host, container } = this;
    if (!host.isConnected) {
      return;
    }
    if (!host.isolated && container.parentNode !== host) {
      host.append(container);
    }
    container.setAttribute(MARK, markOf(host));
    this.#removeStyles?.();
    this.#removeStyles = adoptStyles(
      host.isolated ? (host.shadowRoot ?? host) : host,
      host.inheritStyles ? inheritingListStyles : listStyles,
    );
  }

  /**
   * Renders the items in their order. Rows are kept by their keys, moved where the order changed, and
   * rendered again only where the item or the options changed.
   */
  update(items: readonly NewsItem[], options: ItemOptions, lang: string, dir: string): void {
    const { container } = this;
    const list = this.#list!;
    if (container.lang !== lang) {
      container.lang = lang;
    }
    if (container.dir !== dir) {
      container.dir = dir;
    }
    // Without news it would stand between two gaps.
    container.hidden = !items.length;
    list.className = `icesco-items icesco-${options.layout}`;
    const fresh = !this.#options || differs(options, this.#options);
    this.#options = options;
    const before = this.#rows;
    const given = before.size ? [] : ([...list.children] as HTMLLIElement[]);
    const wasServed = given.length > 0;
    const rows = (this.#rows = new Map<string, Row>());
    for (const item of items) {
      let key = keyOf(item, options);
      while (rows.has(key)) {
        key += '\n';
      }
      const old = before.get(key);
      if (!old) {
        rows.set(key, this.#newRow(item, options, given));
      } else {
        rows.set(key, fresh || old.item !== item ? this.#renderAgain(old, item, options) : old);
      }
    }
    // What goes goes first: what stays would have to move past it.
    for (const row of given) {
      row.remove();
    }
    for (const [key, { place }] of before) {
      if (!rows.has(key)) {
        place.remove();
      }
    }
    let next = list.firstElementChild;
    for (const { place } of rows.values()) {
      if (place === next) {
        next = next.nextElementSibling;
      } else {
        list.insertBefore(place, next);
      }
    }
    if (wasServed) {
      list.querySelectorAll('img').forEach(fitImage);
    }
  }

  /**
   * A row that is there already, and reads as it would be rendered, stays: with its pictures, and where the
   * reader is in it.
   */
  #newRow(item: NewsItem, options: ItemOptions, given: HTMLLIElement[]): Row {
    const place = this.#list!.ownerDocument.createElement('li');
    this.#renderItem(item, options, place);
    const plain = given.length ? withoutComments(place) : undefined;
    const same = given.findIndex((row) => row.isEqualNode(plain!));
    return same < 0 ? { item, place } : { item, place: given.splice(same, 1)[0]!, given: true };
  }

  #renderAgain({ place, given }: Row, item: NewsItem, options: ItemOptions): Row {
    if (given) {
      place.replaceChildren();
    }
    this.#renderItem(item, options, place);
    return { item, place };
  }

  #renderItem(item: NewsItem, options: ItemOptions, place: HTMLLIElement): void {
    render(
      options.template && options.fill
        ? options.fill(options.template, item, datesOf(item, options), options.lang)
        : card(item, options),
      place,
    );
  }

  /** Focuses the link of an item: where the reader goes on when the button for more is gone. */
  focusItem(index: number): void {
    this.#list?.children[index]?.querySelector<HTMLElement>('a, summary')?.focus();
  }
}
