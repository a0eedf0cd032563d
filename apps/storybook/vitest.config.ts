import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { headlessChromium } from '../../scripts/browsers/vitest-chromium.mjs';

const FORCED = 'forced-colours';

function project(name: string, tags: object, contextOptions: object) {
  return {
    extends: true as const,
    plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)), tags })],
    test: {
      name,
      browser: headlessChromium(contextOptions),
    },
  };
}

/**
 * Every story is drawn in a real browser, its interactions are played, and axe looks at it; some under forced
 * colours.
 */
export default defineConfig({
  test: {
    reporters: [
      'default',
      ['json', { outputFile: 'test-results/vitest.json' }],
      '../../scripts/reporters/vitest-failures.mjs',
    ],
    projects: [
      project('storybook', { exclude: [FORCED] }, {}),
      project(FORCED, { include: [FORCED] }, { forcedColors: 'active' }),
    ],
  },
});
