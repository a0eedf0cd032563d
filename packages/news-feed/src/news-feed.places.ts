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

/** Attribute of an element whose list a server has drawn, until the element draws it: `all`, or `more` where there is more to load. */
export const SERVED = 'data-served';

/** Whether the author's own content is shown in the place of news that is to come. */
const hasOwnContent = (host: HTMLElement): boolean =>
  [...host.children].some((child) => !child.slot && !child.matches('script, template, [data-icesco-news]'));

/**
 * Places of the size of the items to come, in the columns of the layout, so that what stands below does not move. Where
 * the author's own content is there to be read meanwhile, they are reserved but not seen; so they are on a server, as
 * there might be no script to replace them.
 */
export function places(
  host: HTMLElement & { readonly limit: number; readonly layout: string },
): TemplateResult | typeof nothing {
  if (host.hasAttribute(SERVED)) return nothing;
  const count = Math.min(readLimit(host.limit), 12);
  const seen = isServer || hasOwnContent(host) ? 'unseen' : '';
  return html`<div class="skeleton ${readLayout(host.layout)} ${seen}" part="skeleton" aria-hidden="true">${[...Array(count).keys()].map(() => html`<div></div>`)}</div>`;
}
