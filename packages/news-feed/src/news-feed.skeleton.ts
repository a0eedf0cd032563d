import { html, isServer, nothing, type TemplateResult } from 'lit';
import { attributes } from './news-feed.attributes.js';

/** Most items of a skeleton. */
const MOST = 12;

/**
 * Attribute of an element whose list a server has rendered, until the element renders it: `all`, or `more`
 * where there is more to load.
 */
export const SERVED = 'data-served';

/**
 * A skeleton of the size of the items to come, in the columns of the layout, so that what stands below does
 * not move. A server reserves it without showing it, as there might be no script to replace it.
 *
 * @param still - after a failure: it reserves the space, and nothing moves in it
 */
export function skeleton(
  host: HTMLElement & { readonly limit: number; readonly layout: string },
  still = false,
): TemplateResult | typeof nothing {
  if (host.hasAttribute(SERVED)) {
    return nothing;
  }
  // An invalid limit is replaced when the list is rendered; here it only changes the skeleton.
  const length = Math.min(host.limit || attributes.limit.default, MOST);
  const moving = still ? 'still' : '';
  const state = isServer ? 'unseen' : moving;
  return html`<div class="skeleton ${host.layout} ${state}" part="skeleton" aria-hidden="true">${Array.from({ length }, () => html`<div></div>`)}</div>`;
}

/**
 * Ends a still skeleton where the window ends: what stands below it stays out of sight, so nothing that is
 * seen moves, and no more than the rest of the window is left empty.
 */
export function fitSkeleton(root: ParentNode): void {
  const skeleton = root.querySelector<HTMLElement>('.still');
  if (skeleton && !skeleton.style.maxBlockSize) {
    skeleton.style.maxBlockSize = `${Math.max(0, innerHeight - skeleton.getBoundingClientRect().top)}px`;
  }
}
