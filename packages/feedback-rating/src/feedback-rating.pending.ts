import { DRAFT_KEY, PENDING_KEY } from '@icesco/core/feedback';

/**
 * What distinguishes a page from the other pages of its site. The query counts, since some sites name their
 * articles there; so does a fragment that an application uses as a path.
 */
export function pageIdentity({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}

/**
 * Whether a draft of this page, or responses of earlier pages, are kept. Looks without touching: reading
 * alone stores nothing.
 */
export function hasPending(): boolean {
  try {
    const draft = `${DRAFT_KEY}${pageIdentity(location)} `;
    // Names alone: a page may keep megabytes there.
    return [localStorage, sessionStorage].some((storage) =>
      Object.keys(storage).some((key) => key.startsWith(PENDING_KEY) || key.startsWith(draft)),
    );
  } catch {
    // Blocked: then nothing was kept either.
    return false;
  }
}
