import { plantCanary } from './canary.js';
import { authoredLanguage } from './page-languages.js';
import { detectTranslation, type Translation } from './signals.js';

/** The machine translation of one document: what it is now, and a word when it changes. */
export interface TranslationWatcher {
  /** `undefined` while the page reads as its authors wrote it. */
  readonly state: Translation | undefined;
  /**
   * Tells when the page is translated, its target changes, or the original returns: within the task that sets the mark.
   *
   * @returns stops telling; with the last listener the watcher stops looking and takes its canary away.
   */
  subscribe(listener: () => void): () => void;
}

const ROOT_MARKS = ['class', 'lang', 'imt-state', 'data-dl-translated', 'data-wg-translated'];
const OWN_MARKS = ['_msttexthash', '_istranslated', 'data-dl-translated'];

const same = (one: Translation | undefined, other: Translation | undefined): boolean =>
  one?.engine === other?.engine && one?.target === other?.target && one?.source === other?.source && one?.restore?.kind === other?.restore?.kind;

const watchers = new WeakMap<Document, TranslationWatcher>();

/** The one watcher of a document: all widgets share it. */
export function translationWatcher(document: Document): TranslationWatcher {
  let watcher = watchers.get(document);
  if (!watcher) watchers.set(document, (watcher = createWatcher(document)));
  return watcher;
}

function createWatcher(document: Document): TranslationWatcher {
  const listeners = new Set<() => void>();
  let state: Translation | undefined;
  let stop: (() => void) | undefined;

  function start(): () => void {
    const authored = authoredLanguage(document);
    let canary: ReturnType<typeof plantCanary>;

    const look = (): void => {
      const seen = detectTranslation({ document, authored, canary });
      if (same(seen, state)) return;
      state = seen;
      for (const listener of listeners) {
        try {
          listener();
        } catch (error) {
          // One widget's fault must not keep the news from the others.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    };

    // Three narrow places: the root's attributes, the marks in the head, our own text. The page's body is not watched.
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ROOT_MARKS });
    if (document.head) observer.observe(document.head, { attributes: true, attributeFilter: OWN_MARKS, subtree: true });

    const plant = (): void => {
      canary = plantCanary(document, authored);
      if (canary) observer.observe(canary.element, { attributes: true, attributeFilter: OWN_MARKS, childList: true, characterData: true, subtree: true });
    };
    if (document.body) plant();
    else document.addEventListener('DOMContentLoaded', plant, { once: true });
    look();

    return () => {
      observer.disconnect();
      document.removeEventListener('DOMContentLoaded', plant);
      canary?.element.remove();
      state = undefined;
    };
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      stop ??= start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
