import { canonicalUrl } from '../html/canonical-url.js';
import { issue } from './issue.js';
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
  if (url && (base || !url.startsWith(NOWHERE))) return url;
  const relative = url && !/[\0-\x20]/.test(reference);
  issues.push(issue(relative ? 'link-relative' : 'link-unsafe', 'url', reference));
  return relative ? reference : undefined;
}
