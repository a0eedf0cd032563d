import { describe, expect, it } from 'vitest';
import { feed, item } from '../model/fixtures/news.js';
import { mergeFeeds } from './merge-feeds.js';
import type { NewsFeed } from '../model/news-item.js';

const titles = (...feeds: [NewsFeed, ...NewsFeed[]]) =>
  mergeFeeds(feeds).items.map(({ title }) => title.text);

describe('the order of merged news', () => {
  it('is newest first, over all sources', () => {
    expect(
      titles(
        feed([item('d', { date: '2020-01-04' }), item('a', { date: '2020-01-01' })]),
        feed([item('c', { date: '2020-01-03T08:00:00Z' }), item('b', { date: '2020-01-03' })]),
      ),
    ).toEqual(['d', 'c', 'b', 'a']);
  });

  it('leaves items without a date behind the one before them', () => {
    expect(
      titles(
        feed([
          item('first'),
          item('new', { date: '2020-01-05' }),
          item('after new'),
          item('old', { date: '2020-01-01' }),
          item('last'),
        ]),
        feed([item('between', { date: '2020-01-03' })]),
      ),
    ).toEqual(['first', 'new', 'after new', 'between', 'old', 'last']);
  });

  it('is the source’s where nothing is dated, or all of one day', () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    expect(titles(feed(names.map((name) => item(name))))).toEqual(names);
    expect(titles(feed(names.map((name) => item(name, { date: '2020-01-01' }))))).toEqual(names);
  });

  it('ends with sources that tell no dates', () => {
    expect(titles(feed([item('undated')]), feed([item('dated', { date: '2020-01-01' })]))).toEqual([
      'dated',
      'undated',
    ]);
  });

  it('puts pinned items first only where the option is set', () => {
    const one = feed([
      item('new', { date: '2020-01-02' }),
      item('pinned', { date: '2020-01-01', sticky: true }),
    ]);
    expect(titles(one)).toEqual(['new', 'pinned']);
    expect(mergeFeeds([one], { stickyFirst: true }).items.map(({ title }) => title.text)).toEqual([
      'pinned',
      'new',
    ]);
  });
});

describe('an article that two sources tell', () => {
  it('is one by its address, whatever the scheme, www. and last slash', () => {
    expect(
      titles(
        feed([item('One', { url: 'https://www.a.example/x/' })]),
        feed([item('Uno', { url: 'http://a.example/x' })]),
      ),
    ).toEqual(['One']);
  });

  it('is one by title and day when one has no address', () => {
    expect(
      titles(
        feed([item('École ouverte', { url: 'https://a.example/x', date: '2020-01-01T10:00:00Z' })]),
        feed([item('Ecole  OUVERTE', { date: '2020-01-01' })]),
      ),
    ).toHaveLength(1);
  });

  it('is two when the titles agree but addresses or days do not', () => {
    expect(
      titles(
        feed([item('Daily', { url: 'https://a.example/1', date: '2020-01-01' })]),
        feed([item('Daily', { url: 'https://a.example/2', date: '2020-01-01' })]),
      ),
    ).toHaveLength(2);
    expect(
      titles(feed([item('Daily', { date: '2020-01-01' })]), feed([item('Daily', { date: '2020-01-02' })])),
    ).toHaveLength(2);
    expect(titles(feed([item('', { id: '1' }), item('', { id: '2' })]))).toHaveLength(2);
    expect(
      titles(
        feed([
          item('a', { url: 'https://a.example/day#a1' }),
          item('b', { url: 'https://a.example/day#a2' }),
        ]),
      ),
    ).toHaveLength(2);
  });

  it('is found by title and day among items without any address, and only there', () => {
    const daily = (fields: object) => item('Daily', { date: '2020-01-01', ...fields });
    expect(titles(feed([daily({ id: '1' })]), feed([daily({ id: '2' })]))).toEqual(['Daily']);
    const [one, other, elsewhere] = [
      daily({ url: 'https://a.example/1' }),
      daily({ url: 'https://a.example/2' }),
      item('Other'),
    ];
    expect(titles(feed([one, other, elsewhere]))).toEqual(['Daily', 'Daily', 'Other']);
  });

  it('takes what it lacks, a title too, from the other telling', () => {
    const untitled = item('', {
      url: 'https://a.example/x',
      date: '2020-01-01',
      contentText: 'All of it',
      categories: ['c'],
    });
    const titled = item('Title', { url: 'https://a.example/x', tags: ['t'] });
    expect(mergeFeeds([feed([untitled, titled])]).items).toMatchObject([
      { title: { text: 'Title' }, contentText: 'All of it', categories: ['c'], tags: ['t'], sticky: false },
    ]);
  });

  it('keeps the richer telling and completes it from the other', () => {
    const poor = item('Title', {
      url: 'https://a.example/x',
      sticky: true,
      tags: ['t'],
      image: { url: 'https://a.example/p.jpg', alt: null },
    });
    const rich = item('Longer title', {
      url: 'https://a.example/x',
      date: '2020-01-01',
      contentText: 'All of it',
      categories: ['c'],
      summary: { text: 'Short' },
    });
    for (const order of [
      [poor, rich],
      [rich, poor],
    ]) {
      expect(mergeFeeds([feed(order)]).items).toMatchObject([
        {
          title: { text: 'Longer title' },
          contentText: 'All of it',
          categories: ['c'],
          tags: ['t'],
          image: { url: 'https://a.example/p.jpg' },
          sticky: true,
        },
      ]);
    }
  });
});

describe('an article that is given twice alike', () => {
  it('stays the same object, so that nothing is rendered again', () => {
    const [one, again] = [
      item('One', { url: 'https://a.example/x', tags: ['t'] }),
      item('One', { url: 'https://a.example/x' }),
    ];
    expect(mergeFeeds([feed([one]), feed([again])]).items[0]).toBe(one);
    expect(mergeFeeds([feed([again]), feed([one])]).items[0]).toBe(one);
    expect(mergeFeeds([feed([one]), feed([{ ...again, sticky: true }])]).items).toEqual([
      { ...one, sticky: true },
    ]);
  });
});

describe('the merged feed', () => {
  it('has the name of the first, and what holds for all', () => {
    const a = feed([], {
      title: { text: 'A' },
      lang: 'en',
      total: 10,
      nextUrl: 'https://a.example/2',
      issues: [{ code: 'x', message: 'x' }],
    });
    const b = feed([], { title: { text: 'B' }, lang: 'fr', total: 5, issues: [{ code: 'y', message: 'y' }] });
    expect(mergeFeeds([a, b])).toEqual({
      ...feed([]),
      title: { text: 'A' },
      total: 15,
      issues: [...a.issues, ...b.issues],
    });
    expect(mergeFeeds([a])).toEqual(a);
    expect(mergeFeeds([a, { ...b, lang: 'en' }]).lang).toBe('en');
    expect(mergeFeeds([a, feed([])]).total).toBeUndefined();
  });

  it('merges 10,000 items, half of them duplicates', () => {
    const source = (scheme: string) =>
      feed(
        Array.from({ length: 5_000 }, (_, n) =>
          item(`Item ${n}`, {
            url: `${scheme}://a.example/${n}`,
            date: new Date(1.6e12 - n * 1e7).toISOString(),
          }),
        ),
      );
    expect(titles(source('http'), source('https'))).toHaveLength(5_000);
  });
});
