import { defineConfig } from 'vitest/config';
import { headlessChromium } from '../../scripts/browsers/vitest-chromium.mjs';
import { GROUPS } from '../../scripts/mutation/groups.mjs';

const { tests, not = [] } = GROUPS[process.env['MUTATION_GROUP'] as keyof typeof GROUPS] as {
  tests: string[];
  not?: string[];
};
const include = tests.map((path) => `src/${path}`);
// The mutation tester writes its set-up file at the root of the repository.
const server = { fs: { strict: false } };
const root = import.meta.dirname;

/** The tests that mutants are held against: each once, in Node where it can run there, else in Chromium. */
export default defineConfig({
  server,
  test: {
    root,
    projects: [
      {
        test: { name: 'node', root, include, exclude: ['**/*.browser.test.ts', ...not], testTimeout: 20_000 },
      },
      {
        server,
        test: {
          name: 'chromium',
          root,
          include: include.filter((path) => path.endsWith('.browser.test.ts')),
          exclude: not,
          setupFiles: ['../../scripts/mutation/mocha-names.mjs'],
          testTimeout: 30_000,
          browser: headlessChromium(),
        },
      },
    ],
  },
});
