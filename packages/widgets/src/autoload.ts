/**
 * The line to paste: a classic `async` script that loads a widget's module when its element comes near the
 * window, now or later, and reports what fails on the console. A module script would stop at the first thing
 * that a hostile page has broken; this one leaves the element's own content standing.
 *
 * An application gives it an open shadow root by an event from inside:
 * `shadowRoot.dispatchEvent(new Event('icesco-autoload', { bubbles: true, composed: true }))`.
 */
import { findBase } from './autoload-base.js';
import { completeForMs, mustLoadAtOnce } from './autoload-conditions.js';
import { preload } from './autoload-preload.js';
import { containsRestOfPage, warn, warnNotLoaded } from './autoload-messages.js';

type Root = Document | ShadowRoot;

/** How long a drawing is waited for: a page in the background has none, some pages block it. */
const DRAWING_MS = 999;

const base = findBase();
/** Those that are not loaded yet. */
const widgets = new Set(['news-feed', 'feedback-rating', 'feedback-summary', 'translate-notice']);
/** Roots that are watched, and elements that have been found. */
const known = new WeakSet<Node>();
let near: IntersectionObserver | undefined;

function loadWidget(name: string, element: Element): void {
  if (!widgets.delete(name)) {
    return;
  }
  const url = `${base}${name}.js`;
  try {
    preload(base!, name, element);
  } catch {
    // The page has broken what this needs: the element loads its parts itself.
  }
  import(/* @vite-ignore */ url).catch((reason: unknown) => warnNotLoaded(url, reason));
}

const observe = (element: Element): void =>
  (near ??= new IntersectionObserver(
    (entries) =>
      entries.forEach(
        ({ isIntersecting, target }) => isIntersecting && loadWidget(target.localName.slice(7), target),
      ),
    { rootMargin: '200%' },
  )).observe(element);

/** Loads it when a reader reaches for it, by pointer, touch or keyboard, or comes near it after that time. */
function loadWhenUsed(name: string, element: Element, completeMs: number): void {
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    element.addEventListener(type, () => loadWidget(name, element), { once: true, passive: true });
  }
  if (completeMs < Infinity) {
    setTimeout(observe, completeMs, element);
  }
}

const isLoaded = (): boolean => document.readyState === 'complete';

function whenIdle(act: () => void): void {
  const idle = (): unknown => (window.requestIdleCallback ?? setTimeout)(act);
  if (isLoaded()) {
    idle();
  } else {
    addEventListener('load', idle);
  }
}

/**
 * @param hidden - also what has no box, and so never comes near the window: pages hide elements that are not
 *   defined.
 * @returns whether there are elements that were not there before, and wait
 */
function search(root: Root, hidden: boolean): boolean {
  let found = false;
  widgets.forEach((name) =>
    root.querySelectorAll('icesco-' + name).forEach((element) => {
      const first = !known.has(element);
      known.add(element);
      try {
        if (containsRestOfPage(element)) {
          if (first) {
            warn(`<icesco-${name}/> has no end tag`);
          }
        } else if (mustLoadAtOnce(name, element) || (hidden && !element.getClientRects().length)) {
          loadWidget(name, element);
        } else if (first) {
          const completeMs = completeForMs(element);
          if (completeMs) {
            loadWhenUsed(name, element, completeMs);
          } else {
            found = true;
            observe(element);
          }
        }
      } catch {
        // The page has broken or blocked what is needed to wait.
        loadWidget(name, element);
      }
    }),
  );
  return found;
}

function watch(root: Root): void {
  if (known.has(root)) {
    return;
  }
  known.add(root);
  let timer = 0;
  let hidden = false;
  const run = (): void => {
    if (timer) {
      clearTimeout(timer);
      timer = 0;
      if (search(root, hidden)) {
        whenIdle(() => {
          hidden = true;
          schedule();
        });
      }
      hidden = false;
    }
  };
  // A page that is still loading is drawn late.
  const runLate = (): void => {
    timer = setTimeout(isLoaded() ? run : runLate, DRAWING_MS);
  };
  // One search a frame, with the next drawing: an earlier one would have Chromium lay out a page in a frame
  // without its style sheets.
  const schedule = (): void => {
    if (!timer) {
      runLate();
      requestAnimationFrame(run);
    }
  };
  try {
    schedule();
    new MutationObserver(schedule).observe(root, { childList: true, subtree: true });
  } catch {
    // Broken by the page.
    setInterval(search, DRAWING_MS, root, true);
  }
}

/** However often the script runs, one of them works for each folder of files. */
const running = Symbol.for(base!);
const page = document as { [running]?: true };

if (!base) {
  warn('the script needs data-base');
} else if (!page[running]) {
  page[running] = true;
  watch(document);
  addEventListener('icesco-autoload', (event) => watch(event.composedPath()[0] as ShadowRoot));
}
