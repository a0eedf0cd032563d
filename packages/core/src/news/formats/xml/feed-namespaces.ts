import { isField } from './feed-structure.js';

/**
 * Which vocabulary a namespace address, or a prefix that nobody declared, stands for. The first match counts.
 */
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

/**
 * Short prefix of a vocabulary: `dc:`, `media:`, ... `''` for RSS and Atom, `?:` for one that is not read.
 */
export function vocabulary(addressOrPrefix: string): string {
  return VOCABULARIES.find(([pattern]) => pattern.test(addressOrPrefix))?.[1] ?? '?:';
}

/** Names that no vocabulary but RSS and Atom has. */
const OWN_NAMES = /^(?:item|entry|link|guid|pubdate)$/;

/** Fields with the name of an element of HTML. */
const HTML_NAMES = /^(?:link|title|source)$/;

/**
 * Vocabulary of an element without a prefix that declares its own default namespace. One that is not known
 * hides no field: generators leave the address of their own tools there.
 */
export function defaultVocabulary(address: string, tag: string): string {
  const found = vocabulary(address);
  const name = tag.toLowerCase();
  if (found === 'xhtml:') {
    // Those that HTML has, too, are markup.
    return (OWN_NAMES.test(name) || isField(name)) && !HTML_NAMES.test(name) ? '' : found;
  }
  const isOwn = OWN_NAMES.test(name) || (found === '?:' && isField(name));
  return isOwn ? '' : found;
}
