/** Which vocabulary a namespace address, or a prefix that nobody declared, stands for. The first match counts. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/modules\/content|^content$/, 'content'],
  [/\/modules?\//, '?'],
  [/atom(?:\/ns#?)?$|^a(?:tom)?10$/i, 'atom'],
  [/\/dc\/|^dc/, 'dc'],
  [/mrss|media-rss|^media$/, 'media'],
  [/itunes/i, 'itunes'],
  [/rdf-syntax|^rdf$/, 'rdf'],
  [/xhtml$/, 'xhtml'],
  [/creativecommons|\/cc\/|^cc$/i, 'cc'],
  // RSS 2.0 has no namespace; RSS 1.0, 0.90 and some feeds of 2.0 have one.
  [/^$|\/rss\d?(?:\/[\d.]+)?\/?$|rdf\/simple|simple\/0\.9/i, ''],
];

/** Short name of a vocabulary: `dc`, `media`, ... `''` for RSS itself, `?` for one that is not read. */
export function vocabulary(addressOrPrefix: string): string {
  return VOCABULARIES.find(([pattern]) => pattern.test(addressOrPrefix))?.[1] ?? '?';
}
