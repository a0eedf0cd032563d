// Firefox over WebDriver BiDi with chromeLauncher + puppeteer-core; emulateMedia through a chrome-scope
// script.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteerCore from 'puppeteer-core';
import { FIREFOX } from './paths.mjs';

export const firefoxLauncher = (extra = {}) =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: FIREFOX,
      args: ['--remote-allow-system-access'],
      ...extra,
    },
    async createPage({ context }) {
      const page = await context.newPage();
      const chrome = async (expression) => {
        const c = page.browser().connection;
        const tree = (await c.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
        const win = tree.contexts.find((x) => x.url.includes('browser.xhtml'));
        await c.send('script.evaluate', {
          target: { context: win.context },
          expression,
          awaitPromise: false,
        });
      };
      // the content process learns of a changed pref a little later: wait until it has
      const until = (query, want) =>
        page.waitForFunction(
          (q, w) => matchMedia(q).matches === w,
          { timeout: 2000, polling: 20 },
          query,
          want,
        );
      page.emulateMediaFeatures = async (fs) => {
        for (const { name, value } of fs ?? []) {
          if (name === 'prefers-reduced-motion') {
            await chrome(
              `Services.prefs.setIntPref('ui.prefersReducedMotion', ${value === 'reduce' ? 1 : 0})`,
            );
          } else if (name === 'prefers-color-scheme') {
            await chrome(
              `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value === 'dark' ? 0 : 1})`,
            );
          } else {
            throw new Error('cannot emulate ' + name);
          }
          await until(`(${name}: ${value})`, true);
        }
      };
      page.emulateMediaType = async (m) => {
        await chrome(
          `gBrowser.browsers.forEach((b) => { b.browsingContext.mediumOverride = ${JSON.stringify(m === 'screen' ? '' : m)}; })`,
        );
        await until(m, true);
      };
      return page;
    },
  });
