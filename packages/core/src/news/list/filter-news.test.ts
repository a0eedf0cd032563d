import { describe, expect, it } from 'vitest';
import { filterNews, type NewsFilter } from './filter-news.js';
import { item } from '../model/fixtures/news.js';
import { facetsOf } from './news-facets.js';

const items = [
  item('Smart schools in Rabat', {
    date: '2020-07-29',
    categories: ['Éducation'],
    tags: ['école'],
    countries: ['MA'],
    url: 'https://icesco.org/en/2020/07/29/smart/',
  }),
  item('Fine art', {
    date: '2020-07-28T23:30:00Z',
    categories: ['Culture'],
    url: 'https://icesco.org/en/2020/07/28/art/',
  }),
  item('الثَّقافة والتعليم', {
    date: '2020-01-01',
    categories: ['الثقافة'],
    countries: ['SN', 'MA'],
    url: 'https://icesco.org/ar/2020/01/01/x/',
  }),
  item('Sans date', { categories: ['education'], title: { text: 'Sans date', lang: 'fr-FR' } }),
  item('Sometime', { published: { iso: '2019', precision: 'year' } }),
];
const titles = (filter: NewsFilter) => filterNews(items, filter).map(({ title }) => title.text.slice(0, 5));
const ALL = ['Smart', 'Fine ', 'الثَّ', 'Sans ', 'Somet'];

describe('filtering', () => {
  it.each<[string, NewsFilter, string[]]>([
    ['no filter', {}, ALL],
    ['a category without its accent', { category: ['EDUCATION'] }, ['Smart', 'Sans ']],
    ['either of two categories', { category: ['culture', 'الثقافه'] }, ['Fine ', 'الثَّ']],
    ['a tag', { tag: ['Ecole'] }, ['Smart']],
    ['a country', { country: ['ma'] }, ['Smart', 'الثَّ']],
    ['category and country together', { category: ['éducation'], country: ['MA'] }, ['Smart']],
    ['a category that nobody has', { category: ['sport'] }, []],
    ['from a day, which counts', { from: '2020-07-28' }, ['Smart', 'Fine ']],
    ['to a day, which counts to its end', { to: '2020-07-28' }, ['Fine ', 'الثَّ', 'Somet']],
    ['a month', { from: '2020-07', to: '2020-07' }, ['Smart', 'Fine ']],
    ['a year', { from: '2020', to: '2020' }, ['Smart', 'Fine ', 'الثَّ']],
    ['a day within a year of which no more is known', { from: '2019-05-05', to: '2019-05-05' }, ['Somet']],
    ['words of which one is said', { include: ['art', 'التعليم'] }, ['Fine ', 'الثَّ']],
    ['a phrase', { include: ['schools in'] }, ['Smart']],
    ['words that are not said', { exclude: ['art', 'date'] }, ['Smart', 'الثَّ', 'Somet']],
    ['what a reader types, in any order', { query: 'rabat  SCHO' }, ['Smart']],
    ['Arabic without vowel marks, within a word', { query: 'ثقافه تعليم' }, ['الثَّ']],
    ['only punctuation', { query: ' … ' }, ALL],
    [
      'this page, with its campaign and fragment',
      { excludeUrl: 'http://www.icesco.org/en/2020/07/28/art?utm_source=x#top' },
      ['Smart', 'الثَّ', 'Sans ', 'Somet'],
    ],
    ['one language, by the link or the source', { lang: 'fr' }, ['Sans ', 'Somet']],
    ['one language with a region', { lang: 'ar-MA' }, ['الثَّ', 'Somet']],
    ['a limit', { limit: 2 }, ['Smart', 'Fine ']],
    ['a limit after an offset', { offset: 3, limit: 10 }, ['Sans ', 'Somet']],
    ['a limit above the count', { limit: 1000 }, ALL],
    ['an offset above the count', { offset: 1000 }, []],
    ['none at all', { limit: 0 }, []],
  ])('%s', (_, filter, expected) => expect(titles(filter)).toEqual(expected));

  it.each([
    { limit: NaN, offset: -1 },
    { limit: 'many' },
    { from: '29/07/2020', to: 'tomorrow' },
    { category: [''], tag: null, country: 'MA', include: [' '], exclude: [null, '…'] },
    { query: '', lang: '', excludeUrl: 'no address' },
  ])('ignores what it cannot read: %j', (filter) => expect(titles(filter as NewsFilter)).toEqual(ALL));
});

describe('facets', () => {
  it('count categories, countries and years, the largest first, years from the latest', () => {
    expect(facetsOf(items)).toEqual({
      category: [
        { value: 'Éducation', count: 2 },
        { value: 'Culture', count: 1 },
        { value: 'الثقافة', count: 1 },
      ],
      country: [
        { value: 'MA', count: 2 },
        { value: 'SN', count: 1 },
      ],
      year: [
        { value: '2020', count: 3 },
        { value: '2019', count: 1 },
      ],
    });
  });

  it('count an item once, however often it repeats a category', () => {
    expect(facetsOf([item('x', { categories: ['Art', 'ART', ''] })]).category).toMatchObject([{ count: 1 }]);
  });

  it('are what the filter can choose by', () => {
    for (const [name, values] of Object.entries(facetsOf(items))) {
      for (const { value, count } of values) {
        const filter: NewsFilter = name === 'year' ? { from: value, to: value } : { [name]: [value] };
        expect(filterNews(items, filter)).toHaveLength(count);
      }
    }
  });
});
