import { Subscribable } from '../state/subscribable.js';
import { canaryWords, plantCanary, strayCanary, type Canary } from './canary.js';
import { authoredLanguage, readTag } from './page-languages.js';
import { detectTranslation, mayHaveChangedLanguage, presentMarks, type Translation } from './signals.js';

/** The machine translation of one document: its state now, and notifications of changes. */
export interface TranslationWatcher {
  /** `undefined` while the page reads as its authors wrote it. */
  readonly state: Translation | undefined;
  /**
   * Notifies when the page is translated, its target changes, or the original returns: within the task that
   * sets the mark. What is known at the time of the call is in `state`.
   *
   * @returns ends the subscription; with the last one the watcher stops and removes its canary.
   */
  subscribe(listener: () => void): () => void;
}

const DEEPL_MARKS = ['data-dl-translated', 'data-dl-source-lang', 'data-dl-target-lang'];
const IMMERSIVE_MARKS = ['imt-state', 'data-imt-translation-only', 'data-imt-p'];
const ROOT_MARKS = ['class', 'lang', 'data-wg-translated', ...DEEPL_MARKS, ...IMMERSIVE_MARKS];
const OWN_MARKS = [
  '_msttexthash',
  '_msthash',
  '_mstmutation',
  '_istranslated',
  'class',
  ...DEEPL_MARKS,
  ...IMMERSIVE_MARKS,
];

const same = (one: Translation | undefined, other: Translation | undefined): boolean =>
  one?.engine === other?.engine &&
  one?.target === other?.target &&
  one?.source === other?.source &&
  one?.by === other?.by &&
  one?.restore?.kind === other?.restore?.kind;

const watchers = new WeakMap<Document, TranslationWatcher>();

/** The one watcher of a document: all widgets share it. */
export function translationWatcher(document: Document): TranslationWatcher {
  let watcher = watchers.get(document);
  if (!watcher) {
    watchers.set(document, (watcher = new Watcher(document)));
  }
  return watcher;
}

class Watcher implements TranslationWatcher {
  readonly #changes = new Subscribable();
  #observation: Observation | undefined;
  #subscriptions = 0;
  /** Marks that the page had when it was first looked at, until they are removed. */
  readonly #unproven = new Set<string>();
  #isFirst = true;

  constructor(private readonly document: Document) {}

  get state(): Translation | undefined {
    return this.#observation?.state;
  }

  subscribe(listener: () => void): () => void {
    if (!this.#subscriptions) {
      this.#start();
    }
    this.#subscriptions += 1;
    const unsubscribe = this.#changes.subscribe(listener);
    let isSubscribed = true;
    return () => {
      if (isSubscribed) {
        isSubscribed = false;
        unsubscribe();
        this.#subscriptions -= 1;
        if (!this.#subscriptions) {
          this.#observation?.stop();
          this.#observation = undefined;
        }
      }
    };
  }

  #start(): void {
    try {
      if (this.#isFirst) {
        presentMarks(this.document).forEach((mark) => this.#unproven.add(mark));
        this.#isFirst = false;
      }
      this.#observation = new Observation(this.document, this.#unproven, () => this.#changes.notify());
      this.#observation.start();
    } catch {
      // A page that has broken its observers counts as untranslated.
    }
  }
}

/** A page that removes at once what it did not insert itself must win: two observers would never stop. */
const MAX_PLANTINGS = 50;
const PLANTINGS_FORGOTTEN_MS = 1_000;

/** Whether an engine is recognised by the canary, more or less. */
const restsOnCanary = ({ engine, confidence }: Translation): boolean =>
  confidence === 'likely' || /edge|twp|yandex/.test(engine);

/** Looks at a document from the first subscription to the last. */
class Observation {
  state: Translation | undefined;
  /** BCP 47: the language that the authors wrote in. */
  #authored: string | undefined;
  #current: string | undefined;
  #target: string | undefined;
  #canary: Canary | undefined;
  #words: string | undefined;
  #plantings = 0;
  /** What `lang` said when the page was found translated. */
  #shown: string | undefined;
  /** The same, while a canary that was planted since proves nothing, as it is not translated yet. */
  #unprovenLanguage: string | undefined;
  readonly #observer: MutationObserver;

  constructor(
    private readonly document: Document,
    private readonly unproven: Set<string>,
    private readonly changed: () => void,
  ) {
    // Where a translator was there first, `lang` is no longer the authors'.
    this.#authored = authoredLanguage(document, !mayHaveChangedLanguage(document));
    this.#current = this.#language();
    this.#observer = new MutationObserver((records) => this.#mutated(records));
  }

  /** Observes few narrow places: attributes of the root, marks in the head, and the canary. */
  start(): void {
    const { document } = this;
    const { documentElement, head } = document;
    this.#observer.observe(documentElement, {
      attributes: true,
      attributeFilter: ROOT_MARKS,
      childList: true,
    });
    if (head) {
      this.#observer.observe(head, { attributes: true, attributeFilter: OWN_MARKS, subtree: true });
    }
    // Settings and marks that the page's own scripts write while it loads.
    document.addEventListener('readystatechange', this.#check);
    // What is there at the start is the state, not a change.
    this.#check();
  }

  stop(): void {
    this.#observer.disconnect();
    this.document.removeEventListener('readystatechange', this.#check);
    this.#canary?.element.remove();
  }

  #language(): string | undefined {
    return readTag(this.document.documentElement.lang);
  }

  /** A busy page adds to its body all the time: that matters only if the canary is gone. */
  #mutated(records: readonly MutationRecord[]): void {
    const isElsewhere = records.some(({ target }) => target !== this.document.body);
    if (!this.#canary?.element.isConnected || isElsewhere) {
      this.#check();
    }
  }

  #check = (): void => {
    this.#plant();
    this.#detect();
  };

  #detect(): void {
    const { document, unproven } = this;
    const lang = this.#language();
    this.#followPage(lang);
    // A mark that was removed is proof when it is set again.
    const present = unproven.size ? presentMarks(document) : [];
    unproven.forEach((mark) => present.includes(mark) || unproven.delete(mark));
    const seen = detectTranslation({ document, authored: this.#authored, canary: this.#canary, unproven });
    if (!seen && this.#unprovenLanguage === document.documentElement.lang) {
      return;
    }
    this.#unprovenLanguage = undefined;
    this.#target = seen?.target ?? this.#target;
    if (same(seen, this.state)) {
      return;
    }
    this.state = seen;
    // Where the original is back, its `lang` is the page's own again.
    this.#current = lang;
    this.#shown = document.documentElement.lang;
    this.changed();
  }

  /** A page that changes its language by itself: the next translation starts from the one before. */
  #followPage(lang: string | undefined): void {
    if (this.state || !lang || lang === this.#current) {
      return;
    }
    if (this.#current && this.#current !== this.#target) {
      this.#authored = this.#current;
    }
    this.#current = lang;
    // From here on the language of the last translation may be the page's own.
    this.#target = undefined;
  }

  #plant(): void {
    const { document } = this;
    const { body } = document;
    if (!body || this.#canary?.element.isConnected || this.#plantings === MAX_PLANTINGS) {
      return;
    }
    this.#plantings += 1;
    setTimeout(() => (this.#plantings -= 1), PLANTINGS_FORGOTTEN_MS);
    this.#observer.observe(body, { childList: true });
    const words = (this.#words ??= canaryWords(document, this.#authored));
    // A page under translation may put a copy in the place of the canary.
    const copy = this.#canary && strayCanary(document);
    if (this.state && restsOnCanary(this.state) && !copy) {
      this.#unprovenLanguage = this.#shown;
    }
    this.#canary = copy ? { element: copy, words } : plantCanary(document, words);
    this.#observer.observe(this.#canary.element, {
      attributes: true,
      attributeFilter: OWN_MARKS,
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
}
