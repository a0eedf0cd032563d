/**
 * Which files a feed will probably need, by its `src` and `source` attributes: for requests before the feed
 * is there. A wrong guess costs a file that is not used.
 */
export function likelyFormat(src: string, source: string): 'wordpress' | 'json' | 'xml' {
  if (!src || source === 'wordpress' || /\/wp-json\b|[?&]rest_route=/.test(src)) {
    return 'wordpress';
  }
  return /json/i.test(src) ? 'json' : 'xml';
}
