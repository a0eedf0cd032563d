/** Gives an item its id: its own, else its address, else a digest of title and date. */
export type Identify = (own: string | undefined, url: string | undefined, title: string, date: string | undefined) => string;

/** FNV-1a (32 bits) and length of a text, in base 36. Not for security. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36) + text.length.toString(36);
}

/**
 * Ids for the items of one feed, in order. Stable between two readings, unique within the feed: a repeated id gets the
 * digest, then a number.
 */
export function itemIds(): Identify {
  const given = new Set<string>();
  return (own, url, title, date) => {
    let id = own || url || '';
    if (!id || given.has(id)) id += (id && '#') + digest(title + '\n' + date);
    while (given.has(id)) id += '-' + given.size;
    given.add(id);
    return id;
  };
}
