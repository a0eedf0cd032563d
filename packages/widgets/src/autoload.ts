/**
 * The line to paste: a classic `async` script that fetches a widget's module when the page holds its tag, now or later,
 * and swallows what fails. A module script would stop at the first thing that a hostile page has broken; this one
 * leaves the tag's own content standing.
 *
 * An application gives it an open shadow root by an event from inside:
 * `shadowRoot.dispatchEvent(new Event('icesco-autoload', { bubbles: true, composed: true }))`.
 */
const base = (document.currentScript as HTMLScriptElement | null)?.src;
const widgets = new Set(['news-feed', 'feedback-rating', 'feedback-summary', 'translate-notice']);

function watch(root: Document | ShadowRoot): void {
  let observer: MutationObserver | undefined;
  const load = (): void =>
    widgets.forEach((name) => {
      if (!root.querySelector('icesco-' + name)) return;
      widgets.delete(name);
      import(/* @vite-ignore */ base!.replace(/[^/]*$/, name + '.js')).catch((reason: unknown) => {
        console.warn('icesco-' + name + ' could not be loaded; its content stays as it is.', reason);
      });
      if (!widgets.size) observer?.disconnect();
    });
  load();
  try {
    observer = new MutationObserver(load);
    observer.observe(root, { childList: true, subtree: true });
  } catch {
    // Broken by the page: one more look when all of it is there.
    addEventListener('load', load);
  }
}

if (base) {
  watch(document);
  document.addEventListener('icesco-autoload', (event) => watch((event.composedPath()[0] as Node).getRootNode() as ShadowRoot));
}
