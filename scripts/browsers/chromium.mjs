import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM, CHROMIUM_FLAGS } from './paths.mjs';

export function chromiumLauncher() {
  const launcher = chromeLauncher({
    concurrency: 2,
    // A context of its own for each page: in a shared window only the front page gets input and animation
    // frames.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    // The garbage collector available, and exact numbers: for the test that nothing leaks.
    launchOptions: {
      executablePath: CHROMIUM,
      args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    },
  });
  launcher.name = 'Chromium';
  return launcher;
}
