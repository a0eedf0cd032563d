import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM } from './paths.mjs';

/** Sandboxing needs privileges that a container's root lacks; the other flags keep the browser from calling home. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function chromiumLauncher() {
  const launcher = chromeLauncher({
    concurrency: 2,
    // A context of its own for each page: in a shared window only the front page gets input and animation frames.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_FLAGS },
  });
  launcher.name = 'Chromium';
  return launcher;
}
