/** Gives an item its id: its own, else its address, else a digest of title and date. */
export type Identify = (
  own: string | undefined,
  url: string | undefined,
  title: string,
  date: string | undefined,
) => string;

/** A hash of a text by the multiplier of FNV-1a, in base 36. Not for security. */
function digest(text: string): string {
  let hash = text.length;
  for (const letter of text) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  }
  return '#' + (hash >>> 0).toString(36);
}

/**
 * Ids for the items of one feed, in order. Stable between two readings, unique within the feed: a repeated id
 * gets the digest, then a number.
 */
export function itemIds(): Identify {
  const given = new Set(['']);
  return (own, url, title, date) => {
    const { size } = given;
    // Adding shows whether it is new: looking it up first would cost as much again.
    const isTaken = (id: string): boolean => given.add(id).size === size;
    let id = own || url || '';
    if (isTaken(id)) {
      id += digest(title + '\n' + date);
      while (isTaken(id)) {
        id += '-' + size;
      }
    }
    return id;
  };
}
