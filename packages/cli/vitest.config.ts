import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    reporters: [
      'default',
      ['json', { outputFile: 'test-results/vitest.json' }],
      '../../scripts/reporters/vitest-failures.mjs',
    ],
    testTimeout: 20_000,
  },
});
