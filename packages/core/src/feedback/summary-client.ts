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

/** Which summary is requested. */
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

/**
 * Asks a collector for the summary of a survey. Never throws.
 * @param timeoutMs from the request to the last byte, in ms
 */
export async function readSummary(
  query: SummaryQuery,
  fetch: typeof globalThis.fetch,
  signal?: AbortSignal,
  timeoutMs = 15_000,
): Promise<SummaryAnswer> {
  if (!query.token) {
    return { kind: 'unauthorised' };
  }
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), timeoutMs);
  signal?.addEventListener('abort', () => giveUp.abort());
  try {
    const url = new URL(query.endpoint);
    url.searchParams.set('survey', query.survey);
    if (query.from) {
      url.searchParams.set('from', query.from);
    }
    if (query.to) {
      url.searchParams.set('to', query.to);
    }
    const response = await fetch(url.href, {
      headers: { Authorization: `Bearer ${query.token}` },
      credentials: 'omit',
      signal: giveUp.signal,
    });
    if (response.status === 401 || response.status === 403) {
      return { kind: 'unauthorised' };
    }
    if (!response.ok) {
      return { kind: 'failed' };
    }
    const summary = (await response.json()) as SurveySummary;
    return isSummary(summary) ? { kind: 'read', summary } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

const isShare = (value: Summary['satisfied'] | undefined): boolean =>
  [value?.share, value?.low, value?.high].every(Number.isFinite);

const isCounts = (value: Summary | undefined): boolean =>
  Array.isArray(value?.distribution) &&
  [...(value.distribution as readonly number[]), value.n, value.points, value.boxes, value.mean].every(
    Number.isFinite,
  ) &&
  isShare(value.satisfied) &&
  isShare(value.dissatisfied);

const isOptional = (value: Summary | null | undefined): boolean => value === null || isCounts(value);

const areCells = (list: readonly Summary[] | undefined, key: string): boolean =>
  Array.isArray(list) &&
  (list as readonly Summary[]).every(
    (cell) => isCounts(cell) && typeof (cell as unknown as Record<string, unknown>)[key] === 'string',
  );

/** Another program's answer is no summary: better said than drawn. */
function isSummary(value: SurveySummary | undefined): boolean {
  if (!isOptional(value?.summary) || !Array.isArray(value?.versions)) {
    return false;
  }
  const { trend, languages, languagesOthers, pages, pagesOthers, from, to } = value;
  return (
    areCells(trend, 'day') &&
    areCells(languages, 'lang') &&
    areCells(pages, 'page') &&
    isOptional(languagesOthers) &&
    isOptional(pagesOthers) &&
    typeof from === 'string' &&
    typeof to === 'string'
  );
}
