import { DRAFT_KEY, PENDING_KEY } from '@icesco/core/feedback';

/** A page may block its storage; reading it then throws. */
function hasKey(storage: () => Storage, prefix: string): boolean {
  try {
    return Object.keys(storage()).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

/** A translation may come at any time. */
const isNotice = (name: string): boolean => name === 'translate-notice';

/** A rating at the edge of the window, wherever its tag stands, or in a dialog that a script opens. */
const isOutsideTheFlow = (element: Element): boolean => element.matches('[mode=tab],[mode=dialog]');

let stored: boolean | undefined;

/**
 * Responses of earlier pages, which are delivered as soon as possible, and what a visitor had begun to write.
 */
const hasStoredResponse = (name: string): boolean =>
  name === 'feedback-rating' &&
  (stored ??= hasKey(() => localStorage, PENDING_KEY) || hasKey(() => sessionStorage, DRAFT_KEY));

/** As long as the loader of news takes a stored feed for fresh. */
const FRESH_MS = 300_000;

/**
 * For how long an element needs no script unless a reader uses it, in ms: news that a server has rendered is
 * complete as it stands. 0 where the script adds fields for search, or newer news may be requested.
 */
export function completeForMs(element: Element): number {
  if (!element.matches('icesco-news-feed[data-served]:not([search],[facets])')) {
    return 0;
  }
  const loaded = Date.parse(element.getAttribute('data-served-at') ?? '');
  const left = element.hasAttribute('src') ? loaded + FRESH_MS - Date.now() : Infinity;
  return left > 0 ? left : 0;
}

/** Whether a widget is loaded wherever it stands, rather than when it comes near the window. */
export const mustLoadAtOnce = (name: string, element: Element): boolean =>
  isNotice(name) || isOutsideTheFlow(element) || hasStoredResponse(name);
