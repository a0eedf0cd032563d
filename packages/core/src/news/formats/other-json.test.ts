import { describe, expect, it } from 'vitest';
import { fetchBytes } from '../../http/fetch-bytes.js';
import { readNews } from '../loading/load-format.js';
import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import { parseNews } from './parse-news.js';

const post = (id: number) => ({
  id,
  date_gmt: '2025-03-02T09:15:00',
  link: `https://a.example/${id}`,
  title: { rendered: `Post ${id}` },
});
const POSTS = JSON.stringify([post(1), post(2)]);
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  items: [1, 2].map((id) => ({ id, title: `Post ${id}`, url: `https://a.example/${id}` })),
});
const titles = ({ items }: NewsFeed) => items.map(({ title }) => title.text);
const codes = ({ issues }: NewsFeed) => issues.map(({ code }) => code);
const bytes = (text: string) => new TextEncoder().encode(text);
const load = (text: string) =>
  readNews({ status: 200, url: 'https://a.example/', headers: {}, bytes: bytes(text) }, undefined, {
    fetched: '2025-03-02T00:00:00Z',
  });

describe('text around JSON', () => {
  const around: [string, (json: string) => string][] = [
    ['a comment of a page cache after it', (json) => `${json}\n<!-- Cached, [0.31] {s} -->`],
    ['PHP before it', (json) => `<?php require_once("x.php"); ?>${json}`],
    ['a comment before it', (json) => `<!-- cache -->\n${json}`],
    [
      'a warning of PHP after it',
      (json) => `${json}\n<br />\n<b>Warning</b>: x in <b>/a.php</b> on line <b>3</b>`,
    ],
    [
      'a notice of PHP as text before it',
      (json) => `PHP Deprecated: Array [] to string in {closure}\n${json}`,
    ],
    ['a script before it', (json) => `<script>var a = {"b": [1]};</script>${json}`],
    ['a second byte order mark', (json) => `\ufeff\ufeff${json}`],
    ['markup before and after it', (json) => `<p>${json}</p>`],
  ];
  for (const [name, json] of [
    ['WordPress', POSTS],
    ['JSON Feed', FEED],
  ] as const) {
    it.each(around)(`is passed over, with an issue: ${name}, %s`, async (_, wrap) => {
      const feed = parseNews(wrap(json));
      expect(titles(feed)).toEqual(['Post 1', 'Post 2']);
      expect(codes(feed)).toEqual([expect.stringMatching(/^json-(surrounded|prefixed)$/)]);
      expect(titles(await load(wrap(json)))).toEqual(['Post 1', 'Post 2']);
    });
  }

  it('is no issue where there is none', () => {
    expect([POSTS, FEED, `\ufeff${FEED}\n`].map((json) => codes(parseNews(json)))).toEqual([[], [], []]);
  });

  it('makes no news of a web page or a plain text that holds JSON', () => {
    expect(() => parseNews(`<!doctype html><script>var posts = ${POSTS}</script>`)).toThrow('web page');
    expect(() => parseNews('<p>{"a": [{"b": 1}]}</p>')).toThrow(NewsError);
  });

  it('does not hide that the JSON is cut short', () => {
    expect(() => parseNews(POSTS.slice(0, -5))).toThrow('cut short');
  });
});

describe('JSON in another shape', () => {
  it.each([
    ['a list as an object', JSON.stringify({ 0: post(1), 5: post(2) })],
    [
      'a list of items as an object',
      FEED.replace('[{', '{"0":{').replace('},{', '},"1":{').replace('}]', '}}'),
    ],
  ])('is read, with an issue: %s', async (_, json) => {
    const feed = parseNews(json);
    expect(titles(feed)).toEqual(['Post 1', 'Post 2']);
    expect(codes(feed)).toEqual(['json-reshaped']);
    expect(titles(await load(json))).toEqual(['Post 1', 'Post 2']);
  });

  it('is the envelope of WordPress, with its headers', async () => {
    const json = JSON.stringify({
      body: [post(1), post(2)],
      status: 200,
      headers: { 'X-WP-Total': 20, 'X-WP-TotalPages': 10 },
    });
    const feed = await load(json);
    expect(titles(feed)).toEqual(['Post 1', 'Post 2']);
    expect(feed).toMatchObject({ total: 20, nextUrl: 'https://a.example/?page=2' });
    expect(codes(feed)).toEqual(['json-reshaped']);
  });
});

describe('RSS as a service converts it to JSON', () => {
  it('is read with links, dates and pictures', () => {
    const json = JSON.stringify({
      status: 'ok',
      feed: { title: 'T', link: 'https://a.example/' },
      items: [
        {
          title: 'Forum &amp; books',
          pubDate: '2025-03-02 10:00:00',
          link: 'https://a.example/1',
          guid: '1',
          author: 'Press office',
          thumbnail: 'https://a.example/p.jpg',
          description: '<p>Text</p>',
          enclosure: { link: 'https://a.example/a.pdf', type: 'application/pdf', length: 12 },
          categories: ['News'],
        },
      ],
    });
    const feed = parseNews(json);
    expect(feed).toMatchObject({ title: { text: 'T' }, homeUrl: 'https://a.example/' });
    expect(feed.items).toMatchObject([
      {
        id: '1',
        url: 'https://a.example/1',
        title: { text: 'Forum & books' },
        summary: { text: 'Text' },
        published: { iso: '2025-03-02T10:00:00Z' },
        image: { url: 'https://a.example/p.jpg' },
        authors: [{ name: 'Press office' }],
        tags: ['News'],
        attachments: [{ url: 'https://a.example/a.pdf', mimeType: 'application/pdf', size: 12 }],
        issues: [],
      },
    ]);
  });

  it.each([
    { title: 'A', link: [{ href: 'https://a.example/1' }], isoDate: '2025-03-02T10:00:00.000Z' },
    { title: 'A', link: { href: 'https://a.example/1' }, published: '2025-03-02T10:00:00Z' },
  ])('by other names: %j', (item) => {
    expect(parseNews(JSON.stringify({ items: [item] })).items).toMatchObject([
      { url: 'https://a.example/1', published: { iso: '2025-03-02T10:00:00Z' } },
    ]);
  });

  it('has an issue where nothing but titles is left', () => {
    expect(codes(parseNews('{"items":[{"title":"A","kind":"x"}]}'))).toEqual(['items-bare']);
  });
});

describe('JSON of Mastodon and ActivityPub', () => {
  const account = { acct: 'min', display_name: 'M', url: 'https://social.example/@min' };
  it.each([
    ['statuses', [{ id: '1', in_reply_to_id: null, content: '<p>x</p>', account }]],
    ['an account', { id: '1', ...account }],
    [
      'an actor',
      {
        '@context': ['https://www.w3.org/ns/activitystreams'],
        id: 'https://social.example/users/min',
        type: 'Person',
        outbox: 'https://social.example/users/min/outbox',
        preferredUsername: 'min',
      },
    ],
    [
      'an outbox',
      {
        '@context': 'https://www.w3.org/ns/activitystreams',
        id: 'https://social.example/users/min/outbox',
        type: 'OrderedCollection',
        orderedItems: [],
      },
    ],
  ])('is refused, and the message names the feed: %s', async (_, json) => {
    for (const text of [JSON.stringify(json), JSON.stringify(json).replaceAll('/', '\\/')]) {
      expect(() => parseNews(text)).toThrow('https://social.example/@min.rss');
      await expect(load(text)).rejects.toThrow('https://social.example/@min.rss');
    }
  });
});

describe('gzip that the server does not declare', () => {
  const gzip = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const get = (body: Uint8Array<ArrayBuffer>, maxBytes?: number) =>
    fetchBytes('https://a.example/', {
      fetch: () => Promise.resolve(new Response(body)),
      ...(maxBytes !== undefined && { maxBytes }),
    });

  it('is decompressed', async () => {
    expect(titles(parseNews((await get(await gzip(FEED))).bytes))).toEqual(['Post 1', 'Post 2']);
  });

  it('is read no further than the cap', async () => {
    const bomb = await gzip(' '.repeat(100_000));
    expect(bomb.length).toBeLessThan(1000);
    await expect(get(bomb, 50_000)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('is left as it is where it is broken', async () => {
    const broken = Uint8Array.of(0x1f, 0x8b, 1, 2, 3);
    expect([...(await get(broken)).bytes]).toEqual([...broken]);
  });
});
