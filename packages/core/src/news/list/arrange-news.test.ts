import { describe, expect, it } from 'vitest';
import { arrangeNews } from './arrange-news.js';
import { filterNews } from './filter-news.js';
import { facetsOf } from './news-facets.js';
import { item } from '../model/fixtures/news.js';
import type { NewsFeed } from '../model/news-item.js';
import { parseNews } from '../formats/parse-news.js';
import { isFuture, publisherDay } from '../model/publisher-day.js';

const feedOf = (...dates: string[]): NewsFeed =>
  parseNews(
    `<rss><channel><title>T</title>${dates.map((date) => `<item><title>${date}</title><pubDate>${date}</pubDate></item>`).join('')}</channel></rss>`,
  );
const shown = (feed: NewsFeed | undefined) => feed?.items.map(({ title }) => title.text);
const now = Date.parse('2025-03-02T20:00:00Z');

describe('items dated in the future', () => {
  const today = 'Sun, 02 Mar 2025 10:00:00 GMT';
  const later = 'Sun, 02 Mar 2036 10:00:00 GMT';

  it('are hidden until their day, and counted in an issue', () => {
    const feed = feedOf(later, today);
    const arranged = arrangeNews([{ feed }], {}, now);
    expect(shown(arranged)).toEqual([today]);
    expect(arranged?.issues).toEqual([
      { code: 'items-future', message: 'items future: "1 hidden"', field: 'published' },
    ]);
    expect(shown(arrangeNews([{ feed }], {}, Date.parse('2036-03-02T00:00:00Z')))).toEqual([later, today]);
  });

  it('are shown where that is wanted', () => {
    const feed = feedOf(later, today);
    expect(shown(arrangeNews([{ feed }], { showFuture: true }, now))).toEqual([later, today]);
  });

  it('are shown where all are, since the clock of the device must be wrong', () => {
    expect(shown(arrangeNews([{ feed: feedOf(later) }], {}, now))).toEqual([later]);
  });

  it.each([
    ['Sun, 02 Mar 2025 23:30:00 GMT', false],
    ['Mon, 03 Mar 2025 00:30:00 GMT', true],
    ['Mon, 03 Mar 2025 00:30:00 +0500', false],
    ['Sun, 02 Mar 2025 23:30:00 -0800', false],
    ['2025-03-03', false],
    ['2025-03-04', true],
    ['2025-03', false],
    ['2025-04', true],
  ])('begin by the clock of their publisher: %s', (date, future) => {
    expect(isFuture(feedOf(date).items[0]?.published, now)).toBe(future);
  });
});

describe('the day of an item is that of its publisher', () => {
  const riyadh = feedOf('Sun, 02 Mar 2025 00:00:00 +0300', 'Sat, 01 Mar 2025 23:00:00 -0500');

  it('whatever day it is in UTC', () => {
    expect(riyadh.items.map(({ published }) => publisherDay(published!))).toEqual([
      '2025-03-02',
      '2025-03-01',
    ]);
  });

  it('in filters and facets, while the order is that of the moments', () => {
    expect(filterNews(riyadh.items, { from: '2025-03-02' })).toEqual([riyadh.items[0]]);
    expect(filterNews(riyadh.items, { to: '2025-03-01' })).toEqual([riyadh.items[1]]);
    expect(shown(arrangeNews([{ feed: riyadh }], {}, now))).toEqual([
      'Sat, 01 Mar 2025 23:00:00 -0500',
      'Sun, 02 Mar 2025 00:00:00 +0300',
    ]);
    const newYear = feedOf('Wed, 01 Jan 2025 00:30:00 +0300');
    expect(facetsOf(newYear.items).year).toEqual([{ value: '2025', count: 1 }]);
  });
});

describe('the order of items', () => {
  const pinned = { ...item('“Water for all”', { date: '2025-01-02' }), sticky: true };
  const feed = {
    ...feedOf(),
    items: [item('Zoology', { date: '2025-01-03' }), pinned, item('Art 10', {}), item('Art 9', {})],
  };

  it.each([
    [{}, ['Zoology', '“Water for all”', 'Art 10', 'Art 9']],
    [{ sort: 'oldest' }, ['Art 9', 'Art 10', '“Water for all”', 'Zoology']],
    [{ sort: 'title' }, ['Art 9', 'Art 10', '“Water for all”', 'Zoology']],
    [{ stickyFirst: true }, ['“Water for all”', 'Zoology', 'Art 10', 'Art 9']],
    [{ stickyFirst: true, sort: 'oldest' }, ['“Water for all”', 'Art 9', 'Art 10', 'Zoology']],
    [{ withoutSticky: true }, ['Zoology', 'Art 10', 'Art 9']],
  ] as const)('%j', (arrangement, expected) => {
    expect(shown(arrangeNews([{ feed }], arrangement, now))).toEqual(expected);
  });
});
