import { decodeEntities } from '../../../html/html-entities.js';

/** What a tag stands for. */
export interface Kind {
  /** As it stands in the source. */
  readonly tag: string;
  /** Local name in lower case, after the prefix of its vocabulary. */
  readonly name: string;
  readonly isItem: boolean;
  readonly isField: boolean;
}

/** A tag as it stands in the source. */
export interface Tag {
  readonly name: string;
  /** What stands between the name and the end of the tag. */
  readonly raw: string;
  readonly isEmpty: boolean;
}

/** An element of a feed document. Its text is read from the source only when it is needed. */
export interface FeedElement {
  readonly kind: Kind;
  /** Local name in lower case, after the prefix of its vocabulary: `title`, `dc:date`. */
  readonly name: string;
  /** What stands between the name and the end of the tag. */
  readonly raw: string;
  /** Attributes, once they have been read. */
  attributes: ReadonlyMap<string, string> | undefined;
  /** The whole document. */
  readonly source: string;
  /** Where the inside begins and ends in it. */
  readonly start: number;
  end: number;
  /**
   * Where the CDATA section ends that it begins with; 0 where it has neither a section nor a comment, -1
   * where it has others.
   */
  section: number;
  readonly parent: FeedElement | undefined;
  /** How many elements it stands in. */
  readonly depth: number;
  children: FeedElement[];
  /** Language here by `xml:lang`; empty where an outer one is taken back (XML 1.0 section 2.12). */
  lang: string | undefined;
  /** Address that relative ones start from: `xml:base`, else the document's own. */
  base: string | undefined;
}

/** Most attributes, which are read faster so. */
const PLAIN = /\s+([a-z]+)="([^"&\s]*)"/y;

/**
 * Attributes by their names in lower case, without prefix but for `xml:` and `xmlns:`; references decoded.
 * Quotes may be missing. The first of a name counts. Linear time.
 */
export function readAttributes(raw: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  PLAIN.lastIndex = 0;
  for (let found; (found = PLAIN.exec(raw)); at = PLAIN.lastIndex) {
    if (!attributes.has(found[1]!)) {
      attributes.set(found[1]!, found[2]!);
    }
  }
  for (let equals; (equals = raw.indexOf('=', at)) >= 0;) {
    const name = nameBefore(raw, equals, at);
    const [start, end] = valueAfter(raw, equals);
    const key = name.startsWith('xml') ? name : name.slice(name.indexOf(':') + 1);
    if (!attributes.has(key)) {
      attributes.set(key, decodeEntities(raw.slice(start, end)).trim());
    }
    at = end + 1;
  }
  return attributes;
}

function nameBefore(raw: string, equals: number, from: number): string {
  let end = equals;
  while (raw.charCodeAt(end - 1) < 33) {
    end--;
  }
  let start = end;
  while (start > from && raw.charCodeAt(start - 1) > 32) {
    start--;
  }
  return raw.slice(start, end).toLowerCase();
}

/** Where the value begins and ends, without its quotes. */
function valueAfter(raw: string, equals: number): [start: number, end: number] {
  let start = equals + 1;
  while (raw.charCodeAt(start) < 33) {
    start++;
  }
  const quote = raw[start]!;
  if (quote === '"' || quote === "'") {
    const end = raw.indexOf(quote, ++start);
    return [start, end < 0 ? raw.length : end];
  }
  let end = start;
  while (raw.charCodeAt(end) > 32) {
    end++;
  }
  return [start, end];
}

/** Value of an attribute, or `''`. */
export const attribute = (element: FeedElement | undefined, name: string): string =>
  (element?.raw && (element.attributes ??= readAttributes(element.raw)).get(name)) || '';

/** What every element without children shares. */
export const NONE: FeedElement[] = [];

const nameLists = new Map<string, readonly string[]>();

/** Names divided by spaces; each list is divided only once. */
function namesIn(list: string): readonly string[] {
  let names = nameLists.get(list);
  if (!names) {
    names = list.split(' ');
    nameLists.set(list, names);
  }
  return names;
}

/** Children with one of these names, divided by spaces, in the order of the names. */
export function all(parent: FeedElement, names: string): readonly FeedElement[] {
  let found = NONE;
  for (const name of namesIn(names)) {
    for (const child of parent.children) {
      if (child.name !== name) {
        continue;
      }
      // Most are alone: an array made with its only element takes a tenth of the memory of one that grows.
      if (found === NONE) {
        found = [child];
      } else {
        found.push(child);
      }
    }
  }
  return found;
}

/** Text outside of CDATA sections: references decoded; of markup, prefixes removed. */
const outside = (piece: string, markup: boolean): string =>
  piece && (markup ? piece.replace(/<(\/?)[a-z][\w.-]{0,30}:(?=[a-z])/gi, '<$1') : decodeEntities(piece));

/** The inside of an element: its text, CDATA sections as they are; or its markup, where it holds elements. */
export function content(element: FeedElement | undefined): string {
  if (!element) {
    return '';
  }
  const { source, start, end: close, section } = element;
  const markup = element.children !== NONE;
  // Most are nothing but a section, which need not be searched once more.
  if (section === close && !markup) {
    return source.slice(start + 9, close - 3).trim();
  }
  const inner = source.slice(start, close);
  if (!section && !markup) {
    return decodeEntities(inner).trim();
  }
  let text = '';
  let from = 0;
  for (let at; (at = inner.indexOf('<!', from)) >= 0;) {
    const comment = inner[at + 2] === '-';
    const end = (inner.indexOf(comment ? '-->' : ']]>', at) + 1 || inner.length + 1) - 1;
    const verbatim = comment ? '' : inner.slice(at + 9, end);
    text += outside(inner.slice(from, at), markup) + (markup ? verbatim.replace(/</g, '&lt;') : verbatim);
    from = end + 3;
  }
  return (text + outside(inner.slice(from), markup)).trim();
}
