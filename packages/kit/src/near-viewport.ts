/** How long a drawing is waited for: some pages block `requestAnimationFrame`. */
const DRAWING_MS = 1_000;

/**
 * How far outside of the window an element counts as near: about a screen, so that what comes is there when
 * it is seen.
 */
const MARGIN = '100% 0px';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** An element without a box of its own never comes near, though what is in it is seen. */
const isContents = (element: Element): boolean => getComputedStyle(element).display === 'contents';

/** One observer for all the widgets of a page. */
function observe(): IntersectionObserver {
  return (observer ??= new IntersectionObserver(
    (entries, own) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting && !isContents(target)) {
          continue;
        }
        own.unobserve(target);
        waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin: MARGIN },
  ));
}

/**
 * Acts once, when the element comes near the window; at once where the browser cannot tell. Looks from the
 * first drawing of the page on: to look earlier would have Chromium lay out a page in a frame without its
 * style sheets, and move it when these come.
 * @returns stops waiting
 */
export function whenNear(element: Element, act: () => void): () => void {
  waiting.set(element, act);
  const look = (): void => {
    try {
      if (waiting.has(element)) {
        observe().observe(element);
      }
    } catch {
      // No observer, or one that an old library of the page has replaced.
      waiting.delete(element);
      act();
    }
  };
  let timer: ReturnType<typeof setTimeout>;
  // A page that is still loading is drawn late.
  const lookLate = (): void => {
    timer = setTimeout(document.readyState === 'complete' ? look : lookLate, DRAWING_MS);
  };
  lookLate();
  globalThis.requestAnimationFrame?.(() => {
    clearTimeout(timer);
    look();
  });
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}
