/**
 * Requests that the loader script makes before the modules are there that need them: the news then arrives
 * together with the code that shows it, rather than after it. Both sides find them on the document, by a
 * symbol of the whole page.
 */
const EARLY = Symbol.for('icesco:early-requests');

interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly abort: () => void;
}

type Holder = Document & { [EARLY]?: Map<string, EarlyRequest> };

/** How news is requested: without cookies. Both sides must request it in the same way. */
export const NEWS_REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'strict-origin-when-cross-origin',
} as const satisfies RequestInit;

/** Asks for a URL now. A failure is met by whoever takes the response. */
export function requestEarly(document: Document, url: string): void {
  const requests = ((document as Holder)[EARLY] ??= new Map());
  if (requests.has(url)) {
    return;
  }
  const ending = new AbortController();
  const response = fetch(url, { ...NEWS_REQUEST, signal: ending.signal });
  response.catch(() => {});
  requests.set(url, { response, abort: () => ending.abort() });
}

/**
 * The response to an early request, once; `undefined` where there was none.
 *
 * @param signal aborts the request: browsers let a second request for a URL wait for the first one
 */
export function takeEarly(
  document: Document,
  url: string,
  signal?: AbortSignal | null,
): Promise<Response> | undefined {
  const requests = (document as Holder)[EARLY];
  const request = requests?.get(url);
  requests?.delete(url);
  if (request) {
    signal?.addEventListener('abort', request.abort);
  }
  return request?.response;
}
