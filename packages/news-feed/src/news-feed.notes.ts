import { formatDate } from '@icesco/core/locale';
import type { LoadState } from '@icesco/core/news';
import { html, nothing, type TemplateResult } from 'lit';
import { note, recovery, type Say } from './news-feed.controls.js';
import { places } from './news-feed.places.js';
import type { NewsOptions } from './news-feed.attributes.js';
import { recoverySite } from './news-feed.recovery.js';
import { narrows, type Chosen } from './news-feed.request.js';

/** Whether nothing matches of what is loaded, and there is more. */
export const canLookFurther = ({ hasMore, searching }: LoadState, chosen: Chosen): boolean =>
  narrows(chosen) && hasMore && !searching;

/** What search and facets cover, where that is not all news of the sources; else ''. */
export function coverage(say: Say, { complete, searchesAll, feed }: LoadState, facets: boolean): string {
  const isPartial = facets ? !complete : !searchesAll;
  return isPartial && feed ? say('covered', { count: feed.items.length }) : '';
}

function nothingFound(
  say: Say,
  { searching, searchesAll, complete, feed }: LoadState,
  chosen: Chosen,
): string {
  if (searching) {
    return say('loading');
  }
  const coversAll = complete || (searchesAll && !Object.values(chosen.facets).some(Boolean));
  return coversAll || !feed ? say('noMatch') : say('noMatchLoaded', { count: feed.items.length });
}

/** What is said of the state of the news, if anything. */
export function stateNote(
  say: Say,
  state: LoadState,
  chosen: Chosen,
  host: HTMLElement & NewsOptions,
  { lang, spoken }: { readonly lang: string; readonly spoken: string },
): TemplateResult | typeof nothing {
  const { status, asOf, items } = state;
  const again = (): TemplateResult => recovery(say, recoverySite(host, spoken));
  if (status === 'failed') {
    return html`<div class="failure">${places(host, true)}${note(say('failed'), 'failed', again())}</div>`;
  }
  if (!items.length && narrows(chosen)) {
    return note(nothingFound(say, state, chosen), 'no-match');
  }
  if (status === 'empty') {
    return note(say('empty'), 'empty');
  }
  if (status === 'stale') {
    const iso = asOf ? new Date(asOf).toISOString() : '';
    return note(say('stale', { date: formatDate({ iso }, { lang, time: true }) }), 'stale', again());
  }
  return status === 'partial' ? note(say('partial'), 'partial', again()) : nothing;
}
