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

async function placed(width: string, lang = 'en'): Promise<Feed> {
  network(() => json(jsonFeed(6)));
  const feed = place(
    `<div style="inline-size: ${width}"><icesco-news-feed src="https://news.example/feed.json" search facets></icesco-news-feed></div>`,
    lang,
  );
  await inState(feed, 'ready');
  return feed;
}

const part = <Type extends HTMLElement>(feed: Feed, selector: string): Type =>
  feed.shadowRoot.querySelector<Type>(selector)!;

async function choose(feed: Feed, facet: string, value: string): Promise<void> {
  const select = part<HTMLSelectElement>(feed, `select[name=${facet}]`);
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  await feed.updateComplete;
}

async function type(feed: Feed, words: string): Promise<void> {
  const field = part<HTMLInputElement>(feed, 'input');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await feed.updateComplete;
}

describe('the toolbar of the news', () => {
  afterEach(cleanPage);

  it('shows what is chosen with the number of results, and takes each away again', async () => {
    const feed = await placed('60rem');
    await choose(feed, 'category', 'Culture');
    await choose(feed, 'country', 'SN');
    const chips = (): string[] =>
      [...feed.shadowRoot.querySelectorAll('.chip')].map((chip) => chip.textContent.trim());
    assertEqual(chips(), ['Culture', 'Senegal'], 'chips');
    assert(say(feed).includes('1 result'), 'no count');
    const remove = part(feed, '.chip[data-clear=category]');
    assertEqual(remove.getAttribute('aria-label'), 'Remove the filter Culture', 'name');
    remove.click();
    await feed.updateComplete;
    assertEqual(chips(), ['Senegal'], 'chips that are left');
    assertEqual(titles(feed), ['News number 1', 'News number 4'], 'news');
    assertEqual(part<HTMLSelectElement>(feed, 'select[name=category]').value, '', 'field');
    assert(feed.shadowRoot.activeElement?.matches('select[name=category]'), 'the focus is lost');
  });

  it('empties the search field by a button that is only there for that', async () => {
    const feed = await placed('60rem', 'fr');
    const clear = part(feed, '.clear');
    assertEqual(getComputedStyle(clear).display, 'none', 'the button of an empty field');
    await type(feed, 'number 3');
    assert(getComputedStyle(clear).display !== 'none', 'no button');
    assertEqual(clear.getAttribute('aria-label'), 'Effacer la recherche', 'name');
    await until(() => titles(feed).length === 1, 'not searched');
    clear.click();
    await until(() => titles(feed).length === 6, 'still searched');
    assert(feed.shadowRoot.activeElement?.matches('input'), 'the focus is lost');
  });

  it('keeps the facets of a narrow place behind one button', async () => {
    const feed = await placed('20rem', 'ar');
    const filter = part(feed, '.filter');
    const select = part(feed, 'select');
    assertEqual([filter.textContent.trim(), select.offsetParent], ['تصفية', null], 'closed');
    filter.click();
    assert(select.offsetParent, 'the facets stay hidden');
    assertEqual(filter.getAttribute('aria-expanded'), 'true', 'what is said');
    await choose(feed, 'category', 'Culture');
    assertEqual([filter.textContent.trim(), Boolean(select.offsetParent)], ['تصفية (1)', true], 'open');
    filter.click();
    assertEqual(select.offsetParent, null, 'closed again');
    const wide = await placed('60rem');
    assertEqual(part(wide, '.filter').offsetParent, null, 'a button where there is space');
  });

  it('has targets of 44 pixels', async () => {
    const feed = await placed('20rem');
    part(feed, '.filter').click();
    await type(feed, 'News');
    for (const target of feed.shadowRoot.querySelectorAll<HTMLElement>('input, select, .filter, .clear')) {
      const { height, width } = target.getBoundingClientRect();
      assert(height >= 44 && width >= 44, `${target.className || target.localName}: ${width} by ${height}`);
    }
  });
});
