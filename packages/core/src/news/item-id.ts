/** 53-bit digest of a text in base 36: two 32-bit multiplicative hashes (after FNV-1a). Not for security. */
function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return ((b >>> 11) * 2 ** 32 + (a >>> 0)).toString(36);
}

/**
 * Gives the items of one feed their ids, in order: the source's own id, else the canonical url, else a digest of
 * title and date. Stable between two readings, unique within the feed (a repeated id gets the digest, then a number).
 */
export function itemIds(): (own: string | undefined, url: string | undefined, title: string, date: string | undefined) => string {
  /** Each id given, with how often it was asked for. */
  const given = new Map<string, number>();
  return (own, url, title, date) => {
    const mark = (): string => digest(title + '\n' + (date ?? ''));
    let id = own || url || mark();
    if (given.has(id)) id += '#' + mark();
    const first = id;
    let count = given.get(first) ?? 0;
    while (given.has(id)) id = `${first}-${++count + 1}`;
    given.set(first, count).set(id, 0);
    return id;
  };
}
