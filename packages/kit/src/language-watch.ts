type Listener = () => void;

/** One observer a root, however many widgets stand in it. */
const watches = new WeakMap<Node, { listeners: Set<Listener>; observer: MutationObserver | undefined }>();

/** A page that has broken its observers keeps the language that it has. */
function observe(root: Node, act: () => void): MutationObserver | undefined {
  try {
    const observer = new MutationObserver(act);
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
    return observer;
  } catch {
    return undefined;
  }
}

/**
 * Notifies when a `lang` or `dir` attribute changes anywhere in the document, or in the shadow root that the
 * element stands in: languages are inherited, so any ancestor's counts.
 *
 * @returns stops telling.
 */
export function watchLanguage(element: Element, listener: Listener): () => void {
  const roots = new Set([element.getRootNode(), element.ownerDocument]);
  for (const root of roots) {
    let watch = watches.get(root);
    if (!watch) {
      const listeners = new Set<Listener>();
      const observer = observe(root, () => listeners.forEach((each) => each()));
      watches.set(root, (watch = { listeners, observer }));
    }
    watch.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size === 0) {
        watch.observer?.disconnect();
        watches.delete(root);
      }
    }
  };
}

/** The nearest `lang` among the element and its ancestors, through shadow roots; '' where none is given. */
export function inheritedLanguage(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) {
      return lang;
    }
  }
  return '';
}
