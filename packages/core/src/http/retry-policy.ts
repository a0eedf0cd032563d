import type { FetchError } from './fetch-error.js';

/** First back-off window in ms; it doubles with each try. */
const BASE_MS = 500;
/** Nobody waits longer than this for a page's widget: a server that asks for more is left alone. */
const MAX_WAIT_MS = 30_000;

/**
 * How long to wait before the next try.
 *
 * Server errors, 429 and network faults pass; every other failure would be the same the next time. The wait
 * is random within a window that doubles ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that the readers of a page
 * do not come back to a recovering server all at once.
 *
 * @param tries how many tries have failed before this one
 * @param random in [0, 1)
 * @returns ms, or `undefined`: do not try again
 */
export function retryDelay(
  { code, detail }: FetchError,
  tries: number,
  random: () => number,
): number | undefined {
  const { status = 0, retryAfterMs } = detail;
  if (code !== 'cors-or-network' && status < 500 && status !== 429) {
    return undefined;
  }
  const delay = retryAfterMs ?? random() * BASE_MS * 2 ** tries;
  return delay <= MAX_WAIT_MS ? delay : undefined;
}

/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds or an HTTP date.
 * @param now ms since 1970
 * @returns ms from now, never negative; `undefined` for none or nonsense
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | undefined {
  if (!header) {
    return undefined;
  }
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
