import { defineConfig } from 'vitest/config';
import { headlessChromium } from '../../scripts/browsers/vitest-chromium.mjs';

/** The same tests twice: core promises to run unchanged in Node and in browsers. */
export default defineConfig({
  test: {
    reporters: [
      'default',
      ['json', { outputFile: 'test-results/vitest.json' }],
      '../../scripts/reporters/vitest-failures.mjs',
    ],
    projects: [
      {
        test: {
          name: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'chromium',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts', 'src/**/*.node.test.ts'],
          testTimeout: 60_000,
          browser: headlessChromium(),
        },
      },
    ],
  },
});
