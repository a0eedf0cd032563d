import { safeUrl } from './safe-url.js';

const TRACKING = /^(?:utm_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|igsh|yclid|twclid|ttclid|_ga|_gl|_hs\w+|ref_src|ref_url|xtor|at_(?:medium|campaign))(?:=|$)/i;

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
  const hashAt = url.indexOf('#');
  const address = hashAt < 0 ? url : url.slice(0, hashAt);
  const hash = hashAt < 0 ? '' : url.slice(hashAt).replace(/:~:.*/, '');
  const [path, ...query] = address.split('?');
  const kept = query.join('?').split('&').filter((parameter) => parameter && !TRACKING.test(parameter));
  return path + (kept.length ? '?' + kept.join('&') : '') + (hash.length > 1 && !TRACKING.test(hash.slice(1)) ? hash : '');
}
