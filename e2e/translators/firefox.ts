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
 * Firefox: `lang` becomes the target at once, texts follow later; text nodes keep their identity. Light DOM
 * and shadow roots are followed, marks count inside a tree alone, as does a `lang` other than the page's.
 * Only loading the page again brings the original back.
 */
export function firefox(document: Document): Translator {
  const root = document.documentElement;
  const foreign = root.lang ? `,body [lang]:not([lang|="${root.lang.split('-')[0]}"])` : '';
  const foreignInside = foreign.replace('body ', '');
  const watched = new Set<Node>();

  return {
    translate(target) {
      root.lang = target;
      const observe = (under: Element | ShadowRoot): void => {
        if (watched.has(under)) {
          return;
        }
        watched.add(under);
        const read = (): void => {
          const others = under === document.body ? foreign : foreignInside;
          for (const text of textNodes(under)) {
            if (passedOver(text, others)) {
              continue;
            }
            const block = text.parentElement!;
            const next = translated(text.data, target);
            if (text.data === next) {
              continue;
            }
            text.data = next;
            if (rightToLeft(target) && block.tagName === 'P') {
              block.setAttribute('dir', 'rtl');
            }
          }
          translateAttributes(under, target, others);
          observer.takeRecords();
          shadowRoots(under).forEach(observe);
        };
        const observer = new MutationObserver(read);
        observer.observe(under, { childList: true, characterData: true, subtree: true });
        read();
      };
      // The model is fetched first: the text changes some time after the language.
      requestAnimationFrame(() => requestAnimationFrame(() => observe(document.body)));
    },
  };
}
