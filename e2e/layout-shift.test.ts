import { assertEqual, openPage, until } from './page-in-frame.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

describe('the page does not move', () => {
  const measured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

  for (const [lang, width] of [['en', 1100], ['ar', 1100], ['fr', 360]] as const) {
    it(`while the widgets come, in ${lang} at ${width} pixels${measured ? '' : ' (this engine does not measure it: only that they come)'}`, async () => {
      const page = await openPage(`/site/${lang}/index.html`, width);
      await until(() => page.document.querySelectorAll('article').length === 10 && page.document.querySelector('icesco-feedback-rating')!.shadowRoot?.querySelector('input'), 'the widgets did not come');
      await new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)));
      if (measured) {
        const shifts = await new Promise<Shift[]>((resolve) => {
          const all: Shift[] = [];
          const observer = new page.window.PerformanceObserver((list) => void all.push(...(list.getEntries() as Shift[])));
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([...all, ...(observer.takeRecords() as Shift[])]), 0);
        });
        assertEqual(shifts.reduce((sum, { value }) => sum + value, 0), 0, 'layout shift');
      }
      page.close();
    });
  }
});
