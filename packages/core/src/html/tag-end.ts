/**
 * Where the tag that begins at `start` (a `<`) ends: the index of its `>`, or -1 when it never closes. A `>`
 * inside quotes is part of the tag, unless the quote itself is broken: a `<` ends every tag, so that a
 * missing quote costs one tag and scanning stays linear.
 */
export function tagEnd(markup: string, start: number): number {
  let quote = 0;
  let firstClose = -1;
  for (let at = start + 1; at < markup.length; at++) {
    const code = markup.charCodeAt(at);
    if (code > 62) {
      continue;
    }
    if (code === 60) {
      break;
    }
    if (code === 62) {
      if (!quote) {
        return at;
      }
      if (firstClose < 0) {
        firstClose = at;
      }
    } else if (quote) {
      if (code === quote) {
        quote = 0;
      }
    } else if (code === 34 || code === 39) {
      quote = code;
    }
  }
  return firstClose;
}
