import { html, isServer, nothing, type TemplateResult } from 'lit';

const LAYOUTS = ['list', 'cards', 'headlines', 'magazine'] as const;
export type NewsLayout = (typeof LAYOUTS)[number];

/** One of the allowed words, or the first of them: a misspelt attribute falls back, it breaks nothing. */
export const oneOf = <Word extends string>(words: readonly Word[], given: string): Word =>
  words.find((word) => word === given) ?? words[0]!;

/** A whole number in a range, or the fallback. */
export const whole = (given: unknown, least: number, most: number, fallback: number): number =>
  Number.isInteger(given) ? Math.min(most, Math.max(least, given as number)) : fallback;

export const readLayout = (given: string): NewsLayout => oneOf(LAYOUTS, given);
export const readLimit = (given: number): number => whole(given, 1, 1000, 12);

/**
 * Attribute of an element whose list a server has drawn, until the element draws it: `all`, or `more` where
 * there is more to load.
 */
export const SERVED = 'data-served';

/**
 * A skeleton of the size of the items to come, in the columns of the layout, so that what stands below does
 * not move. A server reserves it without showing it, as there might be no script to replace it.
 *
 * @param still - after a failure: it keeps the place, and nothing moves in it
 */
export function places(
  host: HTMLElement & { readonly limit: number; readonly layout: string },
  still = false,
): TemplateResult | typeof nothing {
  if (host.hasAttribute(SERVED)) {
    return nothing;
  }
  const count = Math.min(readLimit(host.limit), 12);
  const moving = still ? 'still' : '';
  const state = isServer ? 'unseen' : moving;
  return html`<div class="skeleton ${readLayout(host.layout)} ${state}" part="skeleton" aria-hidden="true">${[...Array(count).keys()].map(() => html`<div></div>`)}</div>`;
}

/**
 * Ends a still skeleton where the window ends: what stands below it stays out of sight, so nothing that is
 * seen moves, and no more than the rest of the window is left empty.
 */
export function fitStillPlaces(root: ParentNode): void {
  const skeleton = root.querySelector<HTMLElement>('.still');
  if (skeleton && !skeleton.style.maxBlockSize) {
    skeleton.style.maxBlockSize = `${Math.max(0, innerHeight - skeleton.getBoundingClientRect().top)}px`;
  }
}
