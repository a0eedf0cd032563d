let locks = 0;
let unlock: (() => void) | undefined;

/** Sets styles of an element, by their longhands; undone, it has its own again. */
function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(styles).map(
    (name) => [name, element.style.getPropertyValue(name), element.style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
  return () => {
    for (const [name, value, priority] of before) {
      element.style.setProperty(name, value, priority);
    }
  };
}

/**
 * Keeps the page from scrolling, without moving it: the place of the scroll bar stays.
 * @returns lets it scroll again, when the last of the callers does
 */
export function lockScroll({ documentElement: root, body, defaultView: view }: Document): () => void {
  locks += 1;
  if (locks === 1) {
    // The style of the body counts for the window where the root has none of its own.
    const isBody = body && view!.getComputedStyle(root).overflow === 'visible';
    const hasScrollBar = view!.innerWidth > root.clientWidth;
    const undo = [setStyles(isBody ? body : root, { 'overflow-x': 'hidden', 'overflow-y': 'hidden' })];
    if (hasScrollBar) {
      undo.push(setStyles(root, { 'scrollbar-gutter': 'stable' }));
    }
    unlock = () => undo.forEach((each) => each());
  }
  let isLocked = true;
  return () => {
    if (!isLocked) {
      return;
    }
    isLocked = false;
    locks -= 1;
    if (locks === 0) {
      unlock?.();
    }
  };
}

/**
 * Shows an element in the top layer: a parent that is transformed, filtered or contained would move or cut
 * off what is `fixed`. Where a browser has no popovers, or the page has broken them, it stays `fixed`.
 */
export function showInTopLayer(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) {
      element.showPopover();
    }
  } catch {
    element.removeAttribute('popover');
  }
}
