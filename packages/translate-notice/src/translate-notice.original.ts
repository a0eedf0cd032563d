/**
 * Undoes the Google widget's translation: its choice is a cookie, possibly set for the host and for its
 * parent domains; all of them are cleared, and the page is loaded again.
 */
export function clearGoogleTranslation(document: Document): void {
  const labels = document.location.hostname.split('.');
  const domains = [
    '',
    ...labels
      .slice(0, -1)
      .flatMap((_, index) => [labels.slice(index).join('.'), `.${labels.slice(index).join('.')}`]),
  ];
  for (const domain of domains) {
    try {
      document.cookie = `googtrans=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/${domain ? `; domain=${domain}` : ''}`;
    } catch {
      // A sandboxed frame has no cookies: nothing to clear.
    }
  }
  if (/googtrans/.test(document.location.hash)) {
    document.location.hash = '';
  }
  document.location.reload();
}
