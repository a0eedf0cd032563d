import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    reporters: [
      'default',
      ['json', { outputFile: 'test-results/vitest.json' }],
      '../../scripts/reporters/vitest-failures.mjs',
    ],
  },
  define: { WIDGETS_VERSION: '"1.2.3"' },
});
