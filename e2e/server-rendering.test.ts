import { assert, assertEqual, openPage, until, type HostPage } from './page-in-frame.js';

/** What a server wrote comes first; the widgets take it over, and nobody sees it happen. */
const NEWS = [
  {},
  // Few items: in a frame, what is below the window counts as far away and is not loaded.
  { layout: 'magazine', limit: 2, headingLevel: 2, newTab: true, dates: 'published hijri', jsonLd: true },
  { layout: 'cards', images: 'click', limit: 2 },
  { layout: 'headlines', label: 'News' },
];

const places = (page: HostPage): number[] =>
  [...page.document.querySelectorAll('li, article, .below')].map(
    (each) => Math.round(each.getBoundingClientRect().top * 10) / 10,
  );
const rows = (page: HostPage): Element[] => [...page.document.querySelectorAll('icesco-news-feed li')];
const words = (page: HostPage): string[] =>
  rows(page).map((row) => row.textContent.replace(/\s+/g, ' ').trim());

function start(page: HostPage, src: string, type = ''): void {
  const script = page.document.createElement('script');
  Object.assign(script, { src, type });
  page.document.head.append(script);
}

/** A reader points at the list until the loader has noticed. */
function useWithLoader(page: HostPage): void {
  start(page, '/cdn/autoload.js');
  const timer = setInterval(() => {
    const feed = page.document.querySelector('icesco-news-feed[data-served]');
    feed?.dispatchEvent(new page.window.PointerEvent('pointerover'));
    if (!feed) {
      clearInterval(timer);
    }
  }, 50);
}

/** News of a page that was rendered long ago. */
const old = (src: string): string =>
  `/e2e/served/entry-point?news=${encodeURIComponent(JSON.stringify({ src, loadedAt: '2026-01-01' }))}`;

const taken = (page: HostPage): Promise<void> =>
  until(() => !page.document.querySelector('[data-served]'), 'the news is not hydrated');
const asks = (page: HostPage): Promise<void> =>
  until(
    () => page.document.querySelector('icesco-feedback-rating')!.shadowRoot?.querySelector('input'),
    'the question did not come',
  );

async function takesOver(page: HostPage, run: () => void): Promise<void> {
  const before = { places: places(page), words: words(page), rows: rows(page) };
  assert(before.rows.length > 1 && before.words[0]!.length > 10, 'the news is there before any script');
  run();
  await taken(page);
  await asks(page);
  await new Promise((resolve) =>
    page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
  );
  assertEqual(words(page), before.words, 'the words');
  assertEqual(
    rows(page).map((row, index) => row === before.rows[index]),
    before.rows.map(() => true),
    'rows that are the server’s',
  );
  assertEqual(places(page), before.places, 'places');
  assertEqual(page.window['complaints'], [], 'the console');
}

describe('pages that a server has drawn', () => {
  // A page that is left stands in the way of the next: what is far from the window is not fetched.
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  NEWS.forEach((news, index) => {
    const lang = index % 2 ? 'en' : 'ar';
    it(`are taken over without a move, in ${lang}, with ${JSON.stringify(news)}`, async () => {
      const page = await openPage(
        `/e2e/served/entry-point?lang=${lang}&news=${encodeURIComponent(JSON.stringify(news))}`,
      );
      await takesOver(page, () => useWithLoader(page));
    });
  });

  it('need no script for their news until a reader uses it', async () => {
    const page = await openPage(`/e2e/served/entry-point?news=${encodeURIComponent('{"src":"/e2e/none"}')}`);
    start(page, '/cdn/autoload.js');
    await asks(page);
    const requested = (): boolean =>
      page.window.performance
        .getEntriesByType('resource')
        .some(({ name }) => /news-feed\.js|none/.test(name));
    assert(!requested(), 'the element or its feed was requested at sight');
    // A page in a frame may be without focus: then engines fire no event for it.
    rows(page)[0]!.dispatchEvent(new page.window.FocusEvent('focusin', { bubbles: true }));
    await until(requested, 'the element was not requested when its list got the focus');
  });

  it('are hydrated without a move, shadow roots and all', async () => {
    const page = await openPage('/e2e/served/lit?lang=ar');
    const { shadowRoot } = page.document.querySelector('icesco-feedback-rating')!;
    assert(shadowRoot?.querySelector('slot'), 'the shadow root is there before any script');
    await takesOver(page, () => start(page, '/e2e/hydrate.js', 'module'));
  });

  it('are rendered again where nothing hydrates their shadow roots', async () => {
    const page = await openPage('/e2e/served/lit?lang=en');
    await takesOver(page, () => useWithLoader(page));
  });

  it('ask with a form that works before there is a script', async () => {
    const page = await openPage('/e2e/served/entry-point?lang=ar');
    const form = page.document.querySelector('form')!;
    assert(form.checkVisibility(), 'the form is seen');
    assertEqual(
      form.querySelector('legend')!.textContent,
      'بشكل عام، ما مدى رضاكم عن الموقع الإلكتروني؟',
      'the question',
    );
    form.querySelector<HTMLInputElement>('input[value="4"]')!.checked = true;
    assertEqual(
      Object.fromEntries(new page.window.FormData(form)),
      { survey: 'icesco-website', surveyVersion: '1', points: '5', lang: 'ar', score: '4' },
      'the answer',
    );
  });

  it('keep their news while newer news is requested, and when the request fails', async () => {
    const page = await openPage(old('/e2e/answer/feed.json?status=500'));
    const before = words(page);
    start(page, '/cdn/autoload.js');
    const feed = page.document.querySelector('icesco-news-feed')!;
    await until(() => feed.shadowRoot?.querySelector('[part~=failed]'), 'the failure is not reported');
    assertEqual(words(page), before, 'the words');
  });

  it('give way to newer news', async () => {
    const body = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: '1', title: 'Another library opens', url: 'https://example.org/1' },
        { id: '9', title: 'Newer still', url: 'https://example.org/9' },
      ],
    });
    const page = await openPage(old(`/e2e/answer/feed.json?body=${encodeURIComponent(body)}`));
    start(page, '/cdn/autoload.js');
    await taken(page);
    assertEqual(
      [...page.document.querySelectorAll('icesco-news-feed h3')].map((title) => title.textContent),
      ['Another library opens', 'Newer still'],
      'the titles',
    );
  });
});
