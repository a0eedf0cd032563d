/**
 * Requests that the loader script makes before the modules are there that need them: the news then arrives
 * together with the code that shows it, rather than after it. Both sides find them on the document, by a
 * symbol of the whole page.
 */
const EARLY = Symbol.for('icesco:early-requests');

type Holder = Document & { [EARLY]?: Map<string, Promise<Response>> };

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
  const response = fetch(url, NEWS_REQUEST);
  response.catch(() => {});
  requests.set(url, response);
}

/** The response to an early request, once; `undefined` where there was none. */
export function takeEarly(document: Document, url: string): Promise<Response> | undefined {
  const requests = (document as Holder)[EARLY];
  const response = requests?.get(url);
  requests?.delete(url);
  return response;
}
