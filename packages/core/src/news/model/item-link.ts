import { canonicalUrl } from '../../html/canonical-url.js';
import { issue, type OwnIssue } from './news-issue.js';

/** A reference that begins with the host of its own site, but without a scheme, is no path. */
function withOwnHost(reference: string | undefined, base: string | undefined): string | undefined {
  // Nearly all are absolute.
  if (!base || !reference || /^\s*(?:https?:|\/)/i.test(reference)) {
    return reference;
  }
  const host = /^https?:\/\/([^/?#]+\.[^/?#]+)/.exec(base)?.[1];
  return host && reference.trim().startsWith(host + '/') ? 'https://' + reference.trim() : reference;
}

/**
 * Address of an item: canonical and absolute. Where nothing gives a base, a relative one stays as its source
 * writes it and is reported in `issues`; an unsafe one is dropped and reported.
 */
export function itemLink(
  reference: string | undefined,
  base: string | undefined,
  issues: OwnIssue[],
): string | undefined {
  const url = canonicalUrl(withOwnHost(reference, base), base);
  if (url || !reference) {
    return url;
  }
  // Whether any base would make an address of it.
  const relative =
    !base && !/[\0-\x20]/.test(reference) && canonicalUrl(reference, 'https://relative.invalid');
  issues.push(issue(relative ? 'link-relative' : 'link-unsafe', 'url', reference));
  return relative ? reference : undefined;
}
