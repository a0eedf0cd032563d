import {
  passedOver,
  shadowRoots,
  textNodes,
  translateAttributes,
  translated,
  type Translator,
} from './page-text.js';

/**
 * Safari: `lang` becomes the target, text nodes are replaced, comments beside them lost; shadow roots are
 * read as well.
 */
export function safari(document: Document): Translator {
  const root = document.documentElement;
  const authored = root.lang;
  let replaced: { now: Text; before: Text }[] = [];
  let undoAttributes: (() => void)[] = [];

  return {
    translate(target) {
      this.restore!();
      root.lang = target;
      for (const under of [document.body, ...shadowRoots(document.body)]) {
        for (const before of textNodes(under)) {
          if (passedOver(before)) {
            continue;
          }
          const now = document.createTextNode(translated(before.data, target));
          for (const beside of [before.previousSibling, before.nextSibling]) {
            if (beside?.nodeType === Node.COMMENT_NODE) {
              beside.remove();
            }
          }
          before.replaceWith(now);
          replaced.push({ now, before });
        }
        undoAttributes.push(translateAttributes(under, target));
      }
    },
    restore() {
      replaced.forEach(({ now, before }) => now.replaceWith(before));
      undoAttributes.forEach((undo) => undo());
      [replaced, undoAttributes] = [[], []];
      root.lang = authored;
    },
  };
}
