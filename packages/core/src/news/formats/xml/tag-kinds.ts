import { readAttributes, type Kind, type Tag } from './feed-element.js';
import { defaultVocabulary, vocabulary } from './feed-namespaces.js';
import { isField } from './feed-structure.js';

/** What the tags of one document stand for, by the namespaces that it has declared so far. */
export class TagKinds {
  /** Vocabularies of the declared prefixes. */
  readonly #prefixes = new Map<string, string>();
  #kinds = new Map<string, Kind>();

  /** @param isRoot whether the tag begins the document */
  of(tag: Tag, isRoot: boolean): Kind {
    const space = tag.raw.includes('xmlns') ? this.#declare(tag, isRoot) : '';
    const key = tag.name + space;
    let kind = this.#kinds.get(key);
    if (!kind) {
      kind = this.#newKind(tag.name, space);
      this.#kinds.set(key, kind);
    }
    return kind;
  }

  /**
   * Learns the namespaces that a tag declares.
   * @returns the vocabulary of the tag itself, where it has no prefix
   */
  #declare({ name, raw }: Tag, isRoot: boolean): string {
    let space = '';
    this.#kinds = new Map();
    for (const [key, address] of readAttributes(raw)) {
      if (key.startsWith('xmlns:')) {
        this.#prefixes.set(key.slice(6), vocabulary(address));
      }
      // Whatever namespace the root declares for unprefixed names, they are the feed's own.
      else if (key === 'xmlns' && !isRoot) {
        space = defaultVocabulary(address, name);
      }
    }
    return space;
  }

  #newKind(tag: string, space: string): Kind {
    const [local, prefix] = tag.toLowerCase().split(':').reverse();
    const name = (prefix === undefined ? space : (this.#prefixes.get(prefix) ?? vocabulary(prefix))) + local;
    return { tag, name, isItem: name === 'item' || name === 'entry', isField: isField(name) };
  }
}
