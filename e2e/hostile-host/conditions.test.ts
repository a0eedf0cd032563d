import { testOutcomes } from './outcome-tests.js';
import { all } from './assert-outcome.js';
import { at, host, LOADER, news, scripted, WIDGETS, form } from './hostile-page.js';
import { assert, assertEqual, until, type HostPage } from '../page-in-frame.js';

const feed = at('/feeds/news.en.json');
const answer = (query: Record<string, string>): string => at(`/e2e/answer/x?${new URLSearchParams(query)}`);
const inline = (items: string): string =>
  `${LOADER}<icesco-news-feed></icesco-news-feed>${form()}<script>document.querySelector('icesco-news-feed').items = ${items};</script>`;
const inside = ({ document }: HostPage): void =>
  assert(
    document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1,
    `the page is ${document.documentElement.scrollWidth} pixels wide`,
  );

async function twelveOfMany(page: HostPage): Promise<void> {
  assertEqual(page.document.querySelectorAll('article').length, 12, 'items shown at first');
  page.document
    .querySelector('icesco-news-feed')!
    .shadowRoot!.querySelector<HTMLElement>('[data-action=more]')!
    .click();
  await until(() => page.document.querySelectorAll('article').length === 24, 'no more items');
}

/** The network, the device, and news of unusual shapes. */
testOutcomes('networks and news', [
  {
    name: 'the script late',
    html: host({
      body: `<script async src="${answer({ late: '700', type: 'text/javascript', body: `const script = document.createElement('script'); script.src = ${JSON.stringify(at('/cdn/autoload.js'))}; document.body.append(script)` })}"></script>${WIDGETS}`,
    }),
    ownScripts: 1,
    outcome: 'works',
  },
  {
    name: 'the script missing',
    html: host({
      body: `<script async src="${answer({ status: '404', type: 'text/javascript' })}"></script>${WIDGETS}`,
    }),
    outcome: 'plain',
  },
  {
    name: 'a web page instead of the script',
    html: host({
      body: `<script async src="${answer({ type: 'text/html', body: '<!doctype html><p>Not here' })}"></script>${WIDGETS}`,
    }),
    ownErrors: /./,
    outcome: 'plain',
  },
  {
    name: 'the modules missing',
    html: host({
      body: `<script async src="${at('/e2e/hostile-host/nowhere/autoload.js')}"></script>${WIDGETS}`,
    }),
    outcome: 'plain',
  },
  {
    name: 'the news late',
    html: host({
      body:
        LOADER +
        form() +
        news(
          `src="${answer({ late: '900', body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Late', url: 'https://example.org/1' }] }) })}"`,
        ),
    }),
    items: 1,
    outcome: 'works',
  },
  {
    name: 'offline from the start',
    html: scripted(
      "Object.defineProperty(Navigator.prototype, 'onLine', { get: function () { return false; } }); window.fetch = function () { return Promise.reject(new TypeError('offline')); };",
    ),
    act: ({ document }) =>
      until(() => document.querySelector('icesco-news-feed:state(failed)'), 'not said to have failed'),
    outcome: 'plain',
  },
  {
    name: 'offline in word, but not in deed',
    html: scripted(
      "Object.defineProperty(Navigator.prototype, 'onLine', { get: function () { return undefined; } });",
    ),
    outcome: 'works',
  },
  {
    name: 'titles of five thousand letters without a break',
    html: host({
      body: inline(
        "[{ id: '1', title: 'W'.repeat(5000), url: 'https://example.org/1', summary: 'ﷺ'.repeat(500) }]",
      ),
    }),
    items: 1,
    also: inside,
    outcome: 'works',
  },
  {
    name: 'the same in a narrow window and cards',
    html: host({
      body: inline(
        "[{ id: '1', title: 'W'.repeat(5000), url: 'https://example.org/1', tags: ['x'.repeat(900)] }]",
      ).replace('<icesco-news-feed', '<icesco-news-feed layout="cards"'),
    }),
    width: 320,
    items: 1,
    also: inside,
    outcome: 'works',
  },
  {
    name: 'titles of nothing but marks and directions',
    html: host({
      body: inline(
        "[{ id: '1', title: '\\u202e\\u2066\\u200f' + 'a' + '\\u0489'.repeat(2000), url: 'https://example.org/1' }]",
      ),
    }),
    items: 1,
    also: ({ document }) =>
      until(() => all(document, '.icesco-title')[0]?.textContent.includes('a'), 'the title is gone'),
    outcome: 'form',
  },
  {
    name: 'ten thousand items',
    html: host({
      body: inline(
        "Array.from({ length: 10000 }, (_, n) => ({ id: String(n), title: 'Item ' + n, url: 'https://example.org/' + n, content_text: 'Text '.repeat(40) }))",
      ),
    }),
    also: twelveOfMany,
    outcome: 'works',
  },
  {
    name: 'items that are nothing',
    html: host({
      body: inline(
        "[null, undefined, 0, '', [], {}, NaN, Symbol.iterator, () => {}, new Proxy({}, { get() { throw new Error('trap'); } }), { id: '1', title: 'A sound item', url: 'https://example.org/1' }]",
      ),
    }),
    items: 1,
    outcome: 'works',
  },
  {
    name: 'items that go in circles',
    html: host({
      body: inline(
        "(() => { const item = { id: '1', title: 'A circle', url: 'https://example.org/1' }; item.self = item; item.authors = [item]; item.tags = [item]; return [item]; })()",
      ),
    }),
    items: 1,
    outcome: 'works',
  },
  {
    name: 'items that are frozen',
    html: host({
      body: inline(
        "Object.freeze([Object.freeze({ id: '1', title: 'Frozen', url: 'https://example.org/1' })])",
      ),
    }),
    items: 1,
    outcome: 'works',
  },
  {
    name: 'many sources, most of them dead',
    html: host({
      body:
        LOADER +
        form() +
        news(
          `src="${feed} ${answer({ status: '404' })} ${answer({ body: '{' })} ${answer({ type: 'text/html', body: '<p>' })} http://[ javascript:1 ${answer({ status: '404' })}"`,
        ),
    }),
    outcome: 'works',
  },
  {
    name: 'a child of nonsense instead of news',
    html: host({
      body: `${LOADER}<icesco-news-feed><script type="application/json">{"items": [</script><a href="https://icesco.org/en/">News of ICESCO</a></icesco-news-feed>${form()}`,
    }),
    outcome: 'failed',
  },
  {
    name: 'an item template that is hostile',
    html: host({
      body:
        LOADER +
        form() +
        `<icesco-news-feed src="${feed}"><template slot="item"><article><h3 class="icesco-title"><a data-field="link"></a></h3><img data-field="title"><script data-field="summary"></script><b data-field="__proto__"></b></article></template></icesco-news-feed>`,
    }),
    ownScripts: -1,
    outcome: 'works',
  },
  {
    name: 'a storm of resizes and languages',
    html: host({}),
    act: async ({ window, document }) => {
      for (let turn = 0; turn < 30; turn += 1) {
        document.documentElement.lang = ['ar', 'fr', 'en', 'x'][turn % 4]!;
        window.dispatchEvent(new window.Event('resize'));
        await Promise.resolve();
      }
      document.documentElement.lang = 'en';
    },
    outcome: 'works',
  },
]);
