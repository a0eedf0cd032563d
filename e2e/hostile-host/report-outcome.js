// On a page whose origin is opaque: reports to the tests what its reader sees.
(() => {
  const seen = (element) =>
    Boolean(element) && element.checkVisibility() && element.getBoundingClientRect().height > 1;
  const report = () => {
    const rating = document.querySelector('icesco-feedback-rating').shadowRoot;
    const submit = rating && rating.querySelector('.submit');
    document.querySelector('icesco-feedback-rating').scrollIntoView();
    if (
      submit &&
      rating.querySelector('.submit').getAttribute('aria-disabled') !== 'true' &&
      !rating.querySelector('.outcome')
    ) {
      rating.querySelectorAll('input')[3].click();
      submit.click();
    }
    parent.postMessage(
      {
        articles: [...document.querySelectorAll('article')].filter(seen).length,
        outcome: ((rating && rating.querySelector('.outcome')) || {}).textContent || '',
        fallback: seen(document.querySelector('icesco-news-feed > a')),
        messages: window.pageMonitor.messages.length,
        errors: window.pageMonitor.errors,
        added: window.pageMonitor.added(),
      },
      '*',
    );
    requestAnimationFrame(report);
  };
  report();
})();
