import { assert, assertEqual, pageOf, until, type HostPage } from './page-in-frame.js';

const answer = (query: Record<string, string>): string => `/e2e/answer/feed?${new URLSearchParams(query)}`;
const feedOf = (items: unknown): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items });

/**
 * What a source may say, and the state that the page must then show. What its server may do is in `faults/`.
 */
const inputs: Record<string, { src: string; state: string }> = {
  'a web page instead of a feed': {
    src: answer({
      type: 'text/html',
      body: '<!doctype html><html><body><script>parent.hacked=1</script></body></html>',
    }),
    state: 'failed',
  },
  'nothing at all': { src: answer({ body: '' }), state: 'failed' },
  'JSON a million levels deep': { src: answer({ deep: 'json' }), state: 'failed' },
  'an address that cannot be fetched': { src: 'javascript:parent.hacked=1', state: 'failed' },
  'an address with credentials': { src: 'http://user:secret@localhost/feed', state: 'failed' },
  'an empty list': { src: answer({ body: feedOf([]) }), state: 'empty' },
  'a javascript: link and a script in a title': {
    src: answer({
      body: feedOf([
        {
          id: '1',
          url: 'javascript:parent.hacked=1',
          title: '<script>parent.hacked=1</script><img src=x onerror="parent.hacked=1">Title',
          image: 'javascript:parent.hacked=1',
        },
      ]),
    }),
    state: 'ready',
  },
  'items that are not items': {
    src: answer({
      body: feedOf([
        null,
        1,
        'x',
        [],
        { title: { strings: ['<b>'], values: [] } },
        { id: '2', title: 'A sound item' },
      ]),
    }),
    state: 'ready',
  },
  'a feed that an XML parser refuses': {
    src: answer({
      type: 'application/rss+xml',
      body: '<rss><channel><title>a & b</title><item><title>Fish & chips<link>https://example.org/1</channel>',
    }),
    state: 'ready',
  },
  'entities that explode': {
    src: answer({
      type: 'text/xml',
      body: '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;&c;&c;</title></item></channel></rss>',
    }),
    state: 'ready',
  },
};

const MARKUP =
  '<script async src="/cdn/autoload.js"></script><p id="host">The host’s own text</p><icesco-news-feed id="bad"></icesco-news-feed><icesco-news-feed src="/feeds/news.en.json" class="good"></icesco-news-feed>';

/** Gives the widget of a page this source and waits for the state that it must come to. */
async function feed(src: string, state: string): Promise<HostPage> {
  const page = await pageOf(MARKUP);
  const widget = page.document.querySelector('#bad')!;
  widget.setAttribute('src', src);
  await until(
    () => widget.matches(`:state(${state})`),
    () =>
      `instead: ${widget.shadowRoot?.textContent.replace(/\s+/g, ' ')} ${widget.textContent.slice(0, 200)}`,
    60_000,
  );
  await until(
    () => page.document.querySelectorAll('.good article').length === 12,
    'another widget on the page is broken',
  );
  return page;
}

describe('wrong input', () => {
  const pages = new Map<string, Promise<HostPage>>();

  // Most of the time is spent waiting for servers that do not answer, so pages wait side by side: four at a
  // time, since browsers keep six connections to a host.
  before(() => {
    let earlier: Promise<unknown> = Promise.resolve();
    const all = Object.entries(inputs);
    for (let first = 0; first < all.length; first += 4) {
      const group = all.slice(first, first + 4).map(([name, { src, state }]) => {
        const page = earlier.then(() => feed(src, state));
        pages.set(name, page);
        return page;
      });
      earlier = Promise.allSettled(group);
    }
  });

  for (const [name, { state }] of Object.entries(inputs)) {
    it(`${name}: the widget is ${state}, nothing runs, nothing else breaks`, async function () {
      this.timeout(70_000);
      const page = await pages.get(name)!;
      assertEqual(
        [page.window['hacked'], (window as unknown as { hacked?: number }).hacked, page.window['errors']],
        [undefined, undefined, []],
        'run, and errors',
      );
      assertEqual(page.document.querySelector('#host')!.textContent, 'The host’s own text', 'the host');
      if (state === 'failed') {
        assert(
          page.document.querySelector('#bad')!.shadowRoot!.querySelector('[data-action=retry]'),
          'no way to try again',
        );
      }
      page.close();
    });
  }
});
