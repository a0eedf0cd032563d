import { NEWS_REQUEST } from './early-requests.js';
import { FetchError, type FetchErrorCode, type FetchErrorDetail } from './fetch-error.js';
import { readCapped } from './read-capped.js';
import { readUrl } from './read-url.js';
import { readRetryAfter, retryDelay } from './retry-policy.js';
import { wait as realWait, type Wait } from './wait.js';

/** As much of `fetch` as is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchBytesOptions {
  readonly fetch: Fetch;
  readonly signal?: AbortSignal;
  /** For one try, from the request to the last byte, in ms. */
  readonly timeoutMs?: number;
  /** After decompression. */
  readonly maxBytes?: number;
  /** Further tries after a failure that may pass. */
  readonly retries?: number;
  /**
   * For Node alone: in a browser a header that is not safe-listed costs a preflight, which feeds' servers
   * fail.
   */
  readonly headers?: Readonly<Record<string, string>>;
  readonly random?: () => number;
  readonly wait?: Wait;
  /** Ms since 1970. */
  readonly now?: () => number;
}

export interface FetchedBytes {
  /** 200 to 299, or 304. */
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  readonly contentType?: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

const MAX_ERROR_BYTES = 10_000;

/**
 * Gets bytes over HTTP within limits of time and size, with no cookies, trying again where that may help.
 * @throws FetchError `bad-address`, `timeout`, `too-large`, `http-status`, `cors-or-network` or `aborted`;
 *   nothing else
 */
export async function fetchBytes(url: string, options: FetchBytesOptions): Promise<FetchedBytes> {
  const { retries = 2, random = Math.random, wait = realWait, signal } = options;
  const address = readUrl(url);
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) {
    throw failure('bad-address', url);
  }
  for (let tries = 0; ; tries++) {
    try {
      return await inTime(url, options, wait);
    } catch (thrown) {
      const error = thrown as FetchError;
      const delay = tries < retries ? retryDelay(error, tries, random) : undefined;
      if (delay === undefined) {
        throw error;
      }
      await wait(delay, signal);
    }
  }
}

/** One try. A `fetch` that does not heed its signal is left behind, not waited for. */
function inTime(url: string, options: FetchBytesOptions, wait: Wait): Promise<FetchedBytes> {
  const { signal, timeoutMs = 10_000 } = options;
  const ending = new AbortController();
  const bytes = new Promise<FetchedBytes>((resolve, reject) => {
    const abort = () => reject(failure('aborted', url));
    signal?.addEventListener('abort', abort, { signal: ending.signal });
    if (signal?.aborted) {
      return abort();
    }
    void wait(timeoutMs, ending.signal).then(() => reject(failure('timeout', url)));
    ask(url, options, ending.signal).then(resolve, (error: unknown) =>
      reject(error instanceof FetchError ? error : failure('cors-or-network', url, {}, error)),
    );
  });
  // Without `finally`: the page's own `Promise` may lack it.
  const end = (): void => ending.abort();
  bytes.then(end, end);
  return bytes;
}

async function ask(
  url: string,
  { fetch, maxBytes = 5_000_000, headers, now = Date.now }: FetchBytesOptions,
  signal: AbortSignal,
): Promise<FetchedBytes> {
  const response = await fetch(url, {
    signal,
    ...NEWS_REQUEST,
    ...(headers && { headers }),
  });
  const { status } = response;
  if (!response.ok && status !== 304) {
    const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), now());
    const serverCode = await readServerCode(response);
    throw failure('http-status', url, {
      status,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(serverCode && { serverCode }),
    });
  }
  const sent = await readCapped(response, maxBytes);
  const bytes = sent && isGzip(sent) ? await decompressed(sent, maxBytes) : sent;
  if (!bytes) {
    throw failure('too-large', url);
  }
  const contentType = response.headers.get('content-type');
  return {
    status,
    url: response.url || url,
    ...(contentType && { contentType }),
    headers: Object.fromEntries(response.headers),
    bytes,
  };
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** Few servers compress what they do not declare: fetched when one does. */
async function decompressed(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  const { gunzip } = await import('./gunzip.js');
  return gunzip(new Uint8Array(bytes), maxBytes);
}

/**
 * WordPress explains a refusal in JSON: `{"code": "rest_…", "message": …}`. Only the code is kept, as the
 * message is its visitor's language.
 */
async function readServerCode(response: Response): Promise<string | undefined> {
  try {
    const { code } = JSON.parse(new TextDecoder().decode(await readCapped(response, MAX_ERROR_BYTES))) as {
      code?: unknown;
    };
    return typeof code === 'string' && /^[\w-]{1,80}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

const failure = (
  code: FetchErrorCode,
  url: string,
  detail: Omit<FetchErrorDetail, 'url'> = {},
  cause?: unknown,
): FetchError => new FetchError(code, `${code}: ${url}`, { url, ...detail }, { cause });
