import { describe, expect, it, vi } from 'vitest';
import { readNews } from '../loading/load-format.js';
import { parseNews } from './parse-news.js';

describe('control characters in a feed', () => {
  it.each([
    ['as they are', '<rss><channel><item><title>Day \x10of \x0bbooks</title></item></channel></rss>'],
    ['as references', '<rss><channel><item><title>Day &#16;of &#x1f;books</title></item></channel></rss>'],
    ['in Atom', '<feed><entry><title type="html">Day <![CDATA[\x02]]>of books</title></entry></feed>'],
    ['in JSON', '{"version":"1","items":[{"id":"1","title":"Day \x10of books"}]}'],
    ['as escapes in JSON', '{"version":"1","items":[{"id":"1","title":"Day \\u0010of books"}]}'],
  ])('are not shown: %s', (_, text) => {
    expect(parseNews(text).items.map(({ title }) => title.text)).toEqual(['Day of books']);
  });

  it('and a backslash before an escape stays', () => {
    const { items } = parseNews('{"version":"1","items":[{"id":"1","title":"C:\\\\u0010"}]}');
    expect(items[0]?.title.text).toBe('C:\\u0010');
  });
});

describe('a name of HTML that few texts have', () => {
  const text = '<rss><channel><item><title>A &ncong; B</title></item></channel></rss>';

  it('is read all the same', () => {
    expect(parseNews(text).items[0]?.title.text).toBe('A ≇ B');
  });

  it('is fetched by the loader', async () => {
    const bytes = new TextEncoder().encode(text.replace('ncong', 'nsucc'));
    const answer = { status: 200, url: 'https://a.example/', headers: {}, bytes };
    const feed = await readNews(answer, undefined, { fetched: '2025-03-02T00:00:00Z' });
    expect(feed.items[0]?.title.text).toBe('A ⊁ B');
  });
});

describe('markup that few feeds have', () => {
  it('is read by the loader with what it fetches', async () => {
    vi.resetModules();
    const { readNews } = await import('../loading/load-format.js');
    const bytes = new TextEncoder().encode(
      '<rss><channel><item><title>List&lt;T&gt;</title><description><![CDATA[<img src="/p.jpg?a=&ncong;">Text. The post A appeared first on B.]]></description></item></channel></rss>',
    );
    const answer = { status: 200, url: 'https://a.example/', headers: {}, bytes };
    const feed = await readNews(answer, undefined, { fetched: '2025-03-02T00:00:00Z' });
    expect(feed.items[0]).toMatchObject({
      title: { text: 'List<T>' },
      summary: { text: 'Text.' },
      image: { url: 'https://a.example/p.jpg?a=%E2%89%87' },
    });
  });
});

describe('a date that few feeds have', () => {
  it.each([
    ['15 رمضان 1446 هـ', '2025-03-15'],
    ['15 كانون 2 2024', '2024-01-15'],
    ['Sun, 15 Dec 2024 12:15:00 PKT', '2024-12-15T07:15:00Z'],
  ])('is read by the loader with what it fetches: %s', async (date, iso) => {
    vi.resetModules();
    const { readNews } = await import('../loading/load-format.js');
    const bytes = new TextEncoder().encode(
      `<rss><channel><item><title>A</title><pubDate>${date}</pubDate></item></channel></rss>`,
    );
    const answer = { status: 200, url: 'https://a.example/', headers: {}, bytes };
    const feed = await readNews(answer, undefined, { fetched: '2025-03-02T00:00:00Z' });
    expect(feed.items[0]?.published?.iso).toBe(iso);
    expect(feed.items[0]?.issues).toEqual([]);
  });
});
