import { tagEnd } from '../../html/tag-end.js';
import { FeedElement } from './feed-element.js';
import { vocabulary } from './feed-namespaces.js';

/** Elements deeper than this belong to no field of a feed; they are passed over. */
const MAX_DEPTH = 48;
/** Most children kept of one element: more than any feed that is read has items. */
const MAX_CHILDREN = 20_000;
/** Fields that hold text: where one stands in another, the outer one's end tag is missing. */
const FIELD = /^(?:title|link|guid|id|pubdate|updated|published|category|description|summary)$/;

function nameOf(tag: string, element: FeedElement, own: string | undefined): string {
  const colon = tag.indexOf(':');
  const prefix = tag.slice(0, Math.max(colon, 0));
  let space: string | undefined;
  for (let at: FeedElement | undefined = element; at && space === undefined; at = at.parent) space = at.spaces?.get(prefix);
  space ??= vocabulary(prefix);
  const local = tag.slice(colon + 1);
  return space === own ? local : `${space}:${local}`;
}

/** Past the declaration that begins at `at` with `<!` or `<?`; the end of the document when it is not closed. */
function skipDeclaration(source: string, at: number): number {
  const close = source.startsWith('<!--', at) ? '-->' : source.startsWith('<![CDATA[', at) ? ']]>' : '>';
  let end = source.indexOf(close, at + 2);
  // The internal subset of a DOCTYPE. The entities that it defines are never expanded.
  if (close === '>' && end >= 0 && source.slice(at, end).includes('[')) {
    const subsetEnd = source.indexOf(']', at);
    end = subsetEnd < 0 ? -1 : source.indexOf('>', subsetEnd);
  }
  return end < 0 ? source.length : end + close.length;
}

/**
 * Reads the elements of a feed document, whatever its state: namespaces by address whatever their prefixes, missing and
 * crossed end tags, bare `<` and `&`, broken attributes, anything before and after the root. Entities of the DOCTYPE are
 * never expanded. One pass, linear time, no recursion.
 *
 * Returns an element without name that holds the root.
 */
export function scanFeed(source: string): FeedElement {
  const top = new FeedElement('', '', undefined, source, '', 0);
  let open = top;
  let depth = 0;
  // Vocabulary of the root element: names in it go without prefix.
  let own: string | undefined;
  let from = 0;
  const close = (until: FeedElement, end: number): void => {
    for (; open !== until; depth--) {
      open.end = end;
      open = open.parent!;
    }
  };
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', from)) {
    const code = source.charCodeAt(at + 1);
    from = at + 1;
    if (code === 33 || code === 63) {
      from = skipDeclaration(source, at);
      continue;
    }
    const ending = code === 47;
    // Letters, underscore and everything beyond ASCII begin a name.
    if (!ending && !((code | 32) > 96 && (code | 32) < 123) && code !== 95 && code < 128) continue;
    let to = tagEnd(source, at);
    if (to < 0) {
      const next = source.indexOf('<', at + 1);
      from = to = next < 0 ? source.length : next;
    } else from = to + 1;
    const inside = source.slice(at + (ending ? 2 : 1), to);
    const tag = /^[^\s/]*/.exec(inside)![0].toLowerCase();
    if (ending) {
      let match: FeedElement | undefined = open;
      while (match && match.tag !== tag) match = match.parent;
      if (match?.parent) close(match.parent, at);
      continue;
    }
    // Items never stand in one another.
    if (tag === 'item' || tag === 'entry') {
      let outer: FeedElement | undefined = open;
      while (outer && outer.tag !== tag) outer = outer.parent;
      if (outer?.parent) close(outer.parent, at);
    }
    const empty = inside.endsWith('/');
    if (depth >= MAX_DEPTH) continue;
    if (FIELD.test(tag) && FIELD.test(open.name)) close(open.parent!, at);
    const element = new FeedElement(tag, '', open, source, inside.slice(tag.length, empty ? -1 : undefined), from);
    if (inside.includes('xmlns')) {
      element.spaces = new Map(element.declarations().slice(0, 64).map(([prefix, address]) => [prefix, vocabulary(address)]));
    }
    if (own === undefined) {
      const root = nameOf(tag, element, undefined).split(':')[0]!;
      own = root === 'rdf' ? '' : root;
    }
    element.name = nameOf(tag, element, own);
    if (open.children.length < MAX_CHILDREN) open.children.push(element);
    if (!empty) {
      open = element;
      depth++;
    }
  }
  close(top, source.length);
  return top;
}
