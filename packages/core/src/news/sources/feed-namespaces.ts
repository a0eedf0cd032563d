/** Which vocabulary a namespace address, or a prefix that nobody declared, stands for. The first match counts. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/modules\/content|^content$/, 'content:'],
  [/mrss|media/, 'media:'],
  [/module|georss|rssname/i, '?:'],
  [/\/dc\/|^dc/, 'dc:'],
  [/itunes/i, 'itunes:'],
  [/xhtml/, 'xhtml:'],
  [/\bcc\b|commons/i, 'cc:'],
  // Atom and RSS share their names' meanings, whichever carries the other.
  [/^$|atom|^a10|rss|rdf\/simple|simple\/0/i, ''],
];

/** Short prefix of a vocabulary: `dc:`, `media:`, ... `''` for RSS and Atom, `?:` for one that is not read. */
export function vocabulary(addressOrPrefix: string): string {
  return VOCABULARIES.find(([pattern]) => pattern.test(addressOrPrefix))?.[1] ?? '?:';
}
