import { safeUrl } from '../../html/safe-url.js';
import { languageTag } from '../news-text.js';
import { attribute, interned, NONE, readAttributes, type FeedElement } from './feed-element.js';
import { vocabulary } from './feed-namespaces.js';

/** Elements deeper than this belong to no field of a feed; they are passed over. */
const MAX_DEPTH = 48;
/** Most children kept of one element: more than any feed that is read has items. */
const MAX_CHILDREN = 20_000;
/** Fields that hold text: where one stands in another, the outer one's end tag is missing. */
const FIELDS = /* @__PURE__ */ new Set('title link guid id pubdate updated published category description summary'.split(' '));

/** What begins a tag: letters, underscore and what is beyond ASCII begin a name. */
const TAG = /[a-z_\x80-\uffff][^\s/<>]*/iy;
/** The rest of a tag: a `>` in quotes is part of it, unless the quotes are broken; a `<` ends every tag. */
const REST = /(?:[^<>"']*(?:"[^"<]*"|'[^'<]*')){0,99}?[^<>"']*>|[^<>]*>?/y;

/** Ends the nearest element with this name, if there is one, and what is open inside it; returns what is open then. */
function close(open: FeedElement, name: string, end: number): FeedElement {
  let last = open;
  while (last.parent && last.name !== name) last = last.parent;
  if (last.parent) for (; open !== last.parent; open = open.parent!) open.end = end;
  return open;
}

/**
 * Reads the elements of a feed document, whatever its state: namespaces by address whatever their prefixes, missing and
 * crossed end tags, bare `<` and `&`, broken attributes. Scanning begins at the root: whatever entities a DOCTYPE
 * defines before it are never expanded. One pass, linear time, no recursion.
 *
 * Returns an element without name that holds the root. `base` is the document's own address.
 */
export function scanFeed(source: string, from = 0, base?: string): FeedElement {
  /** Vocabularies of the prefixes declared so far. */
  const spaces = new Map<string, string>();
  /** The name that each tag stands for, so that it is found out once. */
  let names = new Map<string, string>();
  const top: FeedElement = { tag: '', name: '', raw: '', attributes: undefined, source, start: 0, end: 0, parent: undefined, depth: 0, children: NONE, lang: undefined, base };
  let open = top;
  for (let at; (at = source.indexOf('<', from)) >= 0; ) {
    from = at + 1;
    const code = source.charCodeAt(from);
    if (code === 33 || code === 63) {
      const closing = source.startsWith('--', at + 2) ? '-->' : source.startsWith('[CDATA[', at + 2) ? ']]>' : '>';
      from = (source.indexOf(closing, from) + 1 || source.length) + closing.length - 1;
      continue;
    }
    // Most often an end tag fits.
    const ending = code === 47;
    if (ending) {
      const to = ++from + open.tag.length;
      if (source[to] === '>' && open.parent && source.startsWith(open.tag, from)) {
        open.end = at;
        open = open.parent;
        from = to + 1;
        continue;
      }
    }
    TAG.lastIndex = from;
    if (!TAG.test(source)) continue;
    const tag = source.slice(from, TAG.lastIndex);
    from = TAG.lastIndex;
    let raw = '';
    let empty = false;
    if (source[from] === '>') from++;
    else {
      REST.lastIndex = from;
      REST.test(source);
      empty = source.endsWith('/>', REST.lastIndex);
      raw = source.slice(from, REST.lastIndex - (empty ? 2 : 1));
      from = REST.lastIndex;
    }
    let space = '';
    if (raw.includes('xmlns')) {
      names = new Map();
      for (const [key, address] of readAttributes(raw)) {
        if (key.startsWith('xmlns:')) spaces.set(key.slice(6), vocabulary(address));
        // Whatever namespace the root declares for unprefixed names, they are the feed's own.
        else if (key === 'xmlns' && open.parent) space = vocabulary(address);
      }
    }
    let name = names.get(tag + space);
    if (!name) {
      const [local, prefix] = tag.toLowerCase().split(':').reverse();
      name = interned((prefix === undefined ? space : (spaces.get(prefix) ?? vocabulary(prefix))) + local);
      names.set(tag + space, name);
    }
    // Items never stand in one another.
    if (ending || name === 'item' || name === 'entry') open = close(open, name, at);
    if (ending || name === 'media:group' || open.depth >= MAX_DEPTH) continue;
    if (FIELDS.has(open.name) && FIELDS.has(name)) open = close(open, open.name, at);
    const element: FeedElement = { tag, name, raw, attributes: undefined, source, start: from, end: empty ? from : source.length, parent: open, depth: open.depth + 1, children: NONE, lang: open.lang, base: open.base };
    if (raw.includes('xml:')) {
      // What is no tag changes nothing; an empty one takes the outer language back.
      if (raw.includes('xml:lang')) element.lang = languageTag(attribute(element, 'xml:lang')) ?? (attribute(element, 'xml:lang') && open.lang);
      element.base = safeUrl(attribute(element, 'xml:base'), open.base) ?? open.base;
    }
    if (open.children === NONE) open.children = [element];
    else if (open.children.length < MAX_CHILDREN) open.children.push(element);
    if (!empty) open = element;
  }
  return top;
}
