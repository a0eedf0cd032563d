import { DRAFT_KEY, PENDING_KEY } from '@icesco/core/feedback';
import { pageIdentity } from './page-identity.js';

/**
 * Whether a draft of this page, or responses of earlier pages, are kept. Looks without touching: reading
 * alone stores nothing.
 */
export function somethingWaits(): boolean {
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
