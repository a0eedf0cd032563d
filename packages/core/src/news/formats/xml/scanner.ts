import { safeUrl } from '../../../html/safe-url.js';
import { languageTag } from '../../model/news-text.js';
import { attribute, NONE, type FeedElement, type Kind, type Tag } from './feed-element.js';
import { OpenElements, type ScanCallbacks } from './open-elements.js';
import { TagKinds } from './tag-kinds.js';

/** Elements deeper than this belong to no field of a feed; they are skipped. */
const MAX_DEPTH = 48;

/** Letters, underscore and everything beyond ASCII begin a name. */
const TAG_NAME = /[a-z_\x80-\uffff][^\s/<>]*/iy;
/** The rest of a tag: a `>` in quotes is part of it, unless the quotes are broken; a `<` ends every tag. */
const REST_OF_TAG = /(?:[^<>"']*(?:"[^"<]*"|'[^'<]*')){0,99}?[^<>"']*>|[^<>]*>?/y;

/**
 * Reads the elements of a feed document, whatever its state: namespaces by address whatever their prefixes,
 * missing and crossed end tags, bare `<` and `&`, broken attributes. Every item is a child of the channel or
 * the root; a field ends where the next one of its level begins. Scanning begins at the root: whatever
 * entities a DOCTYPE defines before it are never expanded. One pass, linear time, no recursion.
 *
 * Returns an element without name that holds the root. `base` is the document's own address.
 */
export const scanFeed = (
  source: string,
  from = 0,
  base?: string,
  callbacks: ScanCallbacks = {},
): FeedElement => new FeedScanner(source, from, base, callbacks).scan();

class FeedScanner {
  readonly #source: string;
  /** Where the search for the next `<` begins. */
  #next: number;
  readonly #kinds = new TagKinds();
  readonly #open: OpenElements;

  constructor(source: string, from: number, base: string | undefined, callbacks: ScanCallbacks) {
    this.#source = source;
    this.#next = from;
    this.#open = new OpenElements(source, base, callbacks);
  }

  scan(): FeedElement {
    const source = this.#source;
    for (let at; (at = source.indexOf('<', this.#next)) >= 0;) {
      this.#next = at + 1;
      const first = source[at + 1];
      if (first === '/') {
        this.#endTag(at);
      } else if (first === '!' || first === '?') {
        this.#declaration(at);
      } else {
        this.#startTag(at);
      }
    }
    return this.#open.endAll(source.length);
  }

  /** Skips a comment, a CDATA section, a declaration or a processing instruction. */
  #declaration(at: number): void {
    const source = this.#source;
    const element = this.#open.innermost;
    const closing = closingOf(source, at);
    const isSection = closing === ']]>';
    const close = source.indexOf(closing, at + 1);
    if (isSection && (close < 0 || element.name === 'title') && this.#endsInside(element, close)) {
      return;
    }
    this.#next = close < 0 ? source.length : close + closing.length;
    if (source[at + 1] === '!') {
      element.section = isSection && close >= 0 && at === element.start ? this.#next : -1;
    }
  }

  /**
   * Whether the end tag of an element stands before the end of its CDATA section: one that a plugin has cut
   * would hide all items after it. Scanning goes on at that tag.
   */
  #endsInside(element: FeedElement, close: number): boolean {
    const endTag = this.#source.indexOf(`</${element.kind.tag}>`, this.#next);
    if (endTag < 0 || (close >= 0 && endTag > close)) {
      return false;
    }
    this.#open.repaired(element);
    element.section = -1;
    this.#next = endTag;
    return true;
  }

  #endTag(at: number): void {
    const source = this.#source;
    const { kind, parent } = this.#open.innermost;
    const to = at + 2 + kind.tag.length;
    // Most end tags are those of the innermost element.
    if (source[to] === '>' && parent && source.startsWith(kind.tag, at + 2)) {
      this.#open.end(at);
      this.#next = to + 1;
      return;
    }
    const tag = this.#readTag(at + 2);
    if (tag) {
      this.#open.endNearest(this.#kinds.of(tag, !parent).name, at);
    }
  }

  #startTag(at: number): void {
    const tag = this.#readTag(at + 1);
    if (!tag) {
      return;
    }
    const open = this.#open;
    const kind = this.#kinds.of(tag, !open.innermost.parent);
    // Items never stand in one another, nor in anything else.
    if (kind.isItem) {
      open.endToItems(at);
    }
    if (kind.name === 'media:group' || open.innermost.depth >= MAX_DEPTH) {
      return;
    }
    if (kind.isField) {
      open.endFieldsBefore(kind.name, at);
    }
    open.add(newElement(kind, tag, this.#next, open.innermost), tag.isEmpty);
  }

  /** Reads the tag whose name begins here, and goes on after it. */
  #readTag(from: number): Tag | undefined {
    const source = this.#source;
    TAG_NAME.lastIndex = from;
    if (!TAG_NAME.test(source)) {
      return undefined;
    }
    const to = TAG_NAME.lastIndex;
    const name = source.slice(from, to);
    if (source[to] === '>') {
      this.#next = to + 1;
      return { name, raw: '', isEmpty: false };
    }
    REST_OF_TAG.lastIndex = to;
    REST_OF_TAG.test(source);
    const end = (this.#next = REST_OF_TAG.lastIndex);
    const isEmpty = source[end - 2] === '/' && source[end - 1] === '>';
    return { name, raw: source.slice(to, end - (isEmpty ? 2 : 1)), isEmpty };
  }
}

/** What ends the declaration that begins here. */
function closingOf(source: string, at: number): string {
  if (source.startsWith('--', at + 2)) {
    return '-->';
  }
  return source.startsWith('[CDATA[', at + 2) ? ']]>' : '>';
}

function newElement(kind: Kind, { raw, isEmpty }: Tag, start: number, parent: FeedElement): FeedElement {
  const { source } = parent;
  const element: FeedElement = {
    kind,
    name: kind.name,
    raw,
    attributes: undefined,
    source,
    start,
    end: isEmpty ? start : source.length,
    section: 0,
    parent,
    depth: parent.depth + 1,
    children: NONE,
    lang: parent.lang,
    base: parent.base,
  };
  if (raw && raw.includes('xml:')) {
    const lang = attribute(element, 'xml:lang');
    // An invalid language changes nothing; an empty one takes the outer language back.
    if (raw.includes('xml:lang')) {
      element.lang = languageTag(lang) ?? (lang && parent.lang);
    }
    element.base = safeUrl(attribute(element, 'xml:base'), parent.base) ?? parent.base;
  }
  return element;
}
