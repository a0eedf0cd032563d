import './define.js';
import {
  assert,
  assertEqual,
  cleanPage,
  inState,
  json,
  jsonFeed,
  network,
  place,
  say,
  titles,
  until,
  type Feed,
} from './news-feed.fixture.js';

const SRC = 'src="https://news.example/feed.json"';
const OWN = '<a href="https://partner.example/news">Our news</a>';
const missing = (): Response => new Response('', { status: 404 });
const link = (feed: Feed): string | undefined =>
  feed.shadowRoot.querySelector<HTMLAnchorElement>('a[part=link]')?.href;
const style = document.createElement('style');

describe('an image that does not load', () => {
  after(() => style.remove());
  afterEach(cleanPage);

  for (const layout of ['list', 'cards', 'magazine']) {
    it(`gives its place to a placeholder: ${layout}`, async () => {
      style.textContent = 'img { display: inline-block; min-block-size: 50px }';
      document.head.append(style);
      network(() => json(jsonFeed(2, (item) => ({ ...item, image: `${location.origin}/missing.png` }))));
      const feed = place(`<icesco-news-feed ${SRC} layout="${layout}"></icesco-news-feed>`);
      await inState(feed, 'ready');
      await until(() => feed.querySelectorAll('.icesco-placeholder').length === 2, 'no placeholder');
      for (const image of feed.querySelectorAll('img')) {
        assertEqual(image.getBoundingClientRect().height, 0, 'height of the image');
      }
      const { width, height } = feed.querySelector('.icesco-placeholder')!.getBoundingClientRect();
      assert(width > 50 && Math.abs(width / height - 16 / 9) < 0.1, `${width} × ${height}`);
    });
  }

  it('is shown after all when it loads later', async () => {
    network(() => json(jsonFeed(1, (item) => ({ ...item, image: `${location.origin}/missing.png` }))));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await until(() => Boolean(feed.querySelector('.icesco-placeholder')), 'no placeholder');
    const image = feed.querySelector('img')!;
    image.src = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/%3E';
    await until(() => image.getBoundingClientRect().height > 0, 'not shown');
    assertEqual(feed.querySelector('.icesco-placeholder'), null, 'placeholder');
  });
});

describe('while news loads, and when it does not come', () => {
  afterEach(cleanPage);

  it('shows the author’s link and a skeleton', async () => {
    network(() => new Promise<Response>(() => {}));
    const feed = place(`<icesco-news-feed ${SRC}>${OWN}</icesco-news-feed>`);
    await until(() => Boolean(feed.shadowRoot?.querySelector('.skeleton div')), 'no skeleton');
    assert(feed.querySelector('a')!.checkVisibility(), 'the link');
    assert(
      feed.shadowRoot.querySelector('.skeleton div')!.checkVisibility({ visibilityProperty: true }),
      'the skeleton',
    );
  });

  it('moves nothing that is seen when it fails, and leaves no more than a window', async () => {
    let answer: (response: Response) => void = () => {};
    network(() => new Promise<Response>((resolve) => (answer = resolve)));
    const feed = place(`<icesco-news-feed ${SRC}>${OWN}</icesco-news-feed><p id="below">Below</p>`);
    const top = (): number => document.querySelector('#below')!.getBoundingClientRect().top;
    await until(() => /Loading/.test(feed.shadowRoot?.textContent ?? ''), 'not loading');
    assert(top() > innerHeight, 'the paragraph is seen at first');
    answer(missing());
    await inState(feed, 'failed');
    assert(top() >= innerHeight && top() < innerHeight + 100, `${top()} in a window of ${innerHeight}`);
    const distance =
      feed.shadowRoot.querySelector('.note')!.getBoundingClientRect().top -
      feed.querySelector('a')!.getBoundingClientRect().bottom;
    assert(distance < 40, `${distance} pixels between the link and the note`);
  });

  it('keeps its height when it fails above what is seen', async () => {
    let answer: (response: Response) => void = () => {};
    network(() => new Promise<Response>((resolve) => (answer = resolve)));
    const feed = place(`<icesco-news-feed ${SRC} limit="1">${OWN}</icesco-news-feed><p id="below">Below</p>`);
    const top = (): number => document.querySelector('#below')!.getBoundingClientRect().top;
    await until(() => /Loading/.test(feed.shadowRoot?.textContent ?? ''), 'not loading');
    const before = top();
    assert(before < innerHeight, 'the paragraph is not seen');
    answer(missing());
    await inState(feed, 'failed');
    assertEqual(top(), before, 'place of the paragraph');
  });

  for (const [name, markup, expected] of [
    [
      'the author’s own link',
      `<icesco-news-feed ${SRC}>${OWN}</icesco-news-feed>`,
      'https://partner.example/news',
    ],
    [
      'the author’s own link in a paragraph',
      `<icesco-news-feed ${SRC}><p>Read ${OWN}</p></icesco-news-feed>`,
      'https://partner.example/news',
    ],
    ['the home page of the source', `<icesco-news-feed ${SRC}></icesco-news-feed>`, 'https://news.example/'],
    ['the organisation, whose news it is', '<icesco-news-feed></icesco-news-feed>', 'https://icesco.org/en/'],
    [
      'nothing, where the page gives the news',
      '<icesco-news-feed><script type="application/json">{</script></icesco-news-feed>',
      undefined,
    ],
    [
      'no address that is not a web page',
      `<icesco-news-feed ${SRC}><a href="mailto:a@example.org">Write</a></icesco-news-feed>`,
      'https://news.example/',
    ],
  ] as const) {
    it(`leads readers to ${name}`, async () => {
      network(missing);
      const feed = place(markup);
      await inState(feed, 'failed');
      assertEqual(link(feed), expected, 'link');
    });
  }

  const answers: [string, () => Response | Promise<Response>, string][] = [
    [
      'a site that allows no others',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'Access-Control-Allow-Origin',
    ],
    ['an address with nothing there', missing, 'nothing at this address'],
    ['a server with an error', () => new Response('', { status: 403 }), 'status 403'],
    [
      'a web page',
      () =>
        new Response(
          '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed/"></head></html>',
        ),
      'its feed is at https://news.example/feed/',
    ],
    [
      'a feed that is cut short',
      () => new Response('{"version":"https://jsonfeed.org/version/1.1","items":[{'),
      'cannot be read',
    ],
  ];
  for (const [name, answer, expected] of answers) {
    it(`says on the console what to do about ${name}`, async () => {
      network(answer);
      const { warn } = console;
      const messages: string[] = [];
      console.warn = (message: unknown) => void messages.push(String(message));
      try {
        const feed = place('<icesco-news-feed src="https://news.example/a"></icesco-news-feed>');
        await inState(feed, 'failed');
        await until(() => messages.length > 0, 'no message');
      } finally {
        console.warn = warn;
      }
      assertEqual([messages.length, messages[0]!.includes(expected)], [1, true], messages.join());
    });
  }
});

describe('a search', () => {
  afterEach(cleanPage);

  async function searched(src: string, answer: (url: string) => Response, query: string): Promise<Feed> {
    network(answer);
    const feed = place(`<icesco-news-feed ${src} search limit="2"></icesco-news-feed>`);
    await inState(feed, 'ready');
    await until(() => Boolean(feed.shadowRoot.querySelector('input[type=search]')), 'no field');
    const field = feed.shadowRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await feed.updateComplete;
    return feed;
  }
  const post = (id: number, title: string) => ({
    id,
    date_gmt: '2026-01-01T00:00:00',
    link: `https://news.example/${id}`,
    title: { rendered: title },
    excerpt: { rendered: '' },
  });
  const posts = (url: string): Response => {
    const response = json(
      /search=library/.test(url) ? [post(9, 'A building in Rabat')] : [post(1, 'One'), post(2, 'Two')],
    );
    response.headers.set('x-wp-totalpages', /search=/.test(url) ? '1' : '200');
    return response;
  };

  it('finds a post of a large WordPress site that is not loaded', async () => {
    const feed = await searched('src="https://news.example/" source="wordpress"', posts, 'library');
    assert(!/No news matches/.test(say(feed)), say(feed));
    await until(
      () => titles(feed).join() === 'A building in Rabat',
      () => titles(feed).join(),
    );
  });

  it('says what was searched where the source cannot search, and offers more', async () => {
    const page = { ...jsonFeed(3), next_url: 'https://news.example/2' };
    const feed = await searched(SRC, () => json(page), 'library');
    assert(say(feed).includes('No match among the 3 items loaded so far.'), say(feed));
    assert(feed.shadowRoot.querySelector('[data-action=more]'), 'no way to load more');
  });

  it('says that nothing matches where all is loaded', async () => {
    const feed = await searched(SRC, () => json(jsonFeed(3)), 'library');
    assert(say(feed).includes('No news matches your search.'), say(feed));
    assert(!say(feed).includes('loaded so far'), say(feed));
  });
});
