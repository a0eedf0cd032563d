import { decodeEntities } from '../../html/html-entities.js';

/** An element of a feed document. Text and attributes are read from the source only when asked for. */
export interface FeedElement {
  /** Name as it stands in the source, in lower case. */
  readonly tag: string;
  /** Local name in lower case, after the prefix of its vocabulary: `title`, `dc:date`. */
  name: string;
  readonly parent: FeedElement | undefined;
  readonly children: FeedElement[];
  /** The whole document. */
  readonly source: string;
  /** Where the inside begins and ends in it. */
  readonly start: number;
  end: number;
  /** What stands between the name and `>`. */
  readonly raw: string;
  /** Attributes, once they have been asked for. */
  attributes?: ReadonlyMap<string, string>;
  /** Vocabulary of names without prefix, here and inside. */
  space: string;
}

/**
 * Attributes by their names in lower case, without prefix but for `xml:` and `xmlns:`. Quotes may be missing. The first of a name counts.
 * Linear time.
 */
export function attributesOf(element: FeedElement): ReadonlyMap<string, string> {
  if (element.attributes) return element.attributes;
  const attributes = new Map<string, string>();
  const pattern = /[\s/]*([^\s=]*)\s*(?:=\s*("[^"]*"|'[^']*'|\S*))?/y;
  while (pattern.lastIndex < element.raw.length) {
    const [whole, name = '', value = ''] = pattern.exec(element.raw)!;
    if (!whole) break;
    const key = name.toLowerCase().replace(/^(?!xml)[^:]*:/, '');
    if (!attributes.has(key)) attributes.set(key, value.replace(/^(["'])(.*)\1$/s, '$2'));
  }
  return (element.attributes = attributes);
}

/** Value of an attribute, or `''`. */
export const attribute = (element: FeedElement, name: string): string =>
  decodeEntities((element.raw && attributesOf(element).get(name)) || '').trim();

/** Values of an attribute that inner elements inherit (`xml:lang`, `xml:base`), the nearest first. */
export function inherited(element: FeedElement | undefined, name: string): string[] {
  const values: string[] = [];
  for (; element; element = element.parent) if (element.raw.includes(name)) values.push(attribute(element, name));
  return values;
}

/** Children with one of these names (divided by spaces), in the order of the names. */
export const all = (parent: FeedElement | undefined, names: string): FeedElement[] =>
  names.split(' ').flatMap((name) => parent?.children.filter((child) => child.name === name) ?? []);

/**
 * The inside of an element: its text, references decoded and CDATA sections as they are; or its markup, where it holds
 * elements, with prefixes taken off.
 */
export function content(element: FeedElement | undefined): string {
  if (!element) return '';
  const inner = element.source.slice(element.start, element.end);
  const markup = element.children.length > 0;
  if (!markup && !inner.includes('<!')) return decodeEntities(inner).trim();
  return inner
    .split(/(<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$))/)
    .map((piece) => {
      if (!piece.startsWith('<!')) return markup ? piece.replace(/<(\/?)[a-z][\w.-]{0,30}:(?=[a-z])/gi, '<$1') : decodeEntities(piece);
      const verbatim = piece[2] === '[' ? piece.slice(9).replace(/\]\]>$/, '') : '';
      return markup ? verbatim.replace(/</g, '&lt;') : verbatim;
    })
    .join('')
    .trim();
}
