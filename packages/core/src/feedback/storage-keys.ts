/**
 * What the keys of our entries in the page's storage begin with. Defined here alone: the loader looks for them before
 * any widget is there.
 */

/** In `localStorage`: responses that are not delivered yet. */
export const STORED_RESPONSE_PREFIX = 'icesco:answer:';
/** In `sessionStorage`: what a visitor has chosen and written so far. */
export const STORED_DRAFT_PREFIX = 'icesco:draft:';
