import { assertEqual, openPage, until, type HostPage } from './page-in-frame.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

const measured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

const drawn = (page: HostPage): Promise<unknown> =>
  new Promise((resolve) =>
    page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
  );

const describeShift = ({ value, startTime, sources }: Shift): string =>
  `${value} at ${Math.round(startTime)} ms: ${sources.map(({ node, previousRect: from, currentRect: to }) => `${node?.nodeName} from ${from.x},${from.y} (${from.width}×${from.height}) to ${to.x},${to.y} (${to.width}×${to.height})`).join('; ')}`;

/** The page's shifts since a moment of its own clock, in ms. */
async function shiftsSince(page: HostPage, since: number): Promise<string[]> {
  await drawn(page);
  if (!measured) {
    return [];
  }
  const shifts = await new Promise<Shift[]>((resolve) => {
    const all: Shift[] = [];
    const observer = new page.window.PerformanceObserver(
      (list) => void all.push(...(list.getEntries() as Shift[])),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([...all, ...(observer.takeRecords() as Shift[])]), 0);
  });
  return shifts.filter(({ startTime }) => startTime >= since).map(describeShift);
}

describe('the page does not move', () => {
  for (const [lang, width] of [
    ['en', 1100],
    ['ar', 1100],
    ['fr', 360],
  ] as const) {
    it(`while the widgets come, in ${lang} at ${width} pixels${measured ? '' : ' (this engine does not measure it: only that they come)'}`, async () => {
      const page = await openPage(`/site/${lang}/index.html`, width);
      await until(() => page.document.querySelectorAll('article').length === 10, 'the news did not come');
      assertEqual(await shiftsSince(page, 0), [], 'layout shift by the news');
      const scrolled = page.window.performance.now();
      const rating = page.document.querySelector('icesco-feedback-rating')!;
      rating.scrollIntoView();
      await until(() => rating.shadowRoot?.querySelector('input'), 'the rating did not come');
      assertEqual(await shiftsSince(page, scrolled), [], 'layout shift by the rating');
      page.close();
    });
  }

  // An observer that looks before the first drawing has Chromium lay out a page in a frame without its style
  // sheets.
  it(`while the widgets come before the page’s own style sheet${measured ? '' : ' (this engine does not measure it: only that they come)'}`, async () => {
    const css = encodeURIComponent('body { margin: 40px 80px; font-size: 20px }');
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
      <script async src="/cdn/autoload.js"></script><link rel="stylesheet" href="/e2e/answer/page.css?type=text/css&amp;late=600&amp;body=${css}"></head>
      <body><h1>Ministry</h1><p>Welcome to our pages.</p><icesco-news-feed src="/feeds/news.en.json"></icesco-news-feed></body></html>`;
    const page = await openPage(
      `/e2e/answer/page.html?type=${encodeURIComponent('text/html; charset=utf-8')}&body=${encodeURIComponent(body)}`,
    );
    await until(() => page.document.querySelector('article'), 'the news did not come');
    assertEqual(page.window.getComputedStyle(page.document.body).marginTop, '40px', 'the style sheet');
    assertEqual(await shiftsSince(page, 0), [], 'layout shift');
    page.close();
  });
});
