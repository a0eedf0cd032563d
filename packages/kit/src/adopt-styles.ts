import type { CSSResult } from 'lit';

/** How many elements use a sheet in a root: the last one to leave takes it along. */
const users = new WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>();

/**
 * Styles for an element's light children: adds the sheet to the root that a node stands in. Constructed
 * sheets pass a Content-Security-Policy without inline styles.
 *
 * @returns takes the sheet away again, unless another element in that root still uses it.
 */
export function adoptStyles(within: Node, styles: CSSResult): () => void {
  const root = within.getRootNode() as Document | ShadowRoot;
  const sheet = styles.styleSheet;
  if (!sheet || !('adoptedStyleSheets' in root)) {
    return () => {};
  }
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
  users.set(root, counts);
  const count = counts.get(sheet) ?? 0;
  counts.set(sheet, count + 1);
  try {
    if (count === 0) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  } catch {
    // A sheet cannot be adopted by another document (a frame's): the text stays readable, unstyled.
  }
  return () => {
    const left = (counts.get(sheet) ?? 1) - 1;
    counts.set(sheet, left);
    if (left === 0) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
}
