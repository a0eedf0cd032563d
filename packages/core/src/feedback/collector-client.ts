import { readRetryAfter } from '../http/retry-policy.js';
import { toJson } from '../http/write-json.js';
import type { Answer } from './answer.js';

/** What became of one attempt to deliver an answer. */
export type Delivery =
  /** The collector has it: it says so only after its commit. */
  | { readonly kind: 'stored' }
  /** It will never be taken, as it is: another attempt would end the same. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Not now: the network, the server or the address. */
  | { readonly kind: 'later'; readonly retryAfterMs?: number };

/**
 * Statuses that speak of the answer itself. Others of the 4xx speak of the address or of the moment (a collector that
 * is being moved answers 404): an answer is not thrown away for those.
 */
const FINAL = new Set([400, 409, 410, 413, 415, 422]);

/**
 * One attempt to deliver. JSON travels as `text/plain`: across origins that needs no preflight, one round trip less and
 * nothing that a proxy could refuse. `keepalive` lets it outlive the page. Never throws.
 */
export async function sendAnswer(
  endpoint: string,
  answer: Answer,
  fetch: typeof globalThis.fetch,
  timeoutMs = 15_000,
): Promise<Delivery> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), timeoutMs);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      body: toJson(answer),
      keepalive: true,
      credentials: 'omit',
      signal: giveUp.signal,
    });
    // A web page is no collector's word: a portal of the network, a log-in, an address that answers with its front page.
    if (response.ok && /html/.test(response.headers.get('content-type') ?? '')) return { kind: 'later' };
    if (response.ok) return { kind: 'stored' };
    if (FINAL.has(response.status)) return { kind: 'refused', status: response.status };
    const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), Date.now());
    return { kind: 'later', ...(retryAfterMs !== undefined && { retryAfterMs }) };
  } catch {
    return { kind: 'later' };
  } finally {
    clearTimeout(timer);
  }
}
