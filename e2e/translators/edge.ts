import {
  original,
  passedOver,
  shadowRoots,
  textNodes,
  translateAttributes,
  translated,
  type Translator,
} from './page-text.js';

/**
 * Edge: blocks of text get its hashes, `lang` and class stay as they are. Text nodes are replaced, comments
 * of the block moved to its end. The original comes back as clones of what the block held. Light DOM is
 * followed, open shadow roots are read at the start alone.
 */
export function edge(document: Document): Translator {
  const view = document.defaultView!;
  let blocks = new Map<Element, { before: Node[]; after: string }>();
  let undoAttributes: (() => void)[] = [];
  let observer: MutationObserver | undefined;

  const blockOf = (text: Text): Element | undefined => {
    let element = text.parentElement;
    while (element && view.getComputedStyle(element).display === 'inline' && element.parentElement) {
      element = element.parentElement;
    }
    return element ?? undefined;
  };

  const read = (under: Element | ShadowRoot, target: string): void => {
    const texts = textNodes(under).filter((text) => !passedOver(text) && !text.data.includes('⟦'));
    const found = new Set(texts.map(blockOf).filter((each): each is Element => Boolean(each)));
    for (const block of found) {
      const before = blocks.get(block)?.before ?? [...block.cloneNode(true).childNodes];
      block.setAttribute('_msttexthash', String(block.textContent.length));
      block.setAttribute('_msthash', String(blocks.size));
      for (const text of texts) {
        if (block.contains(text) && blockOf(text) === block) {
          text.replaceWith(document.createTextNode(translated(text.data, target)));
        }
      }
      for (const node of [...block.childNodes]) {
        if (node.nodeType === Node.COMMENT_NODE) {
          block.append(node);
        }
      }
      blocks.set(block, { before, after: block.textContent });
    }
    undoAttributes.push(translateAttributes(under, target));
    observer?.takeRecords();
  };

  return {
    translate(target) {
      this.restore!();
      const title = document.querySelector('title')!;
      title.setAttribute('_msttexthash', '1');
      title.textContent = translated(original(title.textContent), target);
      observer = new MutationObserver(() => read(document.body, target));
      [document.body, ...shadowRoots(document.body)].forEach((each) => read(each, target));
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    restore() {
      observer?.disconnect();
      for (const [block, { before, after }] of blocks) {
        for (const name of ['_msttexthash', '_msthash']) {
          block.removeAttribute(name);
        }
        if (block.textContent === after) {
          block.replaceChildren(...before);
        }
      }
      const title = document.querySelector('title')!;
      title.removeAttribute('_msttexthash');
      title.textContent = original(title.textContent);
      undoAttributes.forEach((undo) => undo());
      blocks = new Map();
      undoAttributes = [];
    },
  };
}
