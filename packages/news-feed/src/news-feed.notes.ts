import { formatDate } from '@icesco/core/locale';
import type { LoadState, NewsDate } from '@icesco/core/news';
import { html, nothing, type TemplateResult } from 'lit';
import { note, recovery, type Say } from './news-feed.controls.js';
import { skeleton } from './news-feed.skeleton.js';
import type { NewsOptions } from './news-feed.attributes.js';
import { recoverySite } from './news-feed.recovery.js';
import { narrows, type ReaderSelection } from './news-feed.request.js';

/** Whether nothing matches of what is loaded, and there is more. */
export const canLookFurther = ({ hasMore, searching }: LoadState, selection: ReaderSelection): boolean =>
  narrows(selection) && hasMore && !searching;

/** What search and facets cover, where that is not all news of the sources; else ''. */
export function coverage(say: Say, { complete, searchesAll, feed }: LoadState, facets: boolean): string {
  const isPartial = facets ? !complete : !searchesAll;
  return isPartial && feed ? say('covered', { count: feed.items.length }) : '';
}

function nothingFound(
  say: Say,
  { searching, searchesAll, complete, feed }: LoadState,
  selection: ReaderSelection,
): string {
  if (searching) {
    return say('loading');
  }
  const coversAll = complete || (searchesAll && !Object.values(selection.facets).some(Boolean));
  return coversAll || !feed ? say('noMatch') : say('noMatchLoaded', { count: feed.items.length });
}

const MONTH_MS = 30.44 * 86_400_000;

/** The date of the newest item, if that is older than the author's limit and the author wants newer ones. */
function oldNewest({ feed }: LoadState, { oldAfter, to }: NewsOptions): NewsDate | undefined {
  if (!(oldAfter > 0) || to) {
    return undefined;
  }
  let newest: NewsDate | undefined;
  for (const { published } of feed?.items ?? []) {
    newest = published && !(newest && newest.iso >= published.iso) ? published : newest;
  }
  return newest && Date.now() - Date.parse(newest.iso) > oldAfter * MONTH_MS ? newest : undefined;
}

/** What is said of the state of the news, if anything. */
export function stateNote(
  say: Say,
  state: LoadState,
  selection: ReaderSelection,
  host: HTMLElement & NewsOptions,
  { lang, messageLang }: { readonly lang: string; readonly messageLang: string },
): TemplateResult | typeof nothing {
  const { status, asOf, items } = state;
  const again = (): TemplateResult => recovery(say, recoverySite(host, messageLang));
  if (status === 'failed') {
    return html`<div class="failure">${skeleton(host, true)}${note(say('failed'), 'failed', again())}</div>`;
  }
  if (!items.length && narrows(selection)) {
    return note(nothingFound(say, state, selection), 'no-match');
  }
  if (status === 'empty') {
    return note(say('empty'), 'empty');
  }
  if (status === 'stale') {
    const iso = asOf ? new Date(asOf).toISOString() : '';
    return note(say('stale', { date: formatDate({ iso }, { lang, time: true }) }), 'stale', again());
  }
  const newest = status === 'ready' ? oldNewest(state, host) : undefined;
  if (newest) {
    return note(say('noNewsSince', { date: formatDate(newest, { lang, timeZone: 'source' }) }), 'old');
  }
  return status === 'partial' ? note(say('partial'), 'partial', again()) : nothing;
}
