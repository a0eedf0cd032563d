import { readCapped } from '../http/read-capped.js';
import { readRetryAfter } from '../http/retry-policy.js';
import { toJson } from '../http/write-json.js';
import { readVerdict } from './acknowledgement.js';
import type { Answer } from './answer.js';
import { misconfiguration } from './misconfiguration.js';

/** The result of one attempt to deliver a response. */
export type Delivery =
  /** The collector has acknowledged this id: it does so only after its commit. */
  | { readonly kind: 'stored' }
  /** The collector has refused this response for good. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Not delivered yet: to be tried again. */
  | {
      readonly kind: 'later';
      readonly retryAfterMs?: number;
      /**
       * What the owner of the page has to correct first, as sentences; absent where it may pass by itself.
       */
      readonly fix?: string;
    };

/** One attempt takes no longer, in ms: a page then says what it knows. */
export const SEND_TIMEOUT_MS = 12_000;

/** The longest acknowledgement that is read, in bytes. */
const MAX_BYTES = 64 * 1024;

/**
 * One attempt to deliver. JSON travels as `text/plain`: across origins that needs no preflight, one round
 * trip less and nothing that a proxy could refuse. `keepalive` lets it outlive the page. Never throws.
 */
export async function sendAnswer(
  endpoint: string,
  answer: Answer,
  fetch: typeof globalThis.fetch,
  timeoutMs = SEND_TIMEOUT_MS,
): Promise<Delivery> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not the signal alone: a `fetch` that the page has replaced may ignore it.
  const timeout = new Promise<Delivery>((resolve) => {
    timer = setTimeout(() => {
      resolve({ kind: 'later' });
      giveUp.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([attempt(endpoint, answer, fetch, giveUp.signal), timeout]);
  } catch {
    return { kind: 'later' };
  } finally {
    clearTimeout(timer);
  }
}

async function attempt(
  endpoint: string,
  answer: Answer,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Delivery> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    body: toJson(answer),
    keepalive: true,
    credentials: 'omit',
    signal,
  });
  const bytes = await readCapped(response, MAX_BYTES).catch(() => undefined);
  const body = bytes ? new TextDecoder().decode(bytes) : '';
  const { ok, status } = response;
  const verdict = readVerdict(ok, body, answer.id);
  if (verdict.kind === 'stored') {
    return verdict;
  }
  if (verdict.kind === 'refused') {
    return { kind: 'refused', status };
  }
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), Date.now());
  const fix = misconfiguration(endpoint, response, verdict);
  return {
    kind: 'later',
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(fix !== undefined && { fix }),
  };
}
