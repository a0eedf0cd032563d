/**
 * More than an article of 200,000 characters has, by far: browsers and sanitisers take quadratic time for
 * both.
 */
const MAX_TAGS = 10_000;
const MAX_DEPTH = 256;

/** Elements that are never left open: without content, or closed by the next of their kind. */
const CLOSES_ITSELF = /* @__PURE__ */ new Set(
  (
    'br hr img wbr input col source track area base link meta embed param ' +
    'p li dd dt td tr th thead tbody tfoot option'
  ).split(' '),
);

/**
 * Whether markup has so many tags, or so many elements in one another, that reading it would freeze a page.
 * Decided from the text, before anything parses it; linear time.
 */
export function isTangled(html: string): boolean {
  let tags = 0;
  let depth = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    tags += 1;
    if (end) {
      depth = Math.max(0, depth - 1);
    } else if (!CLOSES_ITSELF.has(name!.toLowerCase())) {
      depth += 1;
    }
    if (tags > MAX_TAGS || depth > MAX_DEPTH) {
      return true;
    }
  }
  return false;
}
