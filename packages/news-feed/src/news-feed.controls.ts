import { html, nothing, type TemplateResult } from 'lit';
import type { NewsFeedMessages } from './news-feed.messages.js';

/** A message of the widget, composed. */
export type Say = (key: keyof NewsFeedMessages, values?: Record<string, string | number>) => string;

/** A line about the state of the news, with what can be done about it. */
export function note(
  text: string,
  part: 'failed' | 'empty' | 'no-match' | 'stale' | 'partial' | 'old',
  actions: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="note" part="note ${part}"><p .textContent=${text}></p>${actions}</div>`;
}

/** @param site - address of a page with the news; '' where none is known */
export function recovery(say: Say, site: string): TemplateResult {
  return html`<div class="actions">
    <button type="button" part="button" data-action="retry" .textContent=${say('retry')}></button>
    ${site ? html`<a part="link" href=${site} .textContent=${say('visit', { site: site.split('/')[2]! })}></a>` : nothing}
  </div>`;
}

export function moreNews(
  say: Say,
  shown: number,
  total: number,
  loading: boolean,
  hasMore: boolean,
): TemplateResult {
  return html`<div class="actions" part="more">
    ${
      hasMore
        ? html`<button type="button" part="button" data-action="more" aria-disabled=${loading} .textContent=${say(loading ? 'loadingMore' : 'more')}></button>`
        : nothing
    }
    <p .textContent=${say('shown', { shown, total })}></p>
  </div>`;
}
