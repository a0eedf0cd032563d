import { decodeEntities } from '../../html/html-entities.js';

/** An element of a feed document. Text and attributes are read from the source only when asked for. */
export interface FeedElement {
  /** Name as it stands in the source. */
  readonly tag: string;
  /** Local name in lower case, after the prefix of its vocabulary: `title`, `dc:date`. */
  readonly name: string;
  readonly parent: FeedElement | undefined;
  /** How many elements it stands in. */
  readonly depth: number;
  children: FeedElement[];
  /** The whole document. */
  readonly source: string;
  /** Where the inside begins and ends in it. */
  readonly start: number;
  end: number;
  /** What stands between the name and `>`. */
  readonly raw: string;
  /** Attributes, once they have been asked for. */
  attributes: ReadonlyMap<string, string> | undefined;
  /** The nearest element, from this one outwards, with attributes that are inherited. */
  scope: FeedElement | undefined;
  /** Vocabulary of names without prefix, here and inside. */
  readonly space: string;
}

/**
 * Attributes by their names in lower case, without prefix but for `xml:` and `xmlns:`. Quotes may be missing. The first of a name counts.
 * Linear time.
 */
export function readAttributes(raw: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  for (let equals = raw.indexOf('='); equals >= 0; equals = raw.indexOf('=', at)) {
    let to = equals;
    while (raw.charCodeAt(to - 1) < 33) to--;
    let start = to;
    while (start > at && raw.charCodeAt(start - 1) > 32) start--;
    const name = raw.slice(start, to).toLowerCase();
    at = equals + 1;
    while (raw.charCodeAt(at) < 33) at++;
    const quote = raw[at]!;
    let end = at;
    if (quote === '"' || quote === "'") end = raw.indexOf(quote, ++at);
    else while (raw.charCodeAt(end) > 32) end++;
    const key = name.startsWith('xml') ? name : name.slice(name.indexOf(':') + 1);
    if (!attributes.has(key)) attributes.set(key, raw.slice(at, end < 0 ? undefined : end));
    if (end < 0) break;
    at = end + 1;
  }
  return attributes;
}

/** Value of an attribute, or `''`. */
export const attribute = (element: FeedElement, name: string): string =>
  element.raw && decodeEntities((element.attributes ??= readAttributes(element.raw)).get(name) ?? '').trim();

/** Values of an attribute that inner elements inherit (`xml:lang`, `xml:base`), the nearest first. */
export function inherited(element: FeedElement, name: string): string[] {
  const values: string[] = [];
  for (let at = element.scope; at; at = at.parent?.scope) if (at.raw.includes(name)) values.push(attribute(at, name));
  return values;
}

/** What every element without children shares. */
export const NONE: FeedElement[] = [];

/** Children with one of these names, in the order of the names. */
export function all(parent: FeedElement | undefined, ...names: readonly string[]): readonly FeedElement[] {
  let found: FeedElement[] | undefined;
  const { children = NONE } = parent ?? {};
  for (const name of names) {
    for (const child of children) {
      if (child.name !== name) continue;
      // An array made with its only element takes a tenth of the room of one that grows.
      if (found) found.push(child);
      else found = [child];
    }
  }
  return found ?? NONE;
}

/**
 * The inside of an element: its text, references decoded and CDATA sections as they are; or its markup, where it holds
 * elements, with prefixes taken off.
 */
export function content(element: FeedElement | undefined): string {
  if (!element) return '';
  const inner = element.source.slice(element.start, element.end);
  const markup = element.children.length > 0;
  const outside = (piece: string): string => (markup ? piece.replace(/<(\/?)[a-z][\w.-]{0,30}:(?=[a-z])/gi, '<$1') : decodeEntities(piece));
  let text = '';
  let from = 0;
  for (let at = inner.indexOf('<!'); at >= 0; at = inner.indexOf('<!', from)) {
    const comment = inner[at + 2] === '-';
    const end = (inner.indexOf(comment ? '-->' : ']]>', at) + 1 || inner.length + 1) - 1;
    const verbatim = comment ? '' : inner.slice(at + 9, end);
    text += outside(inner.slice(from, at)) + (markup ? verbatim.replace(/</g, '&lt;') : verbatim);
    from = end + 3;
  }
  return (text + outside(inner.slice(from))).trim();
}
