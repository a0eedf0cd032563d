/** Most characters of a comment. */
export const MAX_COMMENT = 2000;
