import { ORGANISATION, readSourceAddresses } from '@icesco/core/news';
import type { NewsOptions } from './news-feed.attributes.js';

/** The first link that the author wrote into the element for readers without news. */
const ownLink = (host: HTMLElement): string | undefined =>
  [
    ...host.querySelectorAll<HTMLAnchorElement>(':scope > a[href], :scope > :not([slot], template) a[href]'),
  ].find(({ href }) => /^https?:/.test(href))?.href;

/** The home page of the site that the news comes from. */
function sourceSite({ src, source }: NewsOptions, base: string): string {
  const url = readSourceAddresses(src, base, source)[0]?.[0]?.url ?? '';
  return /^https?:\/\/[^/?#]+/.exec(url)?.[0].concat('/') ?? '';
}

/**
 * Where readers find the news when it cannot be loaded: the author's own link, else the home page of the
 * source. Only the organisation's own news leads to the organisation; '' for news that the page itself gives.
 */
export function recoverySite(host: HTMLElement & NewsOptions, lang: string): string {
  const link = ownLink(host);
  if (link) {
    return link;
  }
  if (host.src.trim()) {
    return sourceSite(host, host.baseURI);
  }
  const isInline =
    (host.feed ?? host.items ?? host.querySelector(':scope > script[type="application/json"]')) !== null;
  return isInline ? '' : `${ORGANISATION.site}/${lang}/`;
}
