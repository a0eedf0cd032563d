/**
 * What the simulated translators have in common: what they read of a page, and the words that they make of
 * it.
 */
const UNREAD = 'script,style,textarea,noscript,template,title';
const UNTRANSLATED = '[translate=no],.notranslate';
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder'];

/** A translation that shows its target and its original, and is not translated again. */
export const translated = (text: string, target: string): string =>
  text.replace(/\S[^]*\S|\S/, (words) => (words.startsWith('⟦') ? words : `⟦${target}:${words}⟧`));

/** What a text said before it was translated. */
export const original = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/⟦\w+:([^⟧]*)⟧/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a translator passes over a node: by the marks on elements of the same tree, as none looks across a
 * shadow root.
 */
export const passedOver = (node: Node, more = ''): boolean => {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return Boolean(element?.closest(`${UNREAD},${UNTRANSLATED}${more}`));
};

export function textNodes(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    if (/\p{L}/u.test(walker.currentNode.nodeValue!)) {
      found.push(walker.currentNode as Text);
    }
  }
  return found;
}

/** The open shadow roots under a root, at any depth. */
export function shadowRoots(root: Element | ShadowRoot): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  );
}

/** @returns puts the attributes back that nobody has changed since. */
export function translateAttributes(root: Element | ShadowRoot, target: string, more = ''): () => void {
  const undo: (() => void)[] = [];
  for (const element of root.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())) {
    if (passedOver(element, more)) {
      continue;
    }
    for (const name of ATTRIBUTES) {
      const before = element.getAttribute(name);
      if (!before?.trim()) {
        continue;
      }
      const after = translated(before, target);
      element.setAttribute(name, after);
      undo.push(() => element.getAttribute(name) === after && element.setAttribute(name, before));
    }
  }
  return () => undo.forEach((each) => each());
}

/** A translator at work on a page. */
export interface Translator {
  /** Into a language (BCP 47). */
  translate(target: string): void;
  /** Shows the original; absent where only loading the page again does. */
  restore?(): void;
}

export const rightToLeft = (lang: string): boolean => /^(ar|fa|he|ur|ps)/.test(lang);
