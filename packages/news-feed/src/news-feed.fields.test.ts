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

const full = (count = 1): void =>
  network(() =>
    json(
      jsonFeed(count, (item, index) => ({
        ...item,
        image: undefined,
        authors: [{ name: 'Amina Benali' }],
        content_text: Array(500).fill('word').join(' '),
        attachments: [{ url: 'https://example.org/report.pdf', mime_type: 'application/pdf' }],
        _icesco: {
          categories: ['Culture'],
          countries: ['MA'],
          sticky: index === 1,
          translations: [{ lang: 'fr', url: 'https://example.org/fr/1' }],
        },
      })),
    ),
  );

async function shown(attributes: string, lang = 'en'): Promise<Feed> {
  const feed = place(`<icesco-news-feed ${SRC} ${attributes}></icesco-news-feed>`, lang);
  await inState(feed, 'ready');
  return feed;
}

const text = (feed: Feed, selector: string): string[] =>
  [...feed.querySelectorAll(selector)].map((each) => each.textContent.trim());
const facts = (feed: Feed): string[] => text(feed, '.icesco-meta > *');

describe('the fields of an item', () => {
  afterEach(cleanPage);

  it('are those of the layout where the author names none', async () => {
    full();
    const cards = await shown('layout="cards"');
    assertEqual(text(cards, '.icesco-category'), ['Culture'], 'category');
    assertEqual(facts(cards), ['Example', '28 October 2026'], 'source and date');
    assertEqual(text(cards, '.icesco-languages a'), ['français'], 'languages');
    assertEqual(text(cards, '.icesco-files a'), ['report.pdf'], 'files');
    const headlines = await shown('layout="headlines"');
    assertEqual(
      [...text(headlines, '.icesco-category'), ...facts(headlines)],
      ['28 October 2026'],
      'headlines',
    );
  });

  for (const [lang, author, country, minutes] of [
    ['en', 'Amina Benali', 'Morocco', '3 min read'],
    ['fr', 'Amina Benali', 'Maroc', '3 min de lecture'],
    ['ar', 'Amina Benali', 'المغرب', 'قراءة في 3 دقائق'],
  ] as const) {
    it(`are those that the author names, in ${lang}`, async () => {
      full();
      const feed = await shown('show="author country reading-time nonsense"', lang);
      assertEqual(facts(feed), [author, country, minutes], 'facts');
      assertEqual(feed.querySelector('.icesco-category, .icesco-languages, .icesco-files'), null, 'others');
    });
  }

  it('are others as soon as the attribute is', async () => {
    full();
    const feed = await shown('show="date"');
    feed.setAttribute('show', 'category author');
    await until(() => facts(feed).join() === 'Amina Benali', 'no author');
    assertEqual(text(feed, '.icesco-category'), ['Culture'], 'category');
  });
});

describe('the order of the news', () => {
  afterEach(cleanPage);

  it('is by date, by title, or with what is pinned first or left out', async () => {
    full(3);
    const orders: Record<string, number[]> = {
      '': [0, 1, 2],
      'sort="oldest"': [2, 1, 0],
      'sort="title"': [0, 1, 2],
      'sticky="first"': [1, 0, 2],
      'sticky="exclude"': [0, 2],
    };
    for (const [attributes, order] of Object.entries(orders)) {
      const feed = await shown(attributes);
      assertEqual(
        titles(feed),
        order.map((index) => `News number ${index}`),
        attributes,
      );
    }
  });
});

describe('a remark on old news', () => {
  afterEach(cleanPage);
  const dated = (years: number): void => {
    const date = new Date();
    date.setUTCFullYear(date.getUTCFullYear() - years);
    network(() => json(jsonFeed(2, (item) => ({ ...item, date_published: date.toISOString() }))));
  };

  it('says since when there is none, where the author asks for it', async () => {
    dated(2);
    assert(!say(await shown('')).includes('No news since'), 'unasked');
    assert(say(await shown('old-after="6"')).includes('No news since'), 'no remark');
    assert(!say(await shown('old-after="36"')).includes('No news since'), 'too early');
    assert(say(await shown('old-after="6"', 'fr')).includes('Aucune actualité depuis le'), 'French');
  });
});

describe('links to share an item', () => {
  afterEach(cleanPage);

  it('lead to the services that the author names, with its address and title', async () => {
    full();
    const feed = await shown('share="email whatsapp myspace x"');
    const links = [...feed.querySelectorAll<HTMLAnchorElement>('.icesco-share a')].map(({ href }) => href);
    assertEqual(
      links,
      [
        'mailto:?subject=News%20number%200&body=https%3A%2F%2Fexample.org%2Fen%2Fn0',
        'https://wa.me/?text=News%20number%200%20https%3A%2F%2Fexample.org%2Fen%2Fn0',
        'https://x.com/intent/post?url=https%3A%2F%2Fexample.org%2Fen%2Fn0&text=News%20number%200',
      ],
      'links',
    );
    assertEqual(text(feed, '.icesco-share summary'), ['Share'], 'words');
  });

  it('copy the address and say so, also when that fails', async () => {
    full();
    const feed = await shown('share="copy"', 'fr');
    feed.querySelector<HTMLElement>('.icesco-share summary')!.click();
    const button = feed.querySelector<HTMLElement>('[data-copy]')!;
    const copied: string[] = [];
    const clipboard = { writeText: async (address: string) => void copied.push(address) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
    button.click();
    await until(() => button.textContent === 'Lien copié', 'no word');
    assertEqual(copied, ['https://example.org/en/n0'], 'address');
    clipboard.writeText = () => Promise.reject(new Error('denied'));
    button.click();
    await until(() => button.textContent === 'Le lien n’a pas pu être copié', 'no word of the failure');
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});

describe('images', () => {
  afterEach(cleanPage);
  const drawn = (width: number, height: number): string => {
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
    return `${location.origin}/e2e/answer/image.svg?${new URLSearchParams({ type: 'image/svg+xml', body })}`;
  };
  /** 90 by 60 pixels. WebKit gives drawings without a `viewBox` the size of their place. */
  const logo = new URL('./fixtures/logo.png', import.meta.url).href;
  const fit = (image: Element): string => getComputedStyle(image).objectFit;

  it('are cropped where they are large, and shown whole where they are small; portraits keep their top', async () => {
    const portrait = { url: drawn(800, 1200), alt: null, width: 800, height: 1200 };
    const images = [{ image: drawn(1200, 700) }, { image: logo }, { _icesco: { image: portrait } }];
    network(() => json(jsonFeed(3, (item, index) => ({ ...item, ...images[index] }))));
    const feed = await shown('layout="cards"');
    const [large, small, upright] = [...feed.querySelectorAll('img')];
    small!.scrollIntoView();
    await until(() => fit(small!) === 'scale-down', 'the small image is cropped');
    await until(() => upright!.complete, 'not loaded');
    assertEqual(getComputedStyle(upright!).objectPosition, '50% 20%', 'what is seen of the portrait');
    assertEqual(fit(large!), 'cover', 'the large image');
  });

  it('are replaced by the pattern of their category beside others', async () => {
    network(() =>
      json(
        jsonFeed(3, (item, index) => ({
          ...item,
          ...(index === 0 && { image: drawn(1200, 700) }),
          _icesco: { categories: [index === 2 ? 'Water' : 'Culture'] },
        })),
      ),
    );
    const feed = await shown('layout="cards"');
    const [, culture, water] = [...feed.querySelectorAll('article')];
    const pattern = (item: Element): string => getComputedStyle(item, '::before').backgroundImage;
    assert(pattern(culture!).includes('gradient') && pattern(water!).includes('gradient'), 'no pattern');
    assert(pattern(culture!) !== pattern(water!), 'one pattern for two categories');
  });
});
