import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { defaultReporter } from '@web/test-runner';
import { chromiumLauncher } from './scripts/browsers/chromium.mjs';
import { firefoxLauncher } from './scripts/browsers/firefox.mjs';
import { webkitLauncher } from './scripts/browsers/webkit.mjs';
import { countReporter } from './scripts/reporters/count-reporter.mjs';
import { hostilePagesReporter } from './scripts/reporters/hostile-pages-reporter.mjs';
import { faults } from './e2e/server/faults.mjs';
import { hostileFiles } from './e2e/server/hostile-files.mjs';
import { hostilePayloads } from './e2e/server/hostile-payloads.mjs';
import { hostPages } from './e2e/server/host-pages.mjs';

const launchers = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };
const engines = (process.env.WTR_ENGINES ?? 'chromium,firefox,webkit').split(',');

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: [
    'packages/{kit,news-feed,feedback-rating,feedback-summary,translate-notice}/src/**/*.test.ts',
    'packages/core/src/**/*.browser.test.ts',
    'e2e/**/*.test.ts',
    '!e2e/**/*.node.test.ts',
  ],
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: engines.map((name) => launchers[name]()),
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: process.env.HOSTILE_WHOLE ? 3_600_000 : 600_000,
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  middleware: [faults, hostileFiles, hostilePayloads, hostPages],
  // A page as a host would write it: what axe says of its frame is not about the widgets.
  testRunnerHtml: (script) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title></head><body><script type="module" src="${script}"></script></body></html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter('test-results/browsers.json'),
    hostilePagesReporter(),
  ],
  testFramework: { config: { ui: 'bdd', timeout: '30000' } },
};
