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
