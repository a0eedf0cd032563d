import { html, nothing, type TemplateResult } from 'lit';
import type { NewsFeedMessages } from './news-feed.messages.js';

/** A message of the widget, composed. */
export type Say = (key: keyof NewsFeedMessages, values?: Record<string, string | number>) => string;

export interface FacetChoice {
  readonly name: 'category' | 'country' | 'year';
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The search field and the facets. Nothing is sent: the form only groups them for assistive technology. */
export function searchForm(say: Say, search: boolean, query: string, facets: readonly FacetChoice[]): TemplateResult {
  return html`<form role="search" aria-label=${say('search')}>
    ${search
      ? html`<label class="search"><span .textContent=${say('search')}></span><input type="search" maxlength="200" autocomplete="off" .value=${query} /></label>`
      : nothing}
    ${facets.map(
      ({ name, value, options }) => html`<label>
        <span .textContent=${say(name)}></span>
        <select name=${name}>
          <option value="" ?selected=${value === ''} .textContent=${say('all')}></option>
          ${options.map((each) => html`<option value=${each.value} ?selected=${each.value === value} .textContent=${each.text}></option>`)}
        </select>
      </label>`,
    )}
  </form>`;
}

/** A line about the state of the news, with what can be done about it. */
export function note(text: string, part: string, actions: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="note" part="note ${part}"><p .textContent=${text}></p>${actions}</div>`;
}

export function recovery(say: Say, site: string): TemplateResult {
  return html`<div class="actions">
    <button type="button" part="button" data-action="retry" .textContent=${say('retry')}></button>
    <a part="link" href=${site} .textContent=${say('visit', { site: new URL(site).host })}></a>
  </div>`;
}

/**
 * Places of the size of the items to come, in the columns of the layout, so that what stands below does not move.
 * @param unseen only reserves the place: the author's own content is there to be read meanwhile
 */
export function skeleton(count: number, layout: string, unseen: boolean): TemplateResult {
  return html`<div class="skeleton ${layout} ${unseen ? 'unseen' : ''}" part="skeleton" aria-hidden="true">${Array.from({ length: count }, () => html`<div></div>`)}</div>`;
}

export function moreNews(say: Say, shown: number, total: number, loading: boolean, hasMore: boolean): TemplateResult {
  return html`<div class="actions" part="more">
    ${hasMore
      ? html`<button type="button" part="button" data-action="more" aria-disabled=${loading} .textContent=${say(loading ? 'loadingMore' : 'more')}></button>`
      : nothing}
    <p .textContent=${say('shown', { shown, total })}></p>
  </div>`;
}
