import { assert, assertEqual, pageOf, until, type HostPage } from './page-in-frame.js';

const LOADER = '<script async src="/cdn/autoload.js"></script>';
const FEED = '/feeds/news.en.json';

/** The chunks that were requested before the element itself was there. */
function preloaded({ window }: HostPage): string[] {
  const files = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const element = files.find(({ name }) => name.endsWith('/news-feed.js'))!;
  return files
    .filter(({ name, startTime }) => name.includes('/chunks/') && startTime <= element.responseEnd)
    .map(({ name }) => new URL(name).pathname.replace(/^\/cdn\/chunks\/|-[\w-]{8}\.js$/g, ''));
}
const requests = ({ window }: HostPage, part: string): number =>
  window.performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;
const isShown = ({ document }: HostPage): boolean => document.querySelectorAll('article').length === 12;

describe('a page with the loader', () => {
  // News that an earlier test has kept would not be requested again.
  beforeEach(() => localStorage.clear());

  it('requests what the news needs in one step, and the feed once', async () => {
    const page = await pageOf(`${LOADER}<icesco-news-feed src="${FEED}"></icesco-news-feed>`);
    await until(() => isShown(page), 'no news');
    const files = preloaded(page);
    for (const name of ['news-feed.body', 'base', 'reading', 'json']) {
      assert(files.includes(name), `${name} is not requested at once: ${files.join(' ')}`);
    }
    assertEqual(requests(page, FEED), 1, 'requests for the feed');
    page.close();
  });

  it('requests every file that it preloads once, and uses it', async () => {
    const page = await pageOf(
      `${LOADER}<icesco-news-feed src="${FEED}" layout="headlines" limit="2" search facets></icesco-news-feed><icesco-feedback-rating mode="inline" endpoint="/e2e/collect"></icesco-feedback-rating>`,
    );
    await until(
      () =>
        page.document.querySelectorAll('article').length === 2 &&
        page.document.querySelector('icesco-feedback-rating')!.shadowRoot?.querySelector('input'),
      'not shown',
    );
    const names = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/cdn/chunks/'));
    assertEqual(names.length, new Set(names).size, 'files that are fetched twice');
    page.close();
  });

  it('requests the messages of the language that the element stands in', async () => {
    const page = await pageOf(
      `${LOADER}<div lang="ar-MA"><icesco-news-feed src="/feeds/news.ar.json"></icesco-news-feed></div>`,
    );
    await until(() => page.document.querySelector('article'), 'no news');
    assert(preloaded(page).includes('ar'), 'the Arabic messages are not requested at once');
    page.close();
  });

  it('shows the news of two elements with one source, from one request', async () => {
    const element = `<icesco-news-feed src="${FEED}" layout="headlines" limit="2"></icesco-news-feed>`;
    const page = await pageOf(`${LOADER}${element}${element}`);
    await until(() => page.document.querySelectorAll('article').length === 4, 'no news');
    assertEqual(requests(page, FEED), 1, 'requests for the feed');
    page.close();
  });

  it('requests the scripts in one step where the page has blocked its storage', async () => {
    const page = await pageOf(
      `<script>Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } });</script>${LOADER}<icesco-news-feed src="${FEED}"></icesco-news-feed>`,
    );
    await until(() => isShown(page), 'no news');
    assert(preloaded(page).includes('news-feed.body'), 'the body of the news is not requested at once');
    page.close();
  });
});
