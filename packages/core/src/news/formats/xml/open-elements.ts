import { NONE, type FeedElement } from './feed-element.js';
import { holdsItems, mayHold, returnFields } from './feed-structure.js';

/** Most children kept of one element: more than any feed that is read has items. */
const MAX_CHILDREN = 20_000;

/** Called while a document is scanned. */
export interface ScanCallbacks {
  /** With each item as soon as it is complete, so that its elements can be released early. */
  readonly item?: (item: FeedElement, top: FeedElement) => void;
  /**
   * With the tag of each element that had to be ended without its end tag, so that no item or field is lost.
   */
  readonly repaired?: (tag: string) => void;
}

/** The elements of a document that have begun and not ended. */
export class OpenElements {
  /** An element without name that holds the root. */
  readonly #top: FeedElement;
  readonly #callbacks: ScanCallbacks;
  #innermost: FeedElement;

  constructor(source: string, base: string | undefined, callbacks: ScanCallbacks) {
    this.#callbacks = callbacks;
    this.#top = this.#innermost = {
      kind: { tag: '', name: '', isItem: false, isField: false },
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
      lang: undefined,
      base,
    };
  }

  get innermost(): FeedElement {
    return this.#innermost;
  }

  /** Adds a child to the innermost element; unless it is empty, it is then the innermost one. */
  add(element: FeedElement, isEmpty: boolean): void {
    const parent = this.#innermost;
    if (parent.children === NONE) {
      parent.children = [element];
    } else if (parent.children.length < MAX_CHILDREN) {
      parent.children.push(element);
    }
    if (isEmpty) {
      this.#complete(element);
    } else {
      this.#innermost = element;
    }
  }

  /** Ends the innermost element. */
  end(at: number): void {
    const ended = this.#innermost;
    ended.end = at;
    this.#innermost = ended.parent!;
    this.#complete(ended);
  }

  /** Ends the nearest element with this name, if there is one, and what is open inside it. */
  endNearest(name: string, at: number): void {
    let nearest = this.#innermost;
    while (nearest.parent && nearest.name !== name) {
      nearest = nearest.parent;
    }
    if (!nearest.parent) {
      return;
    }
    while (this.#innermost !== nearest) {
      this.#endUnclosed(at);
    }
    this.end(at);
  }

  /** Ends everything but the root and the channel. */
  endToItems(at: number): void {
    while (!holdsItems(this.#innermost)) {
      if (!this.#innermost.kind.isItem) {
        this.repaired(this.#innermost);
      }
      this.#endUnclosed(at);
    }
  }

  /** Ends the fields that cannot hold a field with this name. */
  endFieldsBefore(name: string, at: number): void {
    while (this.#innermost.kind.isField && !mayHold(this.#innermost, name)) {
      this.repaired(this.#innermost);
      this.#endUnclosed(at);
    }
  }

  /** Ends the document. */
  endAll(at: number): FeedElement {
    while (this.#innermost.parent) {
      this.#endUnclosed(at);
    }
    return this.#top;
  }

  /** Reports an element that lacks its end tag. */
  repaired({ kind }: FeedElement): void {
    this.#callbacks.repaired?.(kind.tag);
  }

  /** Ends the innermost element, whose end tag is missing. */
  #endUnclosed(at: number): void {
    const unclosed = this.#innermost;
    this.end(at);
    if (unclosed.children === NONE || unclosed.kind.isItem || holdsItems(unclosed)) {
      return;
    }
    if (returnFields(unclosed)) {
      this.repaired(unclosed);
    }
  }

  #complete(element: FeedElement): void {
    if (element.kind.isItem) {
      this.#callbacks.item?.(element, this.#top);
    }
  }
}
