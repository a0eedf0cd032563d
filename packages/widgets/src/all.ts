import '@icesco/feedback-rating/define';
import '@icesco/news-feed/define';
import '@icesco/translate-notice/define';

/** The staff's plots stand on few pages: they are fetched where their tag is. */
function fetchSummary(): void {
  if (!document.querySelector('icesco-feedback-summary')) return;
  observer.disconnect();
  import('@icesco/feedback-summary/define').catch((reason: unknown) => console.warn('icesco-feedback-summary could not be loaded.', reason));
}

const observer = new MutationObserver(fetchSummary);
observer.observe(document, { childList: true, subtree: true });
fetchSummary();
