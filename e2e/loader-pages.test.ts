import { assert, assertEqual, pageOf, until, type HostPage } from './page-in-frame.js';

const LOADER = '<script async src="/cdn/autoload.js"></script>';
const FAR = '<div style="block-size:6000px"></div>';
const NEWS = '<icesco-news-feed src="/feeds/news.en.json"><a href="/x">Our news</a></icesco-news-feed>';
const RATING = '<icesco-feedback-rating endpoint="/e2e/answer/x?status=201"></icesco-feedback-rating>';

const newsShown = async (page: HostPage): Promise<void> => {
  await until(
    () => page.document.querySelectorAll('article').length === 12,
    () => `no news: ${page.document.body.textContent}`,
  );
  assertEqual(page.window['errors'], [], 'errors');
  page.close();
};
const isDefined = ({ window }: HostPage, tag: string): boolean => Boolean(window.customElements.get(tag));

/** Far below the window: whether the rating is loaded by the time that a notice, which does not wait, is. */
async function isLoadedAtOnce(): Promise<boolean> {
  const page = await pageOf(`${LOADER}${FAR}${RATING}`);
  await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  page.document.body.append(page.document.createElement('icesco-translate-notice'));
  await until(() => isDefined(page, 'icesco-translate-notice'), 'no notice');
  const requested = page.window.performance
    .getEntriesByType('resource')
    .some(({ name }) => name.endsWith('/feedback-rating.js'));
  page.close();
  return requested;
}

describe('the loader, on a page that hides its elements', () => {
  for (const css of [
    ':not(:defined) { display: none }',
    'icesco-news-feed { display: contents }',
    ':not(:defined) { visibility: hidden }',
  ]) {
    it(`shows the news: ${css}`, async () =>
      newsShown(await pageOf(`<style>${css}</style>${LOADER}${NEWS}`)));
  }

  for (const [name, markup] of [
    ['a tab', `<div id="tab" hidden>${NEWS}</div>`],
    ['a closed details element', `<details id="tab"><summary>News</summary>${NEWS}</details>`],
    ['a dialog', `<dialog id="tab">${NEWS}</dialog>`],
  ] as const) {
    it(`shows the news when it is opened: ${name}`, async () => {
      const page = await pageOf(LOADER + markup);
      const tab = page.document.querySelector('#tab')!;
      tab.removeAttribute('hidden');
      tab.setAttribute('open', '');
      await newsShown(page);
    });
  }

  it('loads what is hidden when the page is idle', async () => {
    const page = await pageOf(`${LOADER}<div hidden>${NEWS}</div>`);
    await until(() => isDefined(page, 'icesco-news-feed'), 'not loaded');
    page.close();
  });
});

describe('a rating far below the window', () => {
  const stored: [string, () => Storage, string, boolean][] = [
    ['an answer of an earlier page', () => localStorage, 'icesco:answer:0190', true],
    ['a draft', () => sessionStorage, 'icesco:draft:icesco-website', true],
    ['a key of the page', () => localStorage, 'quiz:answer:7', false],
    ['another key of the page', () => localStorage, 'flag', false],
    ['a third key of the page', () => localStorage, 'tag', false],
    ['when a survey was answered', () => localStorage, 'icesco:answered:icesco-website', false],
  ];
  for (const [name, storage, key, atOnce] of stored) {
    it(`${atOnce ? 'does not wait' : 'waits'} where the browser keeps ${name}`, async () => {
      localStorage.clear();
      sessionStorage.clear();
      storage().setItem(key, '{}');
      try {
        assertEqual(await isLoadedAtOnce(), atOnce, 'loaded at once');
      } finally {
        storage().removeItem(key);
      }
    });
  }
});

describe('the loader, on a page that runs it many times', () => {
  it('searches once a frame, with one observer', async () => {
    const count = `<script>{
      const { MutationObserver, IntersectionObserver } = window;
      window.observers = 0; window.searches = 0; window.most = 0;
      window.MutationObserver = class extends MutationObserver { constructor(act) { super(act); window.observers += 1; } };
      window.IntersectionObserver = class extends IntersectionObserver { constructor(...given) { super(...given); window.observers += 1; } };
      const { querySelectorAll } = Document.prototype;
      Document.prototype.querySelectorAll = function (selector) {
        if (selector === 'icesco-news-feed') window.searches += 1;
        return querySelectorAll.call(this, selector);
      };
    }</script>`;
    const page = await pageOf(
      `${count}${'<script src="/cdn/autoload.js"></script>'.repeat(200)}${FAR}${NEWS}`,
    );
    const { window, document } = page;
    const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
    await frame();
    await frame();
    assertEqual(window['observers'], 2, 'observers');
    for (let turn = 0; turn < 10; turn += 1) {
      const before = Number(window['searches']);
      for (let change = 0; change < 10; change += 1) {
        document.body.append('x');
        await Promise.resolve();
      }
      await frame();
      assert(Number(window['searches']) - before <= 1, `${Number(window['searches']) - before} searches`);
    }
    page.close();
  });
});

describe('the loader, where the page or the network is unusual', () => {
  for (const [name, script] of [
    ['animation frames never come', 'window.requestAnimationFrame = () => 0'],
    ['Promise has no finally', 'delete Promise.prototype.finally'],
    [
      'the page has a Promise of its own, without finally',
      'window.Promise = class Own extends Promise {}; delete Promise.prototype.finally; delete Object.getPrototypeOf(Promise.prototype).finally',
    ],
    [
      'the browser says that it is offline, and the network works',
      "Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })",
    ],
    ['there are no idle callbacks', 'window.requestIdleCallback = undefined'],
  ] as const) {
    it(`shows the news where ${name}`, async () =>
      newsShown(await pageOf(`<script>${script}</script>${LOADER}${NEWS}`)));
  }
});
