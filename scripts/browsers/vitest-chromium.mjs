import { playwright } from '@vitest/browser-playwright';
import { CHROMIUM, CHROMIUM_FLAGS } from './paths.mjs';

/**
 * The machine's own Chromium, as Vitest's browser. @param contextOptions Playwright's, such as
 * `forcedColors`.
 */
export const headlessChromium = (contextOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_FLAGS }, contextOptions }),
  instances: [{ browser: /** @type {const} */ ('chromium') }],
});
