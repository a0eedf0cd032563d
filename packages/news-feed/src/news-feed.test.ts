import { sendKeys } from '@web/test-runner-commands';
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
  requests,
  say,
  titles,
  until,
  type Feed,
} from './news-feed.fixture.js';

const SRC = 'src="https://news.example/feed.json"';

describe('<icesco-news-feed>', () => {
  beforeEach(cleanPage);
  after(cleanPage);

  it('shows news in the light DOM, as a list of articles with headings, links and dates', async () => {
    network(() => json(jsonFeed(3)));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'ready');
    assertEqual(titles(feed), ['News number 0', 'News number 1', 'News number 2'], 'titles');
    const article = feed.querySelector('ul > li > article')!;
    assertEqual(article.querySelector('h3 > a')!.getAttribute('href'), 'https://example.org/en/n0', 'link');
    assertEqual(article.querySelector('time')!.getAttribute('datetime'), '2026-10-28T12:00:00Z', 'date');
    assertEqual(article.querySelector('time')!.textContent, '28 October 2026', 'date in words');
  });

  it('asks for nothing until it comes near the window, and keeps its place meanwhile', async () => {
    network(() => json(jsonFeed(3)));
    const feed = place(
      `<div style="height: 9000px"></div><icesco-news-feed ${SRC}><p>Our news is on our site.</p></icesco-news-feed>`,
    );
    await feed.updateComplete;
    // Far longer than a near one needs.
    for (let frames = 0; frames < 20; frames += 1) {
      await new Promise(requestAnimationFrame);
    }
    assertEqual(requests, [], 'requests');
    assert(feed.offsetHeight > 300 && feed.matches(':state(loading)'), 'no place is kept');
    feed.scrollIntoView();
    await inState(feed, 'ready');
    assertEqual(requests, ['https://news.example/feed.json'], 'requests when near');
    scrollTo(0, 0);
  });

  it('keeps the rows of items that stay, through a filter and back', async () => {
    network(() => json(jsonFeed(4)));
    const feed = place(`<icesco-news-feed ${SRC} search></icesco-news-feed>`);
    await inState(feed, 'ready');
    const [first, second] = feed.querySelectorAll('li');
    const field = feed.shadowRoot.querySelector('input')!;
    const search = async (words: string, count: number): Promise<void> => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => feed.querySelectorAll('article').length === count, words);
    };
    await search('number 1', 1);
    assert(feed.querySelector('li') === second, 'the row was rendered again');
    await search('', 4);
    assertEqual(titles(feed), ['News number 0', 'News number 1', 'News number 2', 'News number 3'], 'order');
    assert(feed.querySelectorAll('li')[1] === second && feed.querySelector('li') !== first, 'rows');
  });

  it('speaks Arabic, French and English, each in its direction', async () => {
    for (const [lang, more, dir] of [
      ['ar', 'عرض المزيد من الأخبار', 'rtl'],
      ['fr', 'Afficher plus d’actualités', 'ltr'],
      ['en', 'Load more news', 'ltr'],
    ] as const) {
      network(() => json(jsonFeed(5)));
      const feed = place(`<icesco-news-feed ${SRC} limit="2"></icesco-news-feed>`, lang);
      await inState(feed, 'ready');
      await until(
        () => feed.shadowRoot.querySelector('[data-action=more]')?.textContent === more,
        `${lang}: ${say(feed)}`,
      );
      assertEqual(feed.shadowRoot.querySelector('section')!.dir, dir, 'direction');
      localStorage.clear();
    }
  });

  it('follows when the page changes its language', async () => {
    network(() => json(jsonFeed(5)));
    const feed = place(`<icesco-news-feed ${SRC} limit="2"></icesco-news-feed>`);
    await inState(feed, 'ready');
    document.documentElement.lang = 'ar';
    await until(
      () => /المزيد/.test(say(feed)),
      () => say(feed),
    );
  });

  it('shows each item in its own language and direction', async () => {
    network(() =>
      json(jsonFeed(1, (item) => ({ ...item, title: 'منتدى العلوم في الرباط', language: 'ar' }))),
    );
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'ready');
    const article = feed.querySelector('article')!;
    assertEqual([article.lang, article.dir], ['ar', 'rtl'], 'language and direction');
  });

  it('links to the other languages of an item, by their own names', async () => {
    const translations = [
      { lang: 'ar', url: 'https://example.org/ar/n0' },
      { lang: 'fr', url: 'https://example.org/fr/n0' },
    ];
    network(() => json(jsonFeed(1, (item) => ({ ...item, _icesco: { translations } }))));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'ready');
    assertEqual(
      [...feed.querySelectorAll('.icesco-languages a')].map((link) => link.textContent),
      ['العربية', 'français'],
      'names',
    );
  });

  it('leaves the author’s children alone, shows them until there is news and when everything fails', async () => {
    network(() => json(jsonFeed(1)));
    const feed = place(
      `<icesco-news-feed ${SRC}><p id="own">Our news is on our site.</p></icesco-news-feed>`,
    );
    const own = document.querySelector<HTMLElement>('#own')!;
    await feed.updateComplete;
    assert(own.checkVisibility(), 'hidden before there is news');
    await inState(feed, 'ready');
    assert(!own.checkVisibility() && own.parentElement === feed, 'still shown, or moved');
    network(() => new Response('', { status: 404 }));
    localStorage.clear();
    const failing = place(
      `<icesco-news-feed ${SRC}><p id="own">Our news is on our site.</p></icesco-news-feed>`,
    );
    await inState(failing, 'failed');
    assert(document.querySelector('#own')!.checkVisibility(), 'hidden when everything fails');
  });

  it('is no higher or lower once what loads the news has come', async () => {
    network(() => new Promise(() => {}));
    for (const own of ['', '<p>Our news is on our site.</p>']) {
      const feed = place(`<icesco-news-feed ${SRC} limit="2">${own}</icesco-news-feed>`);
      await feed.updateComplete;
      const before = feed.getBoundingClientRect().height;
      await until(
        () => /Loading/.test(say(feed)),
        () => say(feed),
      );
      assertEqual([before > 100, feed.getBoundingClientRect().height], [true, before], own);
    }
  });

  it('tells of failure, offers to try again, and recovers', async () => {
    let up = false;
    network(() => (up ? json(jsonFeed(2)) : new Response('', { status: 404 })));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    const told = new Promise<Event>((resolve) =>
      feed.addEventListener('icesco-error', resolve, { once: true }),
    );
    await inState(feed, 'failed');
    await told;
    assert(/could not be loaded/.test(say(feed)), say(feed));
    assertEqual(
      feed.shadowRoot.querySelector('a')!.getAttribute('href'),
      'https://news.example/',
      'way to the source',
    );
    up = true;
    feed.shadowRoot.querySelector<HTMLElement>('[data-action=retry]')!.click();
    await inState(feed, 'ready');
    assertEqual(titles(feed).length, 2, 'items');
  });

  it('says when there is no news', async () => {
    network(() => json(jsonFeed(0)));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'empty');
    assert(/no news at the moment/.test(say(feed)), say(feed));
  });

  it('shows the sources that work, and says that others did not', async () => {
    network((url) => (url.includes('bad') ? new Response('', { status: 404 }) : json(jsonFeed(2))));
    const feed = place(
      '<icesco-news-feed src="https://news.example/good.json https://news.example/bad.json"></icesco-news-feed>',
    );
    await inState(feed, 'partial');
    assertEqual([titles(feed).length, /Some of the news/.test(say(feed))], [2, true], 'partial');
  });

  it('shows what it kept when the network is gone, and says of when', async () => {
    network(() => json(jsonFeed(2)));
    await inState(place(`<icesco-news-feed ${SRC}></icesco-news-feed>`), 'ready');
    network(() => Promise.reject(new TypeError('offline')));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'ready');
    void feed.refresh();
    await inState(feed, 'stale');
    assert(titles(feed).length === 2 && /Last updated/.test(say(feed)), say(feed));
  });

  it('loads more on request, with totals, and keeps the focus', async () => {
    network(() => json(jsonFeed(5)));
    const feed = place(`<icesco-news-feed ${SRC} limit="2"></icesco-news-feed>`);
    await inState(feed, 'ready');
    const button = (): HTMLElement | null => feed.shadowRoot.querySelector('[data-action=more]');
    button()!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => titles(feed).length === 4, 'no more');
    assert(/Showing 4 of 5/.test(say(feed)), say(feed));
    assertEqual(feed.shadowRoot.activeElement, button(), 'focus');
    await sendKeys({ press: 'Enter' });
    await until(() => titles(feed).length === 5, 'not all');
    await until(
      () => document.activeElement?.textContent === 'News number 4',
      () => `focus on ${document.activeElement?.outerHTML}`,
    );
    assert(!button(), 'a button that does nothing is left');
  });

  it('asks a WordPress site for further pages', async () => {
    const post = (id: number): object => ({
      id,
      date_gmt: '2026-01-01T00:00:00',
      link: `https://wp.example/en/${id}`,
      title: { rendered: `Post ${id}` },
      excerpt: { rendered: '<p>…</p>' },
    });
    network((url) => {
      const page = Number(new URL(url).searchParams.get('page') ?? 1);
      return new Response(JSON.stringify([post(page * 2), post(page * 2 + 1)]), {
        headers: { 'X-WP-Total': '6', 'X-WP-TotalPages': '3', 'Content-Type': 'application/json' },
      });
    });
    const feed = place(
      '<icesco-news-feed src="https://wp.example/" source="wordpress" limit="2"></icesco-news-feed>',
    );
    await inState(feed, 'ready');
    assert(/Showing 2 of 6/.test(say(feed)), say(feed));
    feed.shadowRoot.querySelector<HTMLElement>('[data-action=more]')!.click();
    await until(
      () => titles(feed).length === 4,
      () => titles(feed).join(),
    );
    assertEqual(requests.length, 2, 'requests');
  });

  it('searches as readers do: whatever the case, the accents and the vowel marks', async () => {
    network(() =>
      json(
        jsonFeed(3, (item, index) => ({ ...item, title: ['Été à Fès', 'إفتتاح المُؤتمَر', 'Other'][index] })),
      ),
    );
    const feed = place(`<icesco-news-feed ${SRC} search></icesco-news-feed>`);
    await inState(feed, 'ready');
    const field = feed.shadowRoot.querySelector('input')!;
    for (const [query, expected] of [
      ['ete', 'Été à Fès'],
      ['المؤتمر', 'إفتتاح المُؤتمَر'],
    ] as const) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(
        () => titles(feed).join() === expected,
        () => `${query}: ${titles(feed).join()}`,
      );
      assert(/1 result/.test(say(feed)), 'results are not announced');
    }
    field.value = 'nothing like it';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(
      () => /No news matches/.test(say(feed)),
      () => say(feed),
    );
  });

  it('offers facets and tells the page what was chosen', async () => {
    network(() => json(jsonFeed(6)));
    const feed = place(`<icesco-news-feed ${SRC} facets></icesco-news-feed>`);
    await inState(feed, 'ready');
    const select = feed.shadowRoot.querySelector<HTMLSelectElement>('select[name=country]')!;
    assert(
      [...select.options].some(({ textContent }) => textContent === 'Morocco (2)'),
      select.textContent,
    );
    const told = new Promise<Event & { count: number }>((resolve) =>
      feed.addEventListener('icesco-filter', (event) => resolve(event as never), { once: true }),
    );
    select.value = 'MA';
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    assertEqual((await told).count, 2, 'count');
    await until(
      () => titles(feed).length === 2,
      () => titles(feed).join(),
    );
  });

  it('filters as the author says', async () => {
    network(() => json(jsonFeed(6)));
    const feed = place(
      `<icesco-news-feed ${SRC} category="culture" exclude="number 1" limit="50"></icesco-news-feed>`,
    );
    await inState(feed, 'ready');
    assertEqual(titles(feed), ['News number 3', 'News number 5'], 'titles');
  });

  it('lets the page keep a reader from leaving', async () => {
    network(() => json(jsonFeed(1)));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'ready');
    let clicked = '';
    feed.addEventListener('icesco-item-click', (event) => {
      clicked = event.item.id;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    feed.querySelector('.icesco-title a')!.dispatchEvent(click);
    assertEqual([clicked, click.defaultPrevented], ['n0', true], 'cancelled');
  });

  it('reads news that the page brings along: a JSON child, items, a feed', async () => {
    network(() => Promise.reject(new TypeError('no network')));
    const child = place(
      `<icesco-news-feed><script type="application/json">${JSON.stringify(jsonFeed(2))}</script></icesco-news-feed>`,
    );
    await inState(child, 'ready');
    assertEqual(titles(child).length, 2, 'JSON child');
    const items = place('<icesco-news-feed></icesco-news-feed>');
    items.items = (jsonFeed(3) as { items: unknown[] }).items;
    await inState(items, 'ready');
    await until(() => titles(items).length === 3, 'items');
  });

  it('renders items by the author’s template, as text and checked addresses', async () => {
    network(() => json(jsonFeed(1, (item) => ({ ...item, title: 'A <b>bold</b> title' }))));
    const feed = place(
      `<icesco-news-feed ${SRC}><template slot="item"><div class="mine"><b data-field="title"></b><a data-field="link"></a><img data-field="image" alt=""><i data-field="source"></i><em data-field="countries"></em><u data-field="authors"></u></div></template></icesco-news-feed>`,
    );
    await inState(feed, 'ready');
    const mine = feed.querySelector('.mine')!;
    assertEqual(
      [mine.querySelector('b')!.childElementCount, mine.querySelector('a')!.href, mine.querySelector('img')],
      [0, 'https://example.org/en/n0', null],
      'rendered',
    );
    const words = ['i', 'em', 'u'].map((name) => mine.querySelector(name)?.textContent);
    assertEqual(words, ['Example', 'Morocco', undefined], 'source, countries and no authors');
  });

  it('runs nothing that a feed brings along', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const item = {
      id: '1',
      url: 'javascript:window.hacked=1',
      title: evil,
      summary: evil,
      content_html: `${evil}<p>Sound text</p>`,
      image: 'javascript:window.hacked=1',
      authors: [{ name: evil, url: 'javascript:1' }],
      tags: [evil],
    };
    network(() =>
      json({
        version: 'https://jsonfeed.org/version/1.1',
        title: evil,
        items: [
          item,
          null,
          { strings: ['<b>'], values: [] },
          { id: '2', title: 'A sound item', content_text: 'x' },
        ],
      }),
    );
    const feed = place(`<icesco-news-feed ${SRC} facets search json-ld></icesco-news-feed>`);
    await inState(feed, 'ready');
    for (const details of feed.querySelectorAll('details')) {
      details.open = true;
    }
    await until(
      () => [...feed.querySelectorAll('[data-full-text]')].every((place) => place.childNodes.length > 0),
      'full text',
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    assertEqual(
      [
        (window as { hacked?: number }).hacked,
        feed.querySelectorAll('script:not([type]),[onerror],[href^=javascript],[src^=javascript]').length,
      ],
      [undefined, 0],
      'run',
    );
    assert(titles(feed).includes('A sound item'), titles(feed).join());
  });

  it('asks for pictures only when told to', async () => {
    network(() => json(jsonFeed(1, (item) => ({ ...item, image: 'https://pictures.example/1.jpg' }))));
    const off = place(`<icesco-news-feed ${SRC} images="off"></icesco-news-feed>`);
    await inState(off, 'ready');
    assertEqual(off.querySelector('img, .icesco-image'), null, 'off');
    const click = place(`<icesco-news-feed ${SRC} images="click"></icesco-news-feed>`);
    await inState(click, 'ready');
    assertEqual(click.querySelector('img'), null, 'before the click');
    const title = click.querySelector('.icesco-title a');
    click.querySelector<HTMLElement>('[data-show-image]')!.click();
    await until(
      () => click.querySelector('img')?.getAttribute('src') === 'https://pictures.example/1.jpg',
      'no picture',
    );
    assertEqual(click.querySelector('.icesco-title a'), title, 'the rest of the card');
  });

  it('fetches its pictures after those of the page, unless they are a magazine’s', async () => {
    network(() => json(jsonFeed(1, (item) => ({ ...item, image: 'https://pictures.example/1.jpg' }))));
    for (const [layout, priority] of [
      ['list', 'low'],
      ['cards', 'low'],
      ['magazine', null],
    ] as const) {
      const feed = place(`<icesco-news-feed ${SRC} layout="${layout}"></icesco-news-feed>`);
      await inState(feed, 'ready');
      const picture = feed.querySelector('img')!;
      assertEqual([picture.loading, picture.getAttribute('fetchpriority')], ['lazy', priority], layout);
    }
  });

  it('shows days in two calendars on request', async () => {
    network(() => json(jsonFeed(1)));
    const feed = place(`<icesco-news-feed ${SRC} dates="published hijri"></icesco-news-feed>`, 'ar');
    await inState(feed, 'ready');
    const [gregorian, hijri] = [...feed.querySelectorAll('time')].map((time) => time.textContent);
    assert(/28 أكتوبر 2026/.test(gregorian!) && /1448/.test(hijri!), `${gregorian} ${hijri}`);
  });

  it('moves into the shadow root when isolated, and out again', async () => {
    network(() => json(jsonFeed(2)));
    const feed: Feed = place(`<icesco-news-feed ${SRC} isolated></icesco-news-feed>`);
    await inState(feed, 'ready');
    await until(() => feed.shadowRoot.querySelectorAll('article').length === 2, 'not inside');
    assertEqual(feed.querySelectorAll('article').length, 0, 'still outside');
    feed.isolated = false;
    await until(() => feed.querySelectorAll('article').length === 2, 'not out again');
  });

  it('stays as it is when it is moved, and leaves nothing behind when it goes', async () => {
    network(() => json(jsonFeed(2)));
    const before = document.adoptedStyleSheets.length;
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'ready');
    document.body.append(feed);
    await feed.updateComplete;
    assertEqual([titles(feed).length, requests.length], [2, 1], 'after a move');
    feed.remove();
    await Promise.resolve();
    assertEqual(document.adoptedStyleSheets.length, before, 'style sheets');
  });

  it('renders its own list in a clone', async () => {
    network(() => json(jsonFeed(2)));
    const feed = place(`<icesco-news-feed ${SRC}></icesco-news-feed>`);
    await inState(feed, 'ready');
    const clone = feed.cloneNode(true) as Feed;
    document.body.append(clone);
    await inState(clone, 'ready');
    assertEqual(
      [clone.querySelectorAll('article').length, clone.querySelectorAll('[data-icesco-news]').length],
      [2, 1],
      'clone',
    );
  });

  it('describes the list for search engines, whatever a title holds', async () => {
    network(() => json(jsonFeed(2, (item) => ({ ...item, url: 'https://example.org/</script><b>' }))));
    const feed = place(`<icesco-news-feed ${SRC} json-ld></icesco-news-feed>`);
    await inState(feed, 'ready');
    const data = feed.querySelector('script[type="application/ld+json"]')!;
    assert(!data.textContent.includes('<'), data.textContent);
    assertEqual(
      (JSON.parse(data.textContent) as { itemListElement: { position: number }[] }).itemListElement[0]!
        .position,
      1,
      'position',
    );
  });

  it('takes no misspelt attribute for an order to break', async () => {
    network(() => json(jsonFeed(2)));
    const feed = place(
      `<icesco-news-feed ${SRC} layout="spiral" limit="-4" heading-level="99" images="maybe" dates="yesterday" lang="xx_!!" time-zone="Moon/Crater" from="soon" refresh="often" theme="pink"></icesco-news-feed>`,
    );
    await inState(feed, 'ready');
    assert(titles(feed).length > 0, 'nothing shown');
  });
});
