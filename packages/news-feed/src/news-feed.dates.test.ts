import './define.js';
import { assertEqual, cleanPage, inState, network, place, titles } from './news-feed.fixture.js';

const item = (title: string, date: string): string =>
  `<item><title>${title}</title><link>https://news.example/${title}</link><pubDate>${date}</pubDate></item>`;
const rss = (...items: string[]) =>
  new Response(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);
const tag = (attributes = '') =>
  `<icesco-news-feed src="https://news.example/feed.xml" ${attributes}></icesco-news-feed>`;
const dates = (feed: Element): string[] => [...feed.querySelectorAll('time')].map((time) => time.textContent);

describe('the dates of <icesco-news-feed>', () => {
  beforeEach(cleanPage);
  after(cleanPage);

  const midnight = item('Riyadh', 'Sun, 02 Mar 2025 00:00:00 +0300');

  it('are the days of the publisher', async () => {
    network(() => rss(midnight));
    const feed = place(tag());
    await inState(feed, 'ready');
    assertEqual(dates(feed), ['2 March 2025'], 'day');
    assertEqual(feed.querySelector('time')!.getAttribute('datetime'), '2025-03-01T21:00:00Z', 'instant');
  });

  it('are in the time zone that is set', async () => {
    network(() => rss(midnight));
    const feed = place(tag('time-zone="Africa/Casablanca"'));
    await inState(feed, 'ready');
    assertEqual(dates(feed), ['1 March 2025'], 'day');
  });

  it('are filtered by the days of the publisher', async () => {
    network(() => rss(midnight, item('Before', 'Sat, 01 Mar 2025 23:00:00 +0300')));
    const feed = place(tag('from="2025-03-02"'));
    await inState(feed, 'ready');
    assertEqual(titles(feed), ['Riyadh'], 'titles');
  });

  it('hide an item until its day, unless the author shows it', async () => {
    network(() => rss(item('Later', 'Thu, 02 Mar 2180 10:00:00 GMT'), midnight));
    const feed = place(tag());
    await inState(feed, 'ready');
    assertEqual(titles(feed), ['Riyadh'], 'without the attribute');
    const open = place(tag('show-future'));
    await inState(open, 'ready');
    assertEqual(titles(open), ['Later', 'Riyadh'], 'with it');
  });
});
