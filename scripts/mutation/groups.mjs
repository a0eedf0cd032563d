/**
 * What is mutated together, and the tests that stand nearest to it: with all that use it, or with a contract
 * of sources, a mutant would take a minute. Paths from packages/core/src.
 */
export const GROUPS = {
  feed: {
    mutate: ['scanner', 'open-elements', 'tag-kinds', 'feed-element'].map(
      (name) => `news/formats/xml/${name}.ts`,
    ),
    tests: ['news/formats/xml/scanner*.test.ts'],
  },
  dates: {
    mutate: ['news/formats/dates/*.ts', '!**/*.test.ts'],
    tests: ['news/formats/dates/*.test.ts'],
  },
  merging: {
    mutate: ['news/list/merge-feeds.ts', 'news/model/address-key.ts', 'news/list/filter-news.ts'],
    tests: ['news/list/{merge-feeds,filter-news}.test.ts'],
  },
  loader: {
    mutate: ['news-loader', 'fetch-source', 'source-with-fallbacks', 'feed-cache'].map(
      (name) => `news/loading/${name}.ts`,
    ),
    tests: ['news/loading/{news-loader*,feed-cache}.test.ts'],
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
