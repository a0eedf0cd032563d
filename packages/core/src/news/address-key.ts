/**
 * What two canonical addresses of one page have in common: compares, never fetches. Leaves out the scheme, `www.` and a
 * slash at the end of the path, which sites change without noticing.
 */
export const addressKey = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/(?=$|[?#])/, '');
