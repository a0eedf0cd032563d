import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.node.test.ts', 'documents/*.test.mjs'],
    reporters: [
      'default',
      ['json', { outputFile: 'test-results/vitest.json' }],
      '../scripts/reporters/vitest-failures.mjs',
    ],
  },
});
