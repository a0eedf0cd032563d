/**
 * The line to paste: a classic `async` script that fetches a widget's module when the page holds its tag, now or later,
 * and swallows what fails. A module script would stop at the first thing that a hostile page has broken; this one
 * leaves the tag's own content standing.
 */
const base = (document.currentScript as HTMLScriptElement | null)?.src;
const widgets = ['news-feed', 'feedback-rating', 'feedback-summary', 'translate-notice'];

function load(): void {
  for (let index = widgets.length; index--; ) {
    const name = widgets[index]!;
    if (document.querySelector('icesco-' + name)) {
      widgets.splice(index, 1);
      import(/* @vite-ignore */ base!.replace(/[^/]*$/, name + '.js')).catch((reason: unknown) => {
        console.warn('icesco-' + name + ' could not be loaded; its content stays as it is.', reason);
      });
    }
  }
  if (!widgets.length) observer.disconnect();
}

const observer = new MutationObserver(load);
if (base) {
  observer.observe(document, { childList: true, subtree: true });
  load();
}
