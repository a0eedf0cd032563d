import { describe, expect, it } from 'vitest';
import { NewsError } from '../../model/news-error.js';
import { feed, item } from '../../model/fixtures/news.js';
import { inlineNews } from './inline.js';

const titles = (value: unknown) => inlineNews(value).items.map(({ title }) => title.text);
const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [{ id: '1', title: 'R&amp;D', url: '/a', date_published: '2020-07-29' }],
};

describe('news that a page brings along', () => {
  it('may be a JSON Feed, as text or as an object', () => {
    for (const given of [JSON_FEED, JSON.stringify(JSON_FEED)]) {
      const read = inlineNews(given, { url: 'https://news.example/' });
      expect(read.source.kind).toBe('inline');
      expect(read.items).toMatchObject([
        {
          title: { text: 'R&D' },
          url: 'https://news.example/a',
          published: { iso: '2020-07-29', precision: 'day' },
        },
      ]);
    }
  });

  it('may be a list of items, in either shape', () => {
    expect(titles(JSON_FEED.items)).toEqual(['R&D']);
    expect(titles(JSON.stringify(JSON_FEED.items))).toEqual(['R&D']);
    expect(titles([item('R&amp;D'), item('two')])).toEqual(['R&amp;D', 'two']);
    expect(titles([])).toEqual([]);
  });

  it('comes back whole in the model’s own shape', () => {
    const own = feed(
      [
        item('أخبار', {
          id: '7',
          url: 'https://a.example/7',
          title: { text: 'أخبار', lang: 'ar', dir: 'rtl' },
          summary: { text: 'Short', lang: 'en', dir: 'ltr' },
          contentHtml: '<p>x</p>',
          contentText: 'x',
          published: { iso: '2020-07', precision: 'month' },
          modified: { iso: '2020-07-29T10:05:00Z', precision: 'second' },
          events: [{ start: '2020-08-01', end: '2020-08-03', text: '1-3 August' }],
          image: {
            url: 'https://a.example/p.jpg',
            alt: null,
            width: 640,
            height: 480,
            srcset: [{ url: 'https://a.example/s.jpg', width: 320 }],
          },
          attachments: [
            {
              url: 'https://a.example/a.pdf',
              mimeType: 'application/pdf',
              title: 'A',
              size: 12,
              duration: 3,
            },
          ],
          authors: [{ name: 'A', url: 'https://a.example/' }],
          categories: ['c'],
          tags: ['t'],
          countries: ['MA'],
          translations: [{ lang: 'fr', url: 'https://a.example/fr/7' }],
          subtitles: ['s'],
          sticky: true,
          source: { kind: 'wordpress', url: 'https://a.example/wp-json', title: 'A' },
          issues: [{ code: 'x-y', message: 'z' }],
        }),
      ],
      {
        title: { text: 'All', lang: 'en', dir: 'ltr' },
        lang: 'en',
        homeUrl: 'https://a.example/',
        feedUrl: 'https://a.example/f',
        nextUrl: 'https://a.example/2',
        total: 40,
        source: { kind: 'wordpress' },
      },
    );
    expect(inlineNews(own)).toEqual(own);
    expect(inlineNews(JSON.stringify(own))).toEqual(own);
  });
});

describe('what is not news', () => {
  it.each([
    ['text', 'no JSON'],
    ['truncated', '{"items":[{"id":'],
    ['nothing', null],
    ['a number', 3],
    ['a function', () => []],
    ['an object without items', {}],
    ['items that are none', { items: 'x' }],
  ])('%s is malformed, and nothing else', (_, given) => {
    expect(() => inlineNews(given)).toThrow(NewsError);
    expect(() => inlineNews(given)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('costs only the item that it is', () => {
    const throwing = {
      id: '3',
      get title(): never {
        throw new Error('trap');
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cyclic: Record<string, unknown> = { id: '4', title: 'cyclic' };
    cyclic['tags'] = [cyclic];
    const lit = { _$litType$: 1, strings: ['<script>'], values: [] };
    const read = inlineNews([
      null,
      'text',
      throwing,
      revoked.proxy,
      cyclic,
      { id: '5', title: lit, url: { toString: () => 'javascript:x' } },
      { id: '6', title: 'good' },
    ]);
    expect(read.items.map(({ title }) => title.text)).toEqual(['', 'cyclic', '', 'good']);
    expect(JSON.stringify(read)).not.toContain('litType');
    expect(read.issues.some(({ code }) => code === 'item-unreadable')).toBe(true);
  });

  it('pollutes no prototype', () => {
    inlineNews(
      '{"items":[{"id":"1","title":"x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}],"__proto__":{"polluted":true}}',
    );
    inlineNews([JSON.parse('{"id":"1","title":{"text":"x"},"__proto__":{"polluted":true}}')]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is read to a limit, however it is knotted', () => {
    const knot: unknown[] = [];
    for (let n = 0; n < 1000; n++) {
      knot.push(knot);
    }
    inlineNews({
      items: [
        { id: '1', title: 'x', tags: knot },
        ...Array.from({ length: 20_000 }, (_, n) => ({ id: String(n), title: 't' })),
      ],
    });
    expect(inlineNews(new Array(4_000_000_000)).items).toEqual([]);
  });

  it('never carries unsafe addresses on', () => {
    const [read] = inlineNews([
      item('x', {
        url: 'javascript:alert(1)',
        image: { url: 'data:image/svg+xml,x', alt: '' },
        attachments: [{ url: 'file:///x', mimeType: 'x' }],
      }),
    ]).items;
    expect([read!.url, read!.image, read!.attachments]).toEqual([undefined, undefined, []]);
  });
});
