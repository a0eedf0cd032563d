import { describe, expect, it } from 'vitest';
import { completeItem } from '../../model/new-item.js';
import { toJsonFeed } from './json-feed-writer.js';
import type { NewsFeed } from '../../model/news-item.js';
import { atom, rdf, rss } from '../xml/feed-channel.js';
import { atomSamples } from '../fixtures/atom-samples.js';
import { jsonFeedSamples, wordpressSamples } from '../fixtures/json-samples.js';
import { rdfSamples, rssSamples } from '../fixtures/rss-samples.js';
import { jsonFeed } from './json-feed.js';
import { wordpress } from '../wordpress/wordpress.js';

const through = (feed: NewsFeed): NewsFeed => jsonFeed.read({ text: JSON.stringify(toJsonFeed(feed)) });
const url = 'https://news.example/feed';

const full: NewsFeed = {
  title: { text: 'The <b> of a & b', lang: 'en', dir: 'ltr' },
  description: { text: '١٢٣' },
  lang: 'ar',
  total: 40,
  authors: [],
  source: { kind: 'page-text', title: 'ICESCO' },
  issues: [{ code: 'items-dropped', message: 'Some.', field: 'items' }],
  items: [
    completeItem({
      id: 'a',
      url: 'https://news.example/a',
      title: { text: 'Q&amp;A <i>', lang: 'fr', dir: 'rtl' },
      summary: { text: 'Summary' },
      contentHtml: undefined,
      contentText: 'One\n\nTwo',
      published: { iso: '2020-07', precision: 'month' },
      modified: { iso: '2020-07-29', precision: 'day' },
      image: {
        url: 'https://news.example/a.jpg',
        alt: '',
        width: 3,
        height: 2,
        srcset: [{ url: 'https://news.example/b.jpg', width: 2 }],
      },
      subtitles: ['Sub'],
      events: [{ start: '2020-07-29', end: '2020-07-30', text: 'on 29 and 30 July' }],
      attachments: [
        { url: 'https://news.example/a.mp3', mimeType: 'audio/mpeg', size: 1, duration: 2, title: 't' },
      ],
      authors: [{ name: 'A', url: 'https://news.example/u', avatar: 'https://news.example/v' }],
      categories: ['Both', 'One'],
      tags: ['Both', 'Two'],
      countries: ['MA', 'FR'],
      translations: [{ lang: 'ar', url: 'https://news.example/ar' }],
      sticky: true,
      source: {
        kind: 'rss',
        url: 'https://news.example/rss',
        title: 'R',
        licence: 'CC',
        fetched: '2020-01-01T00:00:00Z',
      },
      issues: [{ code: 'date-unreadable', message: 'What?' }],
    }),
    completeItem({
      id: 'b',
      url: undefined,
      title: { text: '' },
      summary: undefined,
      contentHtml: undefined,
      contentText: undefined,
      published: undefined,
      modified: undefined,
      image: undefined,
      source: { kind: 'page-text' },
    }),
  ],
};

describe('toJsonFeed', () => {
  it('loses nothing on the way through JSON Feed', () => {
    expect(through(full)).toEqual(full);
  });

  it.each([
    ...Object.values(rssSamples).map((text) => rss.read({ text, url })),
    ...Object.values(rdfSamples).map((text) => rdf.read({ text, url })),
    ...Object.values(atomSamples).map((text) => atom.read({ text, url })),
    ...Object.values(jsonFeedSamples).map((text) => jsonFeed.read({ text, url })),
    ...Object.values(wordpressSamples).map((text) => wordpress.read({ text, url })),
  ])('loses nothing of what the sources read (%#)', (feed) => {
    expect(through(feed)).toEqual(feed);
  });

  it('is JSON Feed 1.1 that any reader takes', () => {
    const written = toJsonFeed(full) as { version: string; items: Record<string, unknown>[] };
    expect(written.version).toBe('https://jsonfeed.org/version/1.1');
    for (const item of written.items) {
      expect(typeof item['id']).toBe('string');
      expect(typeof (item['content_html'] ?? item['content_text'])).toBe('string');
    }
    expect(written.items[0]).toMatchObject({
      date_published: '2020-07-01T00:00:00Z',
      date_modified: '2020-07-29T00:00:00Z',
      tags: ['Both', 'One', 'Two'],
      language: 'fr',
    });
  });
});
