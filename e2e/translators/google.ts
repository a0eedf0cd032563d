import {
  passedOver,
  rightToLeft,
  shadowRoots,
  textNodes,
  translateAttributes,
  translated,
  type Translator,
} from './page-text.js';

/**
 * Google's library of 2022: a class on the root, `lang` where there was one, texts in two nested `font`.
 * Light DOM is followed; open shadow roots are read at the start, and again when an attribute of their host
 * changes. A batch of changes is dropped when a changed element's class contains "translate".
 */
export function google(document: Document): Translator {
  const root = document.documentElement;
  const authored = root.lang;
  let shown: { font: HTMLElement; text: Text }[] = [];
  let undoAttributes: (() => void)[] = [];
  let observer: MutationObserver | undefined;

  const wrap = (under: Element | ShadowRoot, target: string): void => {
    for (const text of textNodes(under)) {
      if (passedOver(text) || text.parentElement?.closest('font')) {
        continue;
      }
      const font = document.createElement('font');
      font.style.verticalAlign = 'inherit';
      const inner = font.appendChild(document.createElement('font'));
      inner.style.verticalAlign = 'inherit';
      inner.textContent = translated(text.data, target);
      text.replaceWith(font);
      shown.push({ font, text });
    }
    undoAttributes.push(translateAttributes(under, target));
  };

  const restore = (): void => {
    observer?.disconnect();
    shown.forEach(({ font, text }) => font.replaceWith(text));
    undoAttributes.forEach((undo) => undo());
    [shown, undoAttributes] = [[], []];
    root.classList.remove('translated-ltr', 'translated-rtl');
    // The widget's source code comes back, not the author's tag.
    if (authored) {
      root.lang = authored.split('-')[0]!;
    }
  };

  return {
    restore,
    translate(target) {
      if (observer) {
        restore();
      }
      root.classList.add(rightToLeft(target) ? 'translated-rtl' : 'translated-ltr');
      if (authored) {
        root.lang = target;
      }
      const read = (): void => {
        wrap(document.body, target);
        observer?.takeRecords();
      };
      observer = new MutationObserver((records) => {
        const elements = records.map(({ target }) =>
          target instanceof target.ownerDocument!.defaultView!.Element ? target : target.parentElement,
        );
        if (
          records.some(
            ({ type }, index) =>
              type !== 'attributes' && String(elements[index]?.getAttribute('class')).includes('translate'),
          )
        ) {
          return;
        }
        new Set(
          records.flatMap(({ type }, index) =>
            type === 'attributes' ? (elements[index]?.shadowRoot ?? []) : [],
          ),
        ).forEach((each) => wrap(each, target));
        read();
      });
      read();
      shadowRoots(document.body).forEach((each) => wrap(each, target));
      observer.observe(document.body, {
        childList: true,
        characterData: true,
        attributes: true,
        subtree: true,
      });
    },
  };
}
