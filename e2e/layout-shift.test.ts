import { assertEqual, openPage, until, type HostPage } from './page-in-frame.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

const measured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

const drawn = (page: HostPage): Promise<unknown> => new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)));

/** The page's shifts since a moment of its own clock, in ms. */
async function shiftSince(page: HostPage, since: number): Promise<number> {
  await drawn(page);
  if (!measured) return 0;
  const shifts = await new Promise<Shift[]>((resolve) => {
    const all: Shift[] = [];
    const observer = new page.window.PerformanceObserver((list) => void all.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([...all, ...(observer.takeRecords() as Shift[])]), 0);
  });
  return shifts.filter(({ startTime }) => startTime >= since).reduce((sum, { value }) => sum + value, 0);
}

describe('the page does not move', () => {
  for (const [lang, width] of [['en', 1100], ['ar', 1100], ['fr', 360]] as const) {
    it(`while the widgets come, in ${lang} at ${width} pixels${measured ? '' : ' (this engine does not measure it: only that they come)'}`, async () => {
      const page = await openPage(`/site/${lang}/index.html`, width);
      await until(() => page.document.querySelectorAll('article').length === 10, 'the news did not come');
      assertEqual(await shiftSince(page, 0), 0, 'layout shift by the news');
      const scrolled = page.window.performance.now();
      const rating = page.document.querySelector('icesco-feedback-rating')!;
      rating.scrollIntoView();
      await until(() => rating.shadowRoot?.querySelector('input'), 'the rating did not come');
      assertEqual(await shiftSince(page, scrolled), 0, 'layout shift by the rating');
      page.close();
    });
  }
});
