/**
 * The line to paste: a classic `async` script that fetches a widget's module when its tag comes near the window, now or
 * later, and swallows what fails. A module script would stop at the first thing that a hostile page has broken; this one
 * leaves the tag's own content standing.
 *
 * An application gives it an open shadow root by an event from inside:
 * `shadowRoot.dispatchEvent(new Event('icesco-autoload', { bubbles: true, composed: true }))`.
 */
const base = (document.currentScript as HTMLScriptElement | null)?.src;
const widgets = new Set(['news-feed', 'feedback-rating', 'feedback-summary', 'translate-notice']);
let near: IntersectionObserver | undefined;

function fetchWidget(name: string): void {
  if (!widgets.delete(name)) return;
  import(/* @vite-ignore */ base!.replace(/[^/]*$/, name + '.js')).catch((reason: unknown) =>
    console.warn(reason),
  );
}

const look = (root: Document | ShadowRoot): void =>
  widgets.forEach((name) =>
    root.querySelectorAll('icesco-' + name).forEach((widget) => {
      try {
        // What cannot wait: a notice, since a translation may come; a rating that stands in the window wherever its tag does
        // (mode `tab`) or is opened by a script (`dialog`); answers of earlier pages, which want to go out.
        if (
          /^t|g,[td]|:answer:/.test([
            name,
            widget.getAttribute('mode'),
            Object.keys(localStorage),
          ] as unknown as string)
        )
          fetchWidget(name);
        else
          (near ??= new IntersectionObserver(
            (entries) =>
              entries.forEach((each) => each.isIntersecting && fetchWidget(each.target.localName.slice(7))),
            { rootMargin: '200%' },
          )).observe(widget);
      } catch {
        // Nor can one wait where the page has broken or blocked what tells.
        fetchWidget(name);
      }
    }),
  );

function watch(root: Document | ShadowRoot): void {
  // With the next drawing: an earlier look would have Chromium lay out a page in a frame without its style sheets.
  const soon = (): unknown => requestAnimationFrame(() => look(root));
  try {
    soon();
    new MutationObserver(soon).observe(root, { childList: true, subtree: true });
  } catch {
    // Broken by the page.
    setInterval(look, 999, root);
  }
}

if (base) {
  watch(document);
  addEventListener('icesco-autoload', (event) => watch(event.composedPath()[0] as ShadowRoot));
}
