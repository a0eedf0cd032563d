import { canonicalUrl } from '../html/canonical-url.js';
import type { NewsIssue } from './news-item.js';

/** Resolves relative addresses where nothing gives a base, only to see whether they are relative. */
const NOWHERE = 'https://relative.invalid/';

/**
 * Address of an item: canonical and absolute. Where nothing gives a base, a relative one stays as its source writes it
 * and is told in `issues`; an unsafe one is dropped and told.
 */
export function itemLink(reference: string | undefined, base: string | undefined, issues: NewsIssue[]): string | undefined {
  const trimmed = reference?.trim();
  if (!trimmed) return undefined;
  const url = canonicalUrl(trimmed, base);
  if (url) return url;
  const resolved = canonicalUrl(trimmed, NOWHERE);
  const relative = !base && !/[\u0000-\u001f]/.test(trimmed) && resolved?.startsWith(NOWHERE);
  issues.push({
    code: relative ? 'link-relative' : 'link-unsafe',
    message: relative ? 'The link is relative and nothing gives its base.' : 'The link is not a usable http(s) address.',
    field: 'url',
  });
  return relative ? trimmed : relative === false && resolved && !base ? resolved : undefined;
}
