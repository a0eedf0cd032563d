/** Mutation tests of what reads strangers' input, keeps answers or counts them: `npm run test:mutation`. Scores: docs/mutation.md. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'packages/core/vitest.mutation.config.ts' },
  mutate: [
    'packages/core/src/news/sources/feed-xml.ts',
    'packages/core/src/news/sources/feed-element.ts',
    'packages/core/src/html/{html-entities,safe-url,sanitize-fragment,sanitize-html,sanitize-policy,clean-fragment}.ts',
    'packages/core/src/feedback/{outbox,summary}.ts',
    'packages/core/src/translation/{signals,watcher}.ts',
  ],
  // The sandbox holds no more than these tests need.
  ignorePatterns: ['/*', '!/packages', '/packages/*', '!/packages/core', '!/tools', '/tools/*', '!/tools/browsers', '!/tools/mutation', '!/tsconfig.base.json'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  cleanTempDir: 'always',
  allowEmpty: false,
  thresholds: { high: 95, low: 85, break: null },
};
