import { canonicalUrl } from '../html/canonical-url.js';
import type { NewsIssue } from './news-item.js';

/** Resolves relative addresses where nothing gives a base, only to see whether they are relative. */
const NOWHERE = 'https://relative.invalid/';

/**
 * Address of an item: canonical and absolute. Where nothing gives a base, a relative one stays as its source writes it
 * and is told in `issues`; an unsafe one is dropped and told.
 */
export function itemLink(reference: string | undefined, base: string | undefined, issues: NewsIssue[]): string | undefined {
  if (!reference) return undefined;
  const url = canonicalUrl(reference, base ?? NOWHERE);
  const relative = !base && url?.startsWith(NOWHERE);
  if (url && !relative) return url;
  const usable = relative && !/[\0-\x20]/.test(reference);
  issues.push({
    code: usable ? 'link-relative' : 'link-unsafe',
    message: usable ? 'The link is relative and nothing gives its base.' : 'The link is not a usable http(s) address.',
    field: 'url',
  });
  return usable ? reference : undefined;
}
