import { assertEqual, pageOf, until, type HostPage } from './page-in-frame.js';

const CONSOLE = '<script src="/e2e/complaints.js"></script>';
const NEWS = '<icesco-news-feed src="/feeds/news.en.json"></icesco-news-feed>';
const code = await (await fetch('/cdn/autoload.js')).text();
const quoted = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

async function showsNews(markup: string): Promise<void> {
  const page = await pageOf(CONSOLE + markup + NEWS);
  await until(
    () => page.document.querySelectorAll('article').length === 12,
    () => `no news: ${String(page.window['complaints'])}`,
  );
  assertEqual([page.window['errors'], page.window['complaints']], [[], []], 'errors and messages');
  page.close();
}
const messages = ({ window }: HostPage): string[] => window['complaints'] as string[];

describe('the loader finds its files', () => {
  it('where its address has a slash in the query', () =>
    showsNews('<script async src="/cdn/autoload.js?v=2024/05/01"></script>'));

  it('as a module', () => showsNews('<script type="module" src="/cdn/autoload.js?v=1/2"></script>'));

  it('imported by a script', () => showsNews('<script>import("/cdn/autoload.js?v=1/2")</script>'));

  it('in a file of another name', () =>
    showsNews(
      '<script>import("/cdn/news-feed.js")</script><script src="/cdn/autoload.js#icesco/x"></script>',
    ));

  it('inserted as a page builder does: the tag as text, its code run by another script', () =>
    showsNews(`<div id="popup"></div><script>
      document.querySelector('#popup').innerHTML = ${quoted('<script src="/cdn/autoload.js?v=1/2"></script>')};
      fetch('/cdn/autoload.js').then((response) => response.text()).then((text) => {
        const script = document.createElement('script');
        script.text = text;
        document.head.append(script);
        script.remove();
      });
    </script>`));

  for (const base of ['/cdn', '/cdn/', '../../cdn/']) {
    it(`inlined, with data-base="${base}"`, () => showsNews(`<script data-base="${base}">${code}</script>`));
  }

  it('inlined as a module, with data-base', () =>
    showsNews(`<script type="module" data-base="/cdn/">${code}</script>`));

  it('or says once what it needs, and leaves the content of the element standing', async () => {
    const page = await pageOf(
      `${CONSOLE}<script>${code}</script><icesco-news-feed>Our news</icesco-news-feed>`,
    );
    await until(() => messages(page).length, 'no message');
    assertEqual(messages(page), ['ICESCO: the script needs data-base'], 'messages');
    page.close();
  });
});

describe('the loader says what to do', () => {
  const other = location.origin.replace('localhost', '127.0.0.1');

  for (const [name, markup, expected] of [
    [
      'where its files are missing',
      '<script data-base="/nowhere/">',
      'news-feed.js did not load: missing or blocked',
    ],
    [
      'where they are on another host',
      `<script data-base="${other}/nowhere/">`,
      'news-feed.js did not load: missing or blocked, or lacks CORS',
    ],
    [
      'where the page is a file',
      '<script data-base="file:///C:/site/">',
      'news-feed.js did not load: open the page over HTTP',
    ],
  ] as const) {
    it(name, async () => {
      const page = await pageOf(`${CONSOLE}${markup}${code}</script>${NEWS}`);
      await until(() => messages(page).length, 'no message');
      assertEqual(
        [messages(page).length, messages(page)[0]!.includes(expected)],
        [1, true],
        messages(page).join(),
      );
      page.close();
    });
  }

  it('where an element is self-closed, which hides the rest of the page', async () => {
    const page = await pageOf(
      `${CONSOLE}<script async src="/cdn/autoload.js"></script><icesco-news-feed src="/feeds/news.en.json" /><main id="rest">The page</main>`,
    );
    await until(() => messages(page).length, 'no message');
    assertEqual(messages(page), ['ICESCO: <icesco-news-feed/> has no end tag'], 'messages');
    assertEqual(page.document.querySelector('#rest')!.checkVisibility(), true, 'the rest of the page');
    page.close();
  });

  it('and takes a footer in its slot for what it is', async () => {
    const page = await pageOf(
      `${CONSOLE}<script async src="/cdn/autoload.js"></script><icesco-news-feed src="/feeds/news.en.json"><footer slot="footer">More</footer></icesco-news-feed>`,
    );
    await until(() => page.document.querySelectorAll('article').length === 12, 'no news');
    assertEqual(messages(page), [], 'messages');
    page.close();
  });
});
