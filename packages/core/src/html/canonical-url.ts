import { safeUrl } from './safe-url.js';

/** Beginnings of the names of parameters that only trace the reader, by the system that adds them. */
const TRACKING_PREFIXES = [
  // Urchin and Google Analytics, HubSpot, Matomo and Piwik, AT Internet (BBC, France Télévisions), Adobe.
  'utm_|_hs|(?:mtm|matomo|piwik|pk)_|at_(?:medium|campaign|custom|team|link|format|ptr|bbc|creation|variant|send|recipient|emailtype)|s_cid=|cmpid=|ncid=|ocid=|wt\\.mc_id=|ns_(?:campaign|mchannel|source)=|sc_cid=|cx_testid=|guccounter=|ito=',
  // Clicks on advertisements and in social networks.
  '[fgdtyl][\\w]*cli?d=|[gw]braid=|gclsrc=|msclkid=|twclid=|li_fat_id=|igshi?d?=|srsltid=|_g[al]=|ref_(?:src|url)=|xtor=|_openstat=|gad_source=|fb_(?:action|ref|source)|sfnsn=|mibextid=|__twitter_impression=|epik=|spm=|s_kwcid=',
  // Newsletters.
  'mc_[ce]id=|mkt_tok=|vero_(?:id|conv)=|wt_(?:mc|zmc)=|oly_(?:enc|anon)_id=|ml_subscriber|hsctatracking=|elqtrack|_kx=',
  // Links out of feeds, and links to answer a comment.
  '(?:from|ref|source|src|medium|cid|feed)=rss(?:feed)?$|replytocom=',
];
const TRACKING = new RegExp(`^(?:${TRACKING_PREFIXES.join('|')})`, 'i');

/**
 * The address under which two readings of one article are the same: absolute, normalised by the URL standard
 * (host in lower case, no default port), without the parameters that only trace the reader. All other
 * parameters keep their order and spelling. The fragment stays, since many feeds tell their items apart by it
 * (`/day#a2`), unless it is empty, a tracking tag or a text highlight.
 *
 * Undefined when `safeUrl` refuses the address.
 */
export function canonicalUrl(input: unknown, base?: string): string | undefined {
  // Some feeds escape their addresses twice.
  const written =
    typeof input === 'string' && input.includes('&amp;') ? input.replaceAll('&amp;', '&') : input;
  const url = safeUrl(written, base);
  if (!url || !/[?#]/.test(url)) {
    return url;
  }
  const [, path = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)#?(.*)/.exec(url)!;
  const kept = query
    .split('&')
    .filter((parameter) => parameter && !TRACKING.test(parameter))
    .join('&');
  const fragment = hash.replace(/:~:.*/, '');
  return path + (kept && '?' + kept) + (fragment && !TRACKING.test(fragment) ? '#' + fragment : '');
}
