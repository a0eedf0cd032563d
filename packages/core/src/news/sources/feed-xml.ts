import { tagEnd } from '../../html/tag-end.js';
import { NONE, readAttributes, type FeedElement } from './feed-element.js';
import { vocabulary } from './feed-namespaces.js';

/** Elements deeper than this belong to no field of a feed; they are passed over. */
const MAX_DEPTH = 48;
/** Most children kept of one element: more than any feed that is read has items. */
const MAX_CHILDREN = 20_000;
/** Fields that hold text: where one stands in another, the outer one's end tag is missing. */
const FIELDS = new Set('title link guid id pubdate updated published category description summary'.split(' '));

/** Ends `last` and what is open inside it; returns what is open then. */
function close(open: FeedElement, last: FeedElement | undefined, end: number): FeedElement {
  while (last && open !== last.parent) {
    open.end = end;
    open = open.parent!;
  }
  return open;
}

/** The nearest element with this name, from `element` outwards. */
function enclosing(element: FeedElement | undefined, name: string): FeedElement | undefined {
  while (element && element.name !== name) element = element.parent;
  return element?.parent && element;
}

/**
 * Reads the elements of a feed document, whatever its state: namespaces by address whatever their prefixes, missing and
 * crossed end tags, bare `<` and `&`, broken attributes. Scanning begins at the root: whatever entities a DOCTYPE
 * defines before it are never expanded. One pass, linear time, no recursion.
 *
 * Returns an element without name that holds the root.
 */
export function scanFeed(source: string, rootAt = 0): FeedElement {
  const top: FeedElement = { tag: '', name: '', space: '', depth: 0, parent: undefined, children: NONE, source, start: 0, end: 0, raw: '', scope: undefined, attributes: undefined };
  /** Vocabularies of the prefixes declared so far. */
  const spaces = new Map<string, string>();
  /** The name that each tag stands for, so that it is found out once. */
  let names = new Map<string, string>();
  let open = top;
  let from = rootAt;
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', from)) {
    from = at + 1;
    const code = source.charCodeAt(from);
    if (code === 33 || code === 63) {
      const closing = source.startsWith('--', at + 2) ? '-->' : source.startsWith('[CDATA[', at + 2) ? ']]>' : '>';
      from = (source.indexOf(closing, from) + 1 || source.length) + closing.length - 1;
      continue;
    }
    const ending = code === 47;
    const start = ending ? at + 2 : from;
    // Most often an end tag fits.
    const fitting = start + open.tag.length;
    if (ending && source.charCodeAt(fitting) === 62 && source.startsWith(open.tag, start) && open !== top) {
      open = close(open, open, at);
      from = fitting + 1;
      continue;
    }
    // Letters, underscore and what is beyond ASCII begin a name.
    if (!ending && !((code > 64 && code < 91) || code === 95 || (code > 96 && code < 123) || code > 127)) continue;
    let to = tagEnd(source, at);
    if (to < 0) from = to = (source.indexOf('<', from) + 1 || source.length + 1) - 1;
    else from = to + 1;
    let nameEnd = start;
    for (let next; nameEnd < to && (next = source.charCodeAt(nameEnd)) > 32 && next !== 47; ) nameEnd++;
    const tag = source.slice(start, nameEnd);
    const empty = source.charCodeAt(to - 1) === 47;
    const raw = source.slice(nameEnd, empty ? to - 1 : to);
    let { space } = open;
    let attributes: ReadonlyMap<string, string> | undefined;
    if (raw.includes('xmlns')) {
      names = new Map();
      attributes = readAttributes(raw);
      for (const [name, address] of attributes) {
        if (name.startsWith('xmlns:')) spaces.set(name.slice(6), vocabulary(address));
        // Whatever namespace the root declares for unprefixed names, they are the feed's own.
        else if (name === 'xmlns' && open !== top) space = vocabulary(address);
      }
    }
    const key = space ? `${space} ${tag}` : tag;
    let name = names.get(key);
    if (name === undefined) {
      const [, prefix, local = ''] = /^(?:(.*?):)?(.*)/s.exec(tag.toLowerCase())!;
      // As a key, the engine keeps one copy of the text; comparing it then costs next to nothing.
      [name = ''] = Object.keys({ [(prefix === undefined ? space : (spaces.get(prefix) ?? vocabulary(prefix))) + local]: 0 });
      names.set(key, name);
    }
    if (ending) {
      open = close(open, enclosing(open, name), at);
      continue;
    }
    // Items never stand in one another.
    if (name === 'item' || name === 'entry') open = close(open, enclosing(open, name), at);
    if (FIELDS.has(name) && FIELDS.has(open.name)) open = close(open, open, at);
    if (open.depth >= MAX_DEPTH) continue;
    const element: FeedElement = { tag, name, space, depth: open.depth + 1, parent: open, children: NONE, source, start: from, end: from, raw, scope: open.scope, attributes };
    if (raw.includes('xml:')) element.scope = element;
    if (open.children === NONE) open.children = [element];
    else if (open.children.length < MAX_CHILDREN) open.children.push(element);
    if (!empty) open = element;
  }
  while (open !== top) open = close(open, open, source.length);
  return top;
}
