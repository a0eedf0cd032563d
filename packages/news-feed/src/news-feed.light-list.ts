import { adoptStyles } from '@icesco/kit';
import { render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { listStyles } from './news-feed.list.styles.js';

const MARK = 'data-icesco-news';

/**
 * The one light child that the element owns: the list of articles, where every translator, crawler and screen reader
 * finds it. All other children are the author's and stay untouched.
 */
export class LightList implements ReactiveController {
  #container: HTMLElement | undefined;
  #takeStylesAway: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly isolated: boolean },
    private readonly clicked: (event: Event) => void,
    private readonly opened: (details: HTMLDetailsElement) => void,
  ) {
    host.addController(this);
  }

  /** Created on first use; a clone of the element brings its copy along, which is emptied and used again. */
  get container(): HTMLElement {
    if (!this.#container) {
      const copies = [...this.host.children].filter((child) => child.hasAttribute(MARK));
      copies.forEach((copy) => copy.remove());
      this.#container = this.host.ownerDocument.createElement('div');
      this.#container.setAttribute(MARK, '');
      this.#container.slot = 'list';
      this.#container.addEventListener('click', this.clicked);
      // These two do not bubble: they are caught on their way down.
      this.#container.addEventListener('toggle', (event) => event.target instanceof HTMLDetailsElement && this.opened(event.target), true);
      this.#container.addEventListener('error', (event) => event.target instanceof HTMLImageElement && (event.target.hidden = true), true);
    }
    return this.#container;
  }

  hostConnected(): void {
    this.place();
  }

  hostDisconnected(): void {
    this.#takeStylesAway?.();
    this.#takeStylesAway = undefined;
  }

  /** Puts the list where `isolated` wants it: among the light children, or in the shadow root. */
  place(): void {
    const { container, host } = this;
    const inside = host.isolated ? undefined : host;
    if (inside && container.parentNode !== host) host.append(container);
    if (!host.isConnected) return;
    this.#takeStylesAway?.();
    this.#takeStylesAway = adoptStyles(container.isConnected ? container : host, listStyles);
  }

  draw(list: TemplateResult, lang: string, dir: string): void {
    const { container } = this;
    container.lang = lang;
    container.dir = dir;
    render(list, container);
  }
}
