import { canaryWords, plantCanary, strayCanary, type Canary } from './canary.js';
import { authoredLanguage, readTag } from './page-languages.js';
import { detectTranslation, mayHaveChangedLanguage, presentMarks, type Translation } from './signals.js';

/** The machine translation of one document: what it is now, and a word when it changes. */
export interface TranslationWatcher {
  /** `undefined` while the page reads as its authors wrote it. */
  readonly state: Translation | undefined;
  /**
   * Tells when the page is translated, its target changes, or the original returns: within the task that sets
   * the mark. What is known already at the time of the call is in `state`.
   *
   * @returns stops telling; with the last listener the watcher stops looking and takes its canary away.
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
    watchers.set(document, (watcher = createWatcher(document)));
  }
  return watcher;
}

/** A page that takes out at once what it did not put in itself must win: a war of observers would stop it. */
const MOST_PLANTINGS = 50;
const PLANTINGS_FORGOTTEN_MS = 1_000;

/** Whether an engine is known by our sentence, more or less. */
const restsOnCanary = ({ engine, confidence }: Translation): boolean =>
  confidence === 'likely' || /edge|twp|yandex/.test(engine);

function createWatcher(document: Document): TranslationWatcher {
  const listeners = new Set<() => void>();
  let state: Translation | undefined;
  let stop: (() => void) | undefined;
  /** Marks that the page had when it was first looked at, until they go. */
  let unproven: Set<string> | undefined;

  function start(): () => void {
    const root = document.documentElement;
    const language = (): string | undefined => readTag(root.lang);
    // Where a translator had been there before us, `lang` is no longer the authors'.
    let authored = authoredLanguage(document, !mayHaveChangedLanguage(document));
    unproven ??= new Set(presentMarks(document));
    let current = language();
    let target: string | undefined;
    let canary: Canary | undefined;
    let words: string;
    let plantings = 0;
    /** What `lang` said when the page was found translated. */
    let shown: string | undefined;
    /** The same, while a canary that was planted since proves nothing, as it is not translated yet. */
    let unprovenLanguage: string | undefined;

    const tell = (): void => {
      for (const listener of [...listeners]) {
        try {
          listener();
        } catch (error) {
          // One widget's fault must not keep the news from the others, nor reach the page.
          console.error(error);
        }
      }
    };

    const look = (): void => {
      const lang = language();
      if (!state && lang && lang !== current) {
        // A page that changes its language by itself: what it said before is what the next translation starts
        // from.
        if (current && current !== target) {
          authored = current;
        }
        current = lang;
        // From here on the language of the last translation may be the page's own.
        target = undefined;
      }
      // A mark that has gone is proof when it comes again.
      const present = unproven?.size ? presentMarks(document) : [];
      unproven?.forEach((mark) => present.includes(mark) || unproven!.delete(mark));
      const seen = detectTranslation({ document, authored, canary, unproven });
      if (!seen && unprovenLanguage === root.lang) {
        return;
      }
      unprovenLanguage = undefined;
      target = seen?.target ?? target;
      if (same(seen, state)) {
        return;
      }
      state = seen;
      // Where the original is back, what it says now is the page's own again.
      current = lang;
      shown = root.lang;
      tell();
    };

    const plant = (): void => {
      const { body } = document;
      if (!body || canary?.element.isConnected || plantings === MOST_PLANTINGS) {
        return;
      }
      plantings += 1;
      setTimeout(() => (plantings -= 1), PLANTINGS_FORGOTTEN_MS);
      observer.observe(body, { childList: true });
      words ??= canaryWords(document, authored);
      // A page under translation may put a copy in the place of ours.
      const copy = canary && strayCanary(document);
      if (state && restsOnCanary(state) && !copy) {
        unprovenLanguage = shown;
      }
      canary = copy ? { element: copy, words } : plantCanary(document, words);
      observer.observe(canary.element, {
        attributes: true,
        attributeFilter: OWN_MARKS,
        childList: true,
        characterData: true,
        subtree: true,
      });
    };
    const check = (): void => {
      plant();
      look();
    };
    /** A busy page adds to its body all the time: that matters only if our text is gone. */
    const changed = (records: readonly MutationRecord[]): void => {
      if (!canary?.element.isConnected || records.some(({ target }) => target !== document.body)) {
        check();
      }
    };

    // Few narrow places: attributes of the root, marks in the head, our own text, and whether it still stands
    // there.
    const observer = new MutationObserver(changed);
    observer.observe(root, { attributes: true, attributeFilter: ROOT_MARKS, childList: true });
    if (document.head) {
      observer.observe(document.head, { attributes: true, attributeFilter: OWN_MARKS, subtree: true });
    }
    // Settings and marks that the page's own scripts write while it loads.
    document.addEventListener('readystatechange', check);
    check();

    return () => {
      observer.disconnect();
      document.removeEventListener('readystatechange', check);
      canary?.element.remove();
      state = undefined;
    };
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      // What is there at the start is the state, not a change.
      try {
        stop ??= start();
      } catch {
        // A page that has broken its observers is as good as untranslated.
        stop = () => {};
      }
      // A function of its own for each subscription: the same listener may come twice.
      const own = (): void => listener();
      listeners.add(own);
      return () => {
        listeners.delete(own);
        if (listeners.size > 0) {
          return;
        }
        stop?.();
        stop = undefined;
      };
    },
  };
}
