import { adoptStyles } from '@icesco/kit';
import { render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dataBlock } from './news-feed.json-ld.js';
import { listStyles } from './news-feed.list.styles.js';

const MARK = 'data-icesco-news';

interface ListListeners {
  click(event: Event): void;
  open(details: HTMLDetailsElement): void;
}

/**
 * The one light child that the element owns: the list of articles, where every translator, crawler and screen reader
 * finds it. All other children are the author's and stay untouched.
 */
export class LightList implements ReactiveController {
  #container: HTMLElement | undefined;
  #list: HTMLElement | undefined;
  #data: HTMLScriptElement | undefined;
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
    this.#list = container.appendChild(this.host.ownerDocument.createElement('div'));
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

  /** @param jsonLd text of a JSON-LD block; '' for none. */
  draw(list: TemplateResult, lang: string, dir: string, jsonLd: string): void {
    const { container } = this;
    if (container.lang !== lang) container.lang = lang;
    if (container.dir !== dir) container.dir = dir;
    render(list, this.#list!);
    this.#describe(jsonLd);
  }

  #describe(jsonLd: string): void {
    if (this.#data?.textContent === jsonLd || (!this.#data && !jsonLd)) return;
    this.#data?.remove();
    this.#data = undefined;
    if (!jsonLd) return;
    this.#data = dataBlock(this.host.ownerDocument, jsonLd);
    if (this.#data) this.container.append(this.#data);
  }

  /** Focuses the link of an item: where the reader goes on when the button for more is gone. */
  focusItem(index: number): void {
    this.#list?.querySelectorAll<HTMLElement>('.icesco-items > li')[index]?.querySelector<HTMLElement>('a, summary')?.focus();
  }
}
