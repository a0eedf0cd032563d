/**
 * What tells a page from the other pages of its site. The query counts, since some sites name their articles
 * there; so does a fragment that an application uses as a path.
 */
export function pageIdentity({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
