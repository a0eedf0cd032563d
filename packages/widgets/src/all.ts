// The files beside this one, as they are: a page that takes all of them and one that takes some share every
// byte.
import './feedback-rating.js';
import './news-feed.js';
import './translate-notice.js';

/** The staff's plots stand on few pages: they are fetched where their tag is. */
function fetchSummary(): void {
  if (!document.querySelector('icesco-feedback-summary')) {
    return;
  }
  observer.disconnect();
  import('./feedback-summary.js').catch((reason: unknown) =>
    console.warn('icesco-feedback-summary could not be loaded.', reason),
  );
}

const observer = new MutationObserver(fetchSummary);
observer.observe(document, { childList: true, subtree: true });
fetchSummary();
