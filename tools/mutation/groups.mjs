/**
 * What is mutated together, and the tests that stand nearest to it: with all that use it, or with a contract
 * of sources, a mutant would take a minute. Paths from packages/core/src.
 */
export const GROUPS = {
  feed: {
    mutate: ['news/sources/feed-xml.ts', 'news/sources/feed-element.ts'],
    tests: ['news/sources/feed-xml*.test.ts'],
  },
  dates: { mutate: ['news/feed-date.ts', 'news/month-names.ts'], tests: ['news/feed-date.test.ts'] },
  merging: {
    mutate: ['news/merge-feeds.ts', 'news/address-key.ts', 'news/filter-news.ts'],
    tests: ['news/{merge-feeds,filter-news}.test.ts'],
  },
  loader: {
    mutate: ['news/news-loader.ts', 'news/load-source.ts', 'news/news-chain.ts', 'news/feed-cache.ts'],
    tests: ['news/{news-loader*,feed-cache}.test.ts'],
  },
  entities: { mutate: ['html/html-entities.ts'], tests: ['html/{html-entities,html-to-text}.test.ts'] },
  addresses: { mutate: ['html/safe-url.ts'], tests: ['html/safe-url*.test.ts'] },
  outbox: { mutate: ['feedback/outbox.ts'], tests: ['feedback/outbox*.test.ts'] },
  statistics: { mutate: ['feedback/summary.ts'], tests: ['feedback/summary.test.ts'] },
  // The random markup is left out: it is long, and what it finds should become an example.
  markup: {
    mutate: [
      'html/sanitize-fragment.ts',
      'html/sanitize-html.ts',
      'html/sanitize-policy.ts',
      'html/clean-fragment.ts',
    ],
    tests: ['html/{sanitize-html,clean-fragment}*.browser.test.ts'],
    not: ['**/*.property.*'],
  },
  translation: {
    mutate: ['translation/signals.ts', 'translation/watcher.ts'],
    tests: ['translation/*.browser.test.ts'],
  },
};
