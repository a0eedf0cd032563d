import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM, CHROMIUM_FLAGS } from '../../tools/browsers/paths.mjs';

/** The tests near the code that is mutated: with all that uses it, a mutant would take a minute. */
const NODE = ['src/html/*.test.ts', 'src/news/sources/{feed-xml,rss,atom,rdf}.test.ts', 'src/feedback/{outbox,summary}*.test.ts'];
const CHROMIUM_ONLY = ['src/html/sanitize-html.browser.test.ts', 'src/translation/*.browser.test.ts'];

/** The tests that mutants are held against: each once, in Node where it can run there, else in Chromium. */
export default defineConfig({
  // The mutation tester writes its set-up file at the root of the repository.
  server: { fs: { strict: false } },
  test: {
    root: import.meta.dirname,
    projects: [
      { test: { name: 'node', root: import.meta.dirname, include: NODE, exclude: ['src/**/*.browser.test.ts'], testTimeout: 20_000 } },
      {
        server: { fs: { strict: false } },
        test: {
          name: 'chromium',
          root: import.meta.dirname,
          include: CHROMIUM_ONLY,
          setupFiles: ['../../tools/mutation/mocha-names.mjs'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_FLAGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
