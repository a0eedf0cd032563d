import { tagEnd } from '../../html/tag-end.js';
import { attributesOf, type FeedElement } from './feed-element.js';
import { vocabulary } from './feed-namespaces.js';

/** Elements deeper than this belong to no field of a feed; they are passed over. */
const MAX_DEPTH = 48;
/** Most children kept of one element: more than any feed that is read has items. */
const MAX_CHILDREN = 20_000;
/** Fields that hold text: where one stands in another, the outer one's end tag is missing. */
const FIELD = /^(?:title|link|guid|id|pubdate|updated|published|category|description|summary)$/;

/** The nearest element with this tag, from `element` outwards. */
function enclosing(element: FeedElement | undefined, tag: string): FeedElement | undefined {
  while (element && element.tag !== tag) element = element.parent;
  return element;
}

/**
 * Reads the elements of a feed document, whatever its state: namespaces by address whatever their prefixes, missing and
 * crossed end tags, bare `<` and `&`, broken attributes. `source` begins with the root: whatever entities a DOCTYPE defines
 * before it are never expanded. One pass, linear time, no recursion.
 *
 * Returns an element without name that holds the root.
 */
export function scanFeed(source: string): FeedElement {
  /** Vocabularies of the prefixes declared so far. */
  const spaces = new Map<string, string>();
  const create = (tag: string, parent: FeedElement | undefined, raw: string, start: number): FeedElement => {
    const element: FeedElement = { tag, name: '', space: parent?.space ?? '', parent, children: [], source, start, end: start, raw };
    if (raw.includes('xmlns')) {
      for (const [name, address] of attributesOf(element)) {
        if (name.startsWith('xmlns:')) spaces.set(name.slice(6), vocabulary(address));
        // Whatever namespace the root declares for unprefixed names, they are the feed's own.
        else if (name === 'xmlns' && parent?.parent) element.space = vocabulary(address);
      }
    }
    const colon = tag.indexOf(':');
    const prefix = tag.slice(0, Math.max(colon, 0));
    element.name = (colon < 0 ? element.space : (spaces.get(prefix) ?? vocabulary(prefix))) + tag.slice(colon + 1);
    return element;
  };
  const top = create('', undefined, '', 0);
  let open = top;
  let depth = 0;
  let from = 0;
  /** Ends the open elements up to and including this one. */
  const close = (last: FeedElement | undefined, end: number): void => {
    while (last && open !== last.parent) {
      open.end = end;
      open = open.parent!;
      depth--;
    }
  };
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', from)) {
    const next = source[at + 1] ?? '';
    from = at + 1;
    if (next === '!' || next === '?') {
      const close = source.startsWith('<!--', at) ? '-->' : source.startsWith('<![CDATA[', at) ? ']]>' : '>';
      from = (source.indexOf(close, from) + 1 || source.length) + close.length - 1;
      continue;
    }
    const ending = next === '/';
    if (!ending && !/[a-z_\u0080-\uffff]/i.test(next)) continue;
    let to = tagEnd(source, at);
    if (to < 0) from = to = (source.indexOf('<', from) + 1 || source.length + 1) - 1;
    else from = to + 1;
    const inside = source.slice(at + (ending ? 2 : 1), to);
    const tag = /^[^\s/]*/.exec(inside)![0].toLowerCase();
    if (ending) {
      if (tag) close(enclosing(open, tag), at);
      continue;
    }
    // Items never stand in one another.
    if (tag === 'item' || tag === 'entry') close(enclosing(open, tag), at);
    if (FIELD.test(tag) && FIELD.test(open.name)) close(open, at);
    if (depth >= MAX_DEPTH) continue;
    const empty = inside.endsWith('/');
    const element = create(tag, open, inside.slice(tag.length, empty ? -1 : undefined), from);
    if (open.children.length < MAX_CHILDREN) open.children.push(element);
    if (!empty) {
      open = element;
      depth++;
    }
  }
  while (open.parent) close(open, source.length);
  return top;
}
