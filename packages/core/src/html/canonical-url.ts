import { safeUrl } from './safe-url.js';

const TRACKING =
  /^(?:utm_|_hs|at_m|[fgdty][\w]*clid=|[gw]braid=|gclsrc=|msclkid=|mc_[ce]id=|igshi?d?=|_g[al]=|ref_(?:src|url)=|xtor=)/i;

/**
 * The address under which two readings of one article are the same: absolute, normalised by the URL standard (host in
 * lower case, no default port), without the parameters that only trace the reader. All other parameters keep their
 * order and spelling. The fragment stays, since many feeds tell their items apart by it (`/day#a2`), unless it is
 * empty, a tracking tag or a text highlight.
 *
 * Undefined when `safeUrl` refuses the address.
 */
export function canonicalUrl(input: unknown, base?: string): string | undefined {
  const url = safeUrl(input, base);
  if (!url || !/[?#]/.test(url)) return url;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)#?(.*)/.exec(url)!;
  const kept = query
    .split('&')
    .filter((parameter) => parameter && !TRACKING.test(parameter))
    .join('&');
  const fragment = hash.replace(/:~:.*/, '');
  return path + (kept && '?' + kept) + (fragment && !TRACKING.test(fragment) ? '#' + fragment : '');
}
