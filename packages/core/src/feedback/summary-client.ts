import type { Summary } from './summary.js';

/** A part of the answers: those of a day, a language or a page. */
export type SummaryCell<Key extends string> = Summary & { readonly [key in Key]: string };

/** What a collector says of one survey. `null`: too few answers to be shown. */
export interface SurveySummary {
  readonly survey: string;
  readonly version: number;
  readonly points: number;
  /** Versions that have any answers in these days. */
  readonly versions: readonly number[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly summary: Summary | null;
  readonly trend: readonly SummaryCell<'day'>[];
  readonly languages: readonly SummaryCell<'lang'>[];
  readonly languagesOthers: Summary | null;
  readonly pages: readonly SummaryCell<'page'>[];
  readonly pagesOthers: Summary | null;
}

/** What is asked for. */
export interface SummaryQuery {
  /** Address of the collector's `/v1/summary`. */
  readonly endpoint: string;
  /** A reader's token. It travels in a header, never in an address. */
  readonly token: string;
  readonly survey: string;
  /** `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

export type SummaryAnswer =
  | { readonly kind: 'read'; readonly summary: SurveySummary }
  /** No token, a wrong one, or one that may not read. */
  | { readonly kind: 'unauthorised' }
  /** Refused, unreachable, or not understood. */
  | { readonly kind: 'failed' };

/** Asks a collector for the summary of a survey. Never throws. */
export async function readSummary(query: SummaryQuery, fetch: typeof globalThis.fetch, signal?: AbortSignal): Promise<SummaryAnswer> {
  if (!query.token) return { kind: 'unauthorised' };
  try {
    const url = new URL(query.endpoint);
    url.searchParams.set('survey', query.survey);
    if (query.from) url.searchParams.set('from', query.from);
    if (query.to) url.searchParams.set('to', query.to);
    const response = await fetch(url.href, { headers: { Authorization: `Bearer ${query.token}` }, credentials: 'omit', ...(signal && { signal }) });
    if (response.status === 401 || response.status === 403) return { kind: 'unauthorised' };
    if (!response.ok) return { kind: 'failed' };
    const summary = (await response.json()) as SurveySummary;
    return isSummary(summary) ? { kind: 'read', summary } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

const isCounts = (value: Summary | null): boolean => value === null || (Array.isArray(value?.distribution) && value.distribution.every(Number.isFinite) && Number.isFinite(value.satisfied?.share));

/** Another program's answer is no summary: better said than drawn. */
function isSummary(value: SurveySummary): boolean {
  const lists = [value?.trend, value?.languages, value?.pages];
  return isCounts(value?.summary) && Array.isArray(value.versions) && lists.every((list) => Array.isArray(list) && list.every(isCounts));
}
