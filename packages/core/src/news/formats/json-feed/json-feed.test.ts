import { describe, expect, it } from 'vitest';
import { newsSourceContract } from '../../model/news-source.contract.js';
import { atomSamples } from '../fixtures/atom-samples.js';
import { jsonFeedSamples, wordpressSamples } from '../fixtures/json-samples.js';
import { rdfSamples, rssSamples } from '../fixtures/rss-samples.js';
import { jsonFeed } from './json-feed.js';

const feedOf = (items: unknown): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items });

newsSourceContract(jsonFeed, {
  own: jsonFeedSamples,
  foreign: [
    ...Object.values(rssSamples),
    ...Object.values(rdfSamples),
    ...Object.values(atomSamples),
    ...Object.values(wordpressSamples),
    '{"a":1}',
    'plain',
  ],
  withItems: (count) => feedOf(Array.from({ length: count }, () => ({ title: 'Same' }))),
  nested: (depth) => `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(depth)}`,
  oneBad: feedOf([{ id: '1', title: 'a' }, 17, { id: '2', title: 'b' }]),
});

describe('JSON Feed', () => {
  const feed = jsonFeed.read({ text: jsonFeedSamples.news });

  it('reads a full item', () => {
    expect(feed).toMatchObject({
      title: { text: 'Blog – Heritage', lang: 'fr-FR' },
      homeUrl: 'https://news.example/',
      authors: [{ name: 'Newsroom', url: 'https://news.example/about' }],
    });
    expect(feed.items[0]).toMatchObject({
      id: '1',
      url: 'https://news.example/1',
      title: { text: 'Premier & dernier', lang: 'fr-FR' },
      summary: { text: 'Court' },
      contentHtml: '<p>Bonjour</p>',
      published: { iso: '2020-07-29T08:05:00Z' },
      image: { url: 'https://news.example/1.jpg', alt: null },
      tags: ['culture', '5'],
      attachments: [{ url: 'https://news.example/1.mp3', mimeType: 'audio/mpeg', size: 500, duration: 12.5 }],
    });
  });

  it('loses bad items alone, and turns objects dressed as templates into nothing', () => {
    expect(feed.items).toHaveLength(3);
    expect(feed.issues).toHaveLength(2);
    expect(feed.items[1]).toMatchObject({ title: { text: '' } });
    expect(feed.items[1]?.issues.map(({ code }) => code)).toContain('title-missing');
    expect(feed.items[2]).toMatchObject({
      contentText: 'a < b',
      issues: [{ code: 'title-missing' }, { code: 'date-unreadable' }],
    });
  });

  it('reads the author of version 1', () => {
    expect(jsonFeed.read({ text: jsonFeedSamples.old }).authors).toEqual([{ name: 'A' }]);
  });

  it('refuses cut JSON as malformed', () => {
    expect(() => jsonFeed.read({ text: jsonFeedSamples.news.slice(0, 300) })).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
    expect(() => jsonFeed.read({ text: '{"version":"https://jsonfeed.org/version/1"}' })).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });
});
