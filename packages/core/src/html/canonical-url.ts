import { safeUrl } from './safe-url.js';

/** A parameter, or a fragment, that only traces the reader; also an empty parameter. */
const TRACKING = /(?<=[?&#])(?:(?:(?:utm_|_hs|at_m)\w*|[fgdty]\w*clid|[gw]braid|gclsrc|msclkid|mc_[ce]id|igshi?d?|_g[al]|ref_(?:src|url)|xtor)=[^&#]*&?|&)/gi;

/**
 * The address under which two readings of one article are the same: absolute, normalised by the URL standard (host in
 * lower case, no default port), without the parameters that only trace the reader. All other parameters keep their
 * order and spelling. The fragment stays, since many feeds tell their items apart by it (`/day#a2`), unless it is
 * empty, a tracking tag or a text highlight.
 *
 * Undefined when `safeUrl` refuses the address.
 */
export const canonicalUrl = (input: unknown, base?: string): string | undefined =>
  safeUrl(input, base)
    ?.replace(/(#.*):~:.*/, '$1')
    .replace(TRACKING, '')
    .replace(/(?<![?#].*)\?(?=#|$)|&(?=#|$)|#$/g, '');
