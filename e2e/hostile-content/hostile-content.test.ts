import { assert, assertEqual, until } from '../page-in-frame.js';
import { compose } from './compose.js';
import { jsonItem, sources } from './feeds.js';
import { watchedPage, type WatchedPage } from './watched-page.js';

interface Lists {
  /** Public lists, where they lie beside the repository. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Every attack through every source, not through one of them and JSON Feed. */
  readonly whole: boolean;
}

const AT_ONCE = 400;
const run = crypto.randomUUID();
const composed = compose(`${location.host}/e2e/caught/${run}`);

function newsFeed({ page }: WatchedPage, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = page.document.createElement('icesco-news-feed');
  for (const [name, value] of Object.entries({
    limit: '1000',
    images: 'click',
    layout: 'magazine',
    search: '',
    facets: '',
    'json-ld': '',
    'heading-level': '2',
    ...attributes,
  })) {
    element.setAttribute(name, value);
  }
  return element;
}

describe('hostile content', () => {
  let watched: WatchedPage;
  let payloads: readonly string[];
  let whole: boolean;
  let shown = 0;

  before(async () => {
    const { lists, ...rest } = (await (await fetch('/e2e/payload-lists')).json()) as Lists;
    whole = rest.whole;
    // The short run takes a part of the public lists.
    payloads = [
      ...composed,
      ...Object.values(lists)
        .flat()
        .filter((_, index) => whole || index % 20 === 0),
    ];
    console.log(
      `hostile content: ${composed.length} attacks composed, ${
        Object.entries(lists)
          .map(([name, list]) => `${list.length} of ${name}`)
          .join(', ') || 'no public lists'
      }`,
    );
    watched = await watchedPage(run);
  });

  after(() => console.log(`hostile content: ${shown} items shown`));

  const names = Object.keys(sources);
  names.forEach((name, part) => {
    const { attributes, type, text } = sources[name]!;
    it(`by ${name}: nothing runs, loads or leaves the page`, async function () {
      this.timeout(600_000);
      const mine =
        whole || name === 'JSON Feed'
          ? payloads
          : payloads.filter((_, index) => index % (names.length - 1) === part - 1);
      for (let from = 0; from < mine.length; from += AT_ONCE) {
        const some = mine.slice(from, from + AT_ONCE);
        watched.page.window['source'] = { type, text: text(some) };
        await watched.show(
          newsFeed(watched, { src: `/hostile/${encodeURIComponent(name)}/${from}`, ...attributes }),
          `${name}, from ${from}`,
        );
        shown += some.length;
      }
    });
  });

  it('given by the page, and drawn by a template of the page: nothing runs, loads or leaves the page', async function () {
    this.timeout(600_000);
    for (let from = 0; from < payloads.length; from += AT_ONCE * (whole ? 1 : 5)) {
      const element = newsFeed(watched, {});
      if ((from / AT_ONCE) % 2) {
        element.innerHTML =
          '<template slot="item"><article><h3 data-field="title"></h3><p data-field="summary"></p><a data-field="link"></a><b data-field="categories"></b></article></template>';
      }
      const items = payloads.slice(from, from + AT_ONCE).map(jsonItem);
      Object.assign(element, { items });
      await watched.show(element, `given, from ${from}`);
      shown += items.length;
    }
  });

  it('names of prototypes in JSON change no object', async () => {
    const text =
      '{"version":"https://jsonfeed.org/version/1.1","__proto__":{"attacked":1},"constructor":{"prototype":{"attacked":1}},"items":[{"id":"1","title":"Sound","url":"https://example.org/","__proto__":{"attacked":1},"_icesco":{"__proto__":{"attacked":1}},"tags":["__proto__","constructor","toString"]},{"id":"__proto__","title":"__proto__"},{"id":"constructor","title":"hasOwnProperty","tags":["__proto__"]}]}';
    watched.page.window['source'] = { type: 'application/json', text };
    const element = newsFeed(watched, { src: '/hostile/prototypes' });
    element.addEventListener('icesco-load', () => (shown += 3));
    await watched.show(element, 'prototypes');
    assert(!('attacked' in (watched.page.window.eval('({})') as object)), 'every object has got a new name');
  });

  it('leaves no trace, and nothing of it was requested', () => watched.close());

  it('is noticed by these tests, where a page is careless', async () => {
    const careless = await watchedPage(crypto.randomUUID());
    const place = careless.page.document.body.appendChild(careless.page.document.createElement('div'));
    const all = composed.filter((each) => each.startsWith('<img') || each.startsWith('<svg'));
    for (const each of all) {
      place.insertAdjacentHTML('beforeend', each);
    }
    await until(
      () => (careless.page.window['ran'] as string[]).length > 5,
      () =>
        `only ${(careless.page.window['ran'] as string[]).length} attacks ran where nothing keeps them back`,
    );
    careless.page.close();
    assertEqual(composed.length > 3000, true, 'several thousand attacks');
  });
});
