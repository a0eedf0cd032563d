import { describe, expect, it } from 'vitest';
import { newsSourceContract } from '../../model/news-source.contract.js';
import { atomSamples } from '../fixtures/atom-samples.js';
import { jsonFeedSamples, wordpressSamples } from '../fixtures/json-samples.js';
import { rdfSamples, rssSamples } from '../fixtures/rss-samples.js';
import { wordpress } from './wordpress.js';

newsSourceContract(wordpress, {
  own: wordpressSamples,
  foreign: [
    ...Object.values(rssSamples),
    ...Object.values(rdfSamples),
    ...Object.values(atomSamples),
    ...Object.values(jsonFeedSamples),
    '/**/cb([{"id":1,"guid":2}])',
    '[1,2]',
    '{"a":1}',
    'plain',
    '<!doctype html><title>Error</title>',
  ],
  withItems: (count) =>
    JSON.stringify(
      Array.from({ length: count }, () => ({
        id: 1,
        guid: { rendered: 'same' },
        title: { rendered: 'Same' },
      })),
    ),
  nested: (depth) => `[{"guid":${'['.repeat(depth)}`,
  oneBad: JSON.stringify([{ id: 1, title: { rendered: 'a' } }, 'x', { id: 2, title: { rendered: 'b' } }]),
});

describe('WordPress', () => {
  const headers = { 'x-wp-total': '23', 'x-wp-totalpages': '2' };
  const feed = wordpress.read({
    text: wordpressSamples.list,
    url: 'https://wp.example/wp-json/wp/v2/posts?per_page=12',
    headers,
  });

  it('reads a post with what is embedded', () => {
    expect(feed.items[0]).toMatchObject({
      id: 'https://wp.example/?p=30',
      url: 'https://wp.example/fr/2026/11/20/rabat/',
      title: { text: 'Rabat & “Salé” new 2 < 3', lang: 'fr', dir: 'ltr' },
      summary: { text: 'Lorem a < b…' },
      contentHtml: '<p>Body</p>',
      published: { iso: '2026-11-20T16:05:26Z', precision: 'second' },
      image: {
        url: 'https://wp.example/full.jpg',
        alt: 'A & B <c>',
        width: 1200,
        height: 800,
        srcset: [
          { url: 'https://wp.example/300.jpg', width: 300 },
          { url: 'https://wp.example/full.jpg', width: 1200 },
        ],
      },
      authors: [
        { name: 'Amina & co', url: 'https://wp.example/author/a/', avatar: 'https://wp.example/96.png' },
      ],
      categories: ['Culture & Communication'],
      tags: ['Rabat'],
      sticky: true,
    });
  });

  it('knows only the day where the time zone is unknown, and hides a hidden author', () => {
    expect(feed.items[1]).toMatchObject({
      published: { iso: '2026-11-19', precision: 'day' },
      authors: [],
      issues: [{ code: 'title-missing' }],
    });
  });

  it('finds the next page by number or by link', () => {
    expect(feed).toMatchObject({
      total: 23,
      nextUrl: 'https://wp.example/wp-json/wp/v2/posts?per_page=12&page=2',
    });
    const last = wordpress.read({
      text: wordpressSamples.list,
      url: 'https://wp.example/wp-json/wp/v2/posts?page=2',
      headers,
    });
    expect(last.nextUrl).toBeUndefined();
    const linked = wordpress.read({
      text: '[]',
      headers: { link: '<https://wp.example/a>; rel="prev", <https://wp.example/b?page=3>; rel="next"' },
    });
    expect(linked.nextUrl).toBe('https://wp.example/b?page=3');
  });

  it('reads past the warnings of PHP and reports them', () => {
    const warned = wordpress.read({ text: wordpressSamples.warned });
    expect(warned.items).toHaveLength(2);
    expect(warned.issues.map(({ code }) => code)).toEqual(['json-prefixed']);
  });

  it('throws an error answer with the code of WordPress', () => {
    const text = JSON.stringify({
      code: 'rest_post_invalid_page_number',
      message: 'No <b>such</b> page',
      data: { status: 400 },
    });
    expect(wordpress.recognises({ text })).toBe(true);
    expect(() => wordpress.read({ text })).toThrow(
      expect.objectContaining({
        code: 'http-status',
        detail: { status: 400, serverCode: 'rest_post_invalid_page_number' },
      }),
    );
  });
});
