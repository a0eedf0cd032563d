import './define.js';
import {
  assertEqual,
  cleanPage,
  inState,
  json,
  jsonFeed,
  network,
  place,
  until,
} from './news-feed.fixture.js';

describe('the news on a page that Google translates', () => {
  beforeEach(cleanPage);
  after(() => {
    document.documentElement.removeAttribute('class');
    cleanPage();
  });

  it('keeps the name of its section, which people have written, from being translated again', async () => {
    network(() => json(jsonFeed(2)));
    const feed = place('<icesco-news-feed src="https://news.example/feed.json"></icesco-news-feed>');
    await inState(feed, 'ready');
    const label = () => feed.shadowRoot.querySelector('#label')!;
    // A translator that was there before the page is watched would not be believed by its mark alone.
    await until(
      () => Boolean(document.querySelector('[data-icesco-canary]')),
      'nothing watches for translators',
    );
    document.documentElement.className = 'translated-rtl';
    document.documentElement.lang = 'ar';
    await until(
      () => label().textContent === 'الأخبار' && label().classList.contains('notranslate'),
      () => `open to the translator: ${label().outerHTML}`,
    );
    assertEqual([label().getAttribute('lang'), label().getAttribute('translate')], ['ar', 'no'], 'name');
  });
});
