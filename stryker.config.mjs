import { GROUPS } from './scripts/mutation/groups.mjs';

/**
 * Mutation tests of what reads strangers' input, keeps answers or counts them: `npm run test:mutation`
 * (scripts/mutation/groups.mjs).
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'packages/core/vitest.mutation.config.ts', related: false },
  mutate: GROUPS[process.env.MUTATION_GROUP]?.mutate.map((path) => `packages/core/src/${path}`),
  // The sandbox holds no more than these tests need.
  ignorePatterns: [
    '/*',
    '!/packages',
    '/packages/*',
    '!/packages/core',
    '!/scripts',
    '/scripts/*',
    '!/scripts/browsers',
    '!/scripts/mutation',
    '!/tsconfig.base.json',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  cleanTempDir: 'always',
  thresholds: { high: 95, low: 85, break: null },
  warnings: { slow: false },
};
