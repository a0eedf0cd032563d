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
} from './news-feed.fixture.js';

const files = [
  { url: 'https://example.org/circular%2012.pdf', mime_type: 'application/pdf', size_in_bytes: 1_250_000 },
  { url: 'https://example.org/speech.mp3', mime_type: 'audio/mpeg', title: 'The speech' },
  { url: 'https://example.org/photo.jpg', mime_type: 'image/jpeg' },
];

describe('files of an item', () => {
  beforeEach(cleanPage);
  after(cleanPage);

  it('are linked by name, with type and size; sound plays in place; images are not listed', async () => {
    network(() => json(jsonFeed(1, (item) => ({ ...item, attachments: files }))));
    const feed = place('<icesco-news-feed src="https://news.example/feed.json"></icesco-news-feed>');
    await inState(feed, 'ready');
    const links = [...feed.querySelectorAll('.icesco-files a')].map((link) => link.textContent);
    assertEqual(links, ['circular 12.pdf', 'The speech'], 'links');
    const facts = [...feed.querySelectorAll('.icesco-file')].map((each) => each.textContent);
    assertEqual(facts, ['PDF, 1.3 MB', 'MP3'], 'facts');
    const audio = feed.querySelector('audio')!;
    assert(audio.controls && audio.preload === 'none', 'the sound is fetched unasked, or cannot be started');
    assertEqual(audio.getAttribute('aria-label'), 'The speech', 'name of the player');
  });

  it('name their size in the language of the reader', async () => {
    network(() => json(jsonFeed(1, (item) => ({ ...item, attachments: files.slice(0, 1) }))));
    const feed = place('<icesco-news-feed src="https://news.example/feed.json"></icesco-news-feed>', 'fr');
    await inState(feed, 'ready');
    assert(/^PDF, 1,3\sMo$/.test(feed.querySelector('.icesco-file')!.textContent), 'size in French');
  });

  it('are what the title leads to where an item has no page', async () => {
    network(() =>
      json(
        jsonFeed(1, (item) => ({
          ...item,
          url: undefined,
          summary: 'Annex.',
          attachments: files.slice(0, 1),
        })),
      ),
    );
    const feed = place('<icesco-news-feed src="https://news.example/feed.json"></icesco-news-feed>');
    await inState(feed, 'ready');
    assertEqual(feed.querySelector('h3 > a')!.getAttribute('href'), files[0]!.url, 'title');
    assertEqual(feed.querySelectorAll('.icesco-files a').length, 0, 'second link to the same file');
  });

  it('leave an item without any text a name that is not its address', async () => {
    network(() => json(jsonFeed(1, () => ({ id: 1, url: 'https://example.org/x/1' }))));
    const feed = place('<icesco-news-feed src="https://news.example/feed.json"></icesco-news-feed>');
    await inState(feed, 'ready');
    assertEqual(feed.querySelector('h3 > a')!.textContent, 'Example', 'name');
  });
});
