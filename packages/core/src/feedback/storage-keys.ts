/**
 * Names in the web storage of the host page. They are a contract: responses that earlier versions stored
 * under them must still be delivered, and the loader looks for them before any other file is fetched.
 */

/** What every name of the rating begins with. */
export const STORAGE_PREFIX = 'icesco:';

/** A pending response in the outbox, without the prefix. */
export const OUTBOX_KEY = 'answer:';

/** In `localStorage`: a pending response. Its id follows. */
export const PENDING_KEY: string = STORAGE_PREFIX + OUTBOX_KEY;

/** In `sessionStorage`: a draft. The page, the element and the survey follow. */
export const DRAFT_KEY: string = `${STORAGE_PREFIX}draft:`;

/** In `localStorage`: when a survey was answered last. The id of the survey follows. */
export const COOLDOWN_KEY: string = `${STORAGE_PREFIX}answered:`;
