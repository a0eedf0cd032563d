import { tagEnd } from '../../html/tag-end.js';
import { attributesOf, type FeedElement } from './feed-element.js';
import { vocabulary } from './feed-namespaces.js';

/** Elements deeper than this belong to no field of a feed; they are passed over. */
const MAX_DEPTH = 48;
/** Most children kept of one element: more than any feed that is read has items. */
const MAX_CHILDREN = 20_000;
/** Fields that hold text: where one stands in another, the outer one's end tag is missing. */
const FIELD = /^(?:title|link|guid|id|pubdate|updated|published|category|description|summary)$/;

/** Ends `last` and what is open inside it; returns what is open then. */
function close(open: FeedElement, last: FeedElement | undefined, end: number): FeedElement {
  while (last && open !== last.parent) {
    open.end = end;
    open = open.parent!;
  }
  return open;
}

/** The nearest element with this tag, from `element` outwards. */
function enclosing(element: FeedElement | undefined, tag: string): FeedElement | undefined {
  while (element && element.tag !== tag) element = element.parent;
  return element;
}

/**
 * Reads the elements of a feed document, whatever its state: namespaces by address whatever their prefixes, missing and
 * crossed end tags, bare `<` and `&`, broken attributes. Scanning begins at the root: whatever entities a DOCTYPE
 * defines before it are never expanded. One pass, linear time, no recursion.
 *
 * Returns an element without name that holds the root.
 */
export function scanFeed(source: string, rootAt = 0): FeedElement {
  /** Vocabularies of the prefixes declared so far. */
  const spaces = new Map<string, string>();
  /** Names by tag. */
  let names = new Map<string, string>();
  const top: FeedElement = { tag: '', name: '', space: '', depth: 0, parent: undefined, children: [], source, start: 0, end: 0, raw: '' };
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
    // Most often an end tag fits.
    const expected = at + 2 + open.tag.length;
    if (ending && source.charCodeAt(expected) === 62 && source.startsWith(open.tag, at + 2) && open !== top) {
      open.end = at;
      open = open.parent!;
      from = expected + 1;
      continue;
    }
    // Letters, underscore and what is beyond ASCII begin a name.
    if (!ending && !((code > 64 && code < 91) || code === 95 || (code > 96 && code < 123) || code > 127)) continue;
    let to = tagEnd(source, at);
    if (to < 0) from = to = (source.indexOf('<', from) + 1 || source.length + 1) - 1;
    else from = to + 1;
    let nameEnd = at + 2;
    for (let next; nameEnd < to && (next = source.charCodeAt(nameEnd)) > 32 && next !== 47; ) nameEnd++;
    const tag = source.slice(ending ? at + 2 : at + 1, nameEnd).toLowerCase();
    if (ending) {
      if (tag) open = close(open, enclosing(open, tag), at);
      continue;
    }
    // Items never stand in one another.
    if (tag === 'item' || tag === 'entry') open = close(open, enclosing(open, tag), at);
    if (FIELD.test(tag) && FIELD.test(open.name)) open = close(open, open, at);
    if (open.depth >= MAX_DEPTH) continue;
    const empty = source.charCodeAt(to - 1) === 47;
    const raw = source.slice(nameEnd, empty ? to - 1 : to);
    const element: FeedElement = { tag, name: '', space: open.space, depth: open.depth + 1, parent: open, children: [], source, start: from, end: from, raw, scope: open.scope };
    if (raw.includes('xml:')) element.scope = element;
    if (raw.includes('xmlns')) {
      names = new Map();
      for (const [name, address] of attributesOf(element)) {
        if (name.startsWith('xmlns:')) spaces.set(name.slice(6), vocabulary(address));
        // Whatever namespace the root declares for unprefixed names, they are the feed's own.
        else if (name === 'xmlns' && open !== top) element.space = vocabulary(address);
      }
    }
    const key = element.space && !tag.includes(':') ? element.space + tag : tag;
    let name = names.get(key);
    if (name === undefined) {
      const colon = tag.indexOf(':');
      const prefix = tag.slice(0, Math.max(colon, 0));
      const full = (colon < 0 ? element.space : (spaces.get(prefix) ?? vocabulary(prefix))) + tag.slice(colon + 1);
      // As a key, the engine keeps one copy of the text; comparing it then costs next to nothing.
      [name = ''] = Object.keys({ [full]: 0 });
      names.set(key, name);
    }
    element.name = name;
    if (open.children.length < MAX_CHILDREN) open.children.push(element);
    if (!empty) open = element;
  }
  while (open !== top) open = close(open, open, source.length);
  return top;
}
