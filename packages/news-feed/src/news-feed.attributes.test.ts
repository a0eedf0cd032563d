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
  until,
} from './news-feed.fixture.js';

describe('invalid attributes of <icesco-news-feed>', () => {
  const real = console.warn;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: unknown) => void warnings.push(String(message));
    network(() => json(jsonFeed(20)));
  });
  afterEach(() => (console.warn = real));
  after(cleanPage);

  for (const [attribute, warning] of Object.entries({
    'layout="card"': 'layout="card" is invalid; "list" is used instead. One of: list, cards,',
    'images="none"': 'images="none" is invalid; "on" is used instead. One of: on, off, click.',
    'theme="blue"': 'theme="blue" is invalid; "auto" is used instead.',
    'limit="many"': 'limit="many" is invalid; 12 is used instead. A whole number from 1 to 1000.',
    'limit="5000"': 'limit="5000" is invalid; 1000 is used instead.',
    'heading-level="h2"': 'heading-level="h2" is invalid; 3 is used instead.',
    'refresh="-1"': 'refresh="-1" is invalid; 0 is used instead.',
  })) {
    it(`${attribute} causes one warning that names it, and what is used instead`, async () => {
      const feed = place(
        `<icesco-news-feed src="https://news.example/feed.json" ${attribute}></icesco-news-feed>`,
      );
      await inState(feed, 'ready');
      feed.requestUpdate();
      await feed.updateComplete;
      // The code of the warning is fetched when it is needed.
      await until(() => warnings.length > 0, 'no warning');
      assertEqual(warnings.length, 1, warnings.join('\n'));
      assert(warnings[0]!.startsWith(`<icesco-news-feed> ${warning}`), warnings[0]!);
    });
  }

  it('valid and empty ones cause none', async () => {
    const attributes = 'layout="" images="click" limit="5" dates="hijri  published" theme="dark" search';
    const feed = place(
      `<icesco-news-feed src="https://news.example/feed.json" ${attributes}></icesco-news-feed>`,
    );
    await inState(feed, 'ready');
    await import('./news-feed.advice.js');
    assertEqual(warnings, [], 'warnings');
  });
});
