import { safeUrl } from '../../../html/safe-url.js';
import { languageTag } from '../../model/news-text.js';
import {
  attribute,
  interned,
  markOf,
  NONE,
  readAttributes,
  type FeedElement,
  type Kind,
} from './feed-element.js';
import { defaultVocabulary, vocabulary } from './feed-namespaces.js';
import { holdsItems, isField, mayHold, returnFields } from './feed-structure.js';

/** Elements deeper than this belong to no field of a feed; they are passed over. */
const MAX_DEPTH = 48;
/** Most children kept of one element: more than any feed that is read has items. */
const MAX_CHILDREN = 20_000;

/** What begins a tag: letters, underscore and what is beyond ASCII begin a name. */
const TAG = /[a-z_\x80-\uffff][^\s/<>]*/iy;
/** What follows most names. */
const ENDS_NAME = '> /\n';
/** The rest of a tag: a `>` in quotes is part of it, unless the quotes are broken; a `<` ends every tag. */
const REST = /(?:[^<>"']*(?:"[^"<]*"|'[^'<]*')){0,99}?[^<>"']*>|[^<>]*>?/y;

const newKind = (tag: string, name: string): Kind => ({
  tag,
  name,
  isItem: name === 'item' || name === 'entry',
  isField: isField(name),
  mark: markOf(name),
  next: undefined,
});

/** Called while a document is scanned. */
export interface ScanCallbacks {
  /** With each item as soon as it is whole: what it lets go of then costs the garbage collector least. */
  readonly item?: (item: FeedElement, top: FeedElement) => void;
  /**
   * With the tag of each element that had to be ended without its end tag, so that no item or field is lost.
   */
  readonly repaired?: (tag: string) => void;
}

/**
 * Reads the elements of a feed document, whatever its state: namespaces by address whatever their prefixes,
 * missing and crossed end tags, bare `<` and `&`, broken attributes. Every item is a child of the channel or
 * the root; a field ends where the next one of its level begins. Scanning begins at the root: whatever
 * entities a DOCTYPE defines before it are never expanded. One pass, linear time, no recursion.
 *
 * Returns an element without name that holds the root. `base` is the document's own address.
 */
export function scanFeed(
  source: string,
  from = 0,
  base?: string,
  { item: take, repaired }: ScanCallbacks = {},
): FeedElement {
  /** Vocabularies of the prefixes declared so far. */
  const spaces = new Map<string, string>();
  /** What each tag stands for, so that it is found out once. */
  let kinds = new Map<string, Kind>();
  let last = newKind('', '');
  const top: FeedElement = {
    kind: last,
    name: '',
    raw: '',
    attributes: undefined,
    source,
    start: 0,
    end: 0,
    section: 0,
    parent: undefined,
    depth: 0,
    children: NONE,
    marks: 0,
    lang: undefined,
    base,
  };
  let open = top;
  /** Ends the innermost element. */
  const end = (at: number): void => {
    const ended = open;
    open.end = at;
    open = open.parent!;
    if (take && ended.kind.isItem) {
      take(ended, top);
    }
  };
  /** Ends the innermost element, whose end tag is missing. */
  const endUnclosed = (at: number): void => {
    const unclosed = open;
    end(at);
    if (unclosed.children === NONE || unclosed.kind.isItem || holdsItems(unclosed)) {
      return;
    }
    if (returnFields(unclosed)) {
      repaired?.(unclosed.kind.tag);
    }
  };
  /** Ends everything but the root and the channel. */
  const endToItems = (at: number): void => {
    while (!holdsItems(open)) {
      if (!open.kind.isItem) {
        repaired?.(open.kind.tag);
      }
      endUnclosed(at);
    }
  };
  /** Ends the nearest element with this name, if there is one, and what is open inside it. */
  const endNearest = (name: string, at: number): void => {
    let nearest = open;
    while (nearest.parent && nearest.name !== name) {
      nearest = nearest.parent;
    }
    if (!nearest.parent) {
      return;
    }
    while (open !== nearest) {
      endUnclosed(at);
    }
    end(at);
  };
  for (let at; (at = source.indexOf('<', from)) >= 0;) {
    from = at + 1;
    const code = source.charCodeAt(from);
    if (code === 33 || code === 63) {
      const second = source[at + 2];
      let closing = '>';
      if (second === '-' && source[at + 3] === '-') {
        closing = '-->';
      } else if (second === '[' && source.startsWith('CDATA[', at + 3)) {
        closing = ']]>';
      }
      const close = source.indexOf(closing, from);
      if (closing === ']]>' && (close < 0 || open.name === 'title')) {
        // A section that a plugin has cut would take all items behind it.
        const endTag = source.indexOf(`</${open.kind.tag}>`, from);
        if (endTag >= 0 && (close < 0 || endTag < close)) {
          repaired?.(open.kind.tag);
          open.section = -1;
          from = endTag;
          continue;
        }
      }
      from = (close + 1 || source.length) + closing.length - 1;
      if (code === 33) {
        open.section = at === open.start && closing === ']]>' ? from : -1;
      }
      continue;
    }
    // Most often an end tag fits.
    const ending = code === 47;
    if (ending) {
      const to = ++from + open.kind.tag.length;
      if (source[to] === '>' && open.parent && source.slice(from, to) === open.kind.tag) {
        end(at);
        from = to + 1;
        continue;
      }
    }
    // And most often comes what came the last time.
    let kind = ending ? undefined : last.next;
    let to = from + (kind ? kind.tag.length : 0);
    if (!kind || !ENDS_NAME.includes(source[to]!) || source.slice(from, to) !== kind.tag) {
      TAG.lastIndex = from;
      if (!TAG.test(source)) {
        continue;
      }
      to = TAG.lastIndex;
      kind = undefined;
    }
    const tag = kind ? kind.tag : source.slice(from, to);
    let raw = '';
    let empty = false;
    if (source[to] === '>') {
      from = to + 1;
    } else {
      REST.lastIndex = to;
      REST.test(source);
      from = REST.lastIndex;
      empty = source[from - 2] === '/' && source[from - 1] === '>';
      raw = source.slice(to, from - (empty ? 2 : 1));
    }
    let space = '';
    if (raw && raw.includes('xmlns')) {
      kinds = new Map();
      kind = undefined;
      for (const [key, address] of readAttributes(raw)) {
        if (key.startsWith('xmlns:')) {
          spaces.set(key.slice(6), vocabulary(address));
        }
        // Whatever namespace the root declares for unprefixed names, they are the feed's own.
        else if (key === 'xmlns' && open.parent) {
          space = defaultVocabulary(address, tag);
        }
      }
    }
    kind ??= kinds.get(tag + space);
    if (!kind) {
      const [local, prefix] = tag.toLowerCase().split(':').reverse();
      kind = newKind(
        tag,
        interned((prefix === undefined ? space : (spaces.get(prefix) ?? vocabulary(prefix))) + local),
      );
      kinds.set(tag + space, kind);
    }
    last.next = kind;
    last = kind;
    const { name } = kind;
    if (ending) {
      endNearest(name, at);
    }
    // Items never stand in one another, nor in anything else.
    else if (kind.isItem) {
      endToItems(at);
    }
    if (ending || name === 'media:group' || open.depth >= MAX_DEPTH) {
      continue;
    }
    while (kind.isField && open.kind.isField && !mayHold(open, name)) {
      repaired?.(open.kind.tag);
      endUnclosed(at);
    }
    const element: FeedElement = {
      kind,
      name,
      raw,
      attributes: undefined,
      source,
      start: from,
      end: empty ? from : source.length,
      section: 0,
      parent: open,
      depth: open.depth + 1,
      children: NONE,
      marks: 0,
      lang: open.lang,
      base: open.base,
    };
    if (raw && raw.includes('xml:')) {
      // What is no tag changes nothing; an empty one takes the outer language back.
      if (raw.includes('xml:lang')) {
        element.lang =
          languageTag(attribute(element, 'xml:lang')) ?? (attribute(element, 'xml:lang') && open.lang);
      }
      element.base = safeUrl(attribute(element, 'xml:base'), open.base) ?? open.base;
    }
    open.marks |= kind.mark;
    if (open.children === NONE) {
      open.children = [element];
    } else if (open.children.length < MAX_CHILDREN) {
      open.children.push(element);
    }
    if (!empty) {
      open = element;
    } else if (take && kind.isItem) {
      take(element, top);
    }
  }
  while (open.parent) {
    endUnclosed(source.length);
  }
  return top;
}
