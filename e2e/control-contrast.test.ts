import { assert, pageOf, until } from './page-in-frame.js';
import { all } from './hostile-host/assert-outcome.js';
import { contrastWithGround } from './hostile-host/visibility.js';

/** WCAG 2.2, 1.4.11: what shows where a control is. */
const LEAST_CONTRAST = 3;
const GROUNDS = { light: '#fff', dark: '#161616' };

describe('the borders of controls stand out', () => {
  for (const [scheme, ground] of Object.entries(GROUNDS)) {
    it(`on a ${scheme} page`, async () => {
      const colour = scheme === 'light' ? '#333' : '#eee';
      const page = await pageOf(
        `<style>body { color-scheme: ${scheme}; background: ${ground}; color: ${colour} }</style><script async src="/cdn/autoload.js"></script><icesco-feedback-rating mode="inline" endpoint="/e2e/collect"></icesco-feedback-rating><icesco-news-feed src="/feeds/news.en.json" search facets limit="2"></icesco-news-feed>`,
      );
      const controls = (): HTMLElement[] =>
        all(page.document, 'input:not([type=radio]), select, button, .mark');
      await until(() => controls().length >= 9, 'no controls');
      for (const control of controls()) {
        const { borderTopColor } = page.window.getComputedStyle(control);
        // Against what is around it: a filled button has a border of its own colour.
        const contrast = contrastWithGround(control.parentElement!, borderTopColor);
        const name = control.textContent.trim() || control.localName;
        assert(contrast >= LEAST_CONTRAST, `the border of ${name} has a contrast of ${contrast.toFixed(2)}`);
      }
      page.close();
    });
  }
});
