import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeFeeds, parseNews, filterNews, type NewsFeed, type NewsItem } from '../../news.js';

/** Inputs rebuilt after public bug reports, read as from a ministry's site. */
const read = (file: string, lang?: string): NewsFeed =>
  parseNews(readFileSync(new URL(`fixtures/field/${file}`, import.meta.url)), {
    url: 'https://ministry.example/feed',
    ...(lang && { lang }),
  });
const first = (file: string): NewsItem => read(file).items[0]!;

describe('the image of an article', () => {
  it.each([
    ['img-lazy-data.xml', 'https://ministry.example/photo.jpg'],
    ['img-srcset-only.xml', 'https://ministry.example/photo.jpg'],
    ['img-upper.xml', 'https://ministry.example/photo.jpg'],
    ['img-enc-octet.xml', 'https://ministry.example/styles/thumb/public/photo.jpg?itok=x'],
    ['img-enc-wh.xml', 'https://ministry.example/img/1234'],
    ['img-media-avatar.xml', 'https://ministry.example/photo.jpg'],
    ['img-media-many.xml', 'https://ministry.example/460.jpg'],
    ['img-pixel-css.xml', undefined],
    ['joomla-relimg-file.xml', 'https://ministry.example/images/photo.jpg'],
    ['wp-no-featured.json', 'https://ministry.example/wp-content/uploads/2016/05/photo.jpg'],
  ])('is found in %s', (file, url) => {
    expect(first(file).image?.url).toBe(url);
  });

  it('is offered in the sizes that fit a card', () => {
    expect(first('img-media-many.xml').image?.srcset).toEqual([
      { url: 'https://ministry.example/140.jpg', width: 140 },
      { url: 'https://ministry.example/460.jpg', width: 460 },
    ]);
  });
});

describe('title and summary', () => {
  it.each([
    ['sum-wp-trailer.xml', 'The minister opened the forum.'],
    ['sum-atom-content.xml', 'The minister opened the forum.'],
    ['sum-double-escaped.xml', 'The minister opened the forum.'],
    ['sum-drupal.xml', 'The minister opened the forum.'],
    ['wp-shortcodes.json', 'The minister opened the forum.'],
    ['wp-more-link.json', 'The minister opened the forum on books…'],
  ])('the summary of %s is its text alone', (file, summary) => {
    expect(first(file).summary?.text).toBe(summary);
  });

  it('a description that is the whole article becomes an excerpt, and the article is kept', () => {
    const { summary, contentText } = first('long-summary.xml');
    expect(summary!.text.length).toBeLessThan(330);
    expect(summary!.text).toMatch(/the opening…$/);
    expect(contentText!.length).toBeGreaterThan(600);
  });

  it('an item without a title has the first words of its text, not its address', () => {
    const item = first('jf-notitle.json');
    expect(item.title.text).toBe('A short note without a title.');
    expect(item.summary).toBeUndefined();
    expect(item.issues.map(({ code }) => code)).toContain('title-missing');
  });

  it('a title keeps what only looks like a tag', () => {
    expect(first('title-generic.xml').title.text).toBe('When x < y and y > z: List<T> explained');
  });
});

describe('language and direction', () => {
  it.each(['lang-ar-none-latin.xml', 'lang-ar-en-mixed.xml'])('%s is Arabic, right to left', (file) => {
    const { title, summary } = first(file);
    expect(title).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(summary?.lang).not.toBe('en-US');
  });
});

describe('addresses', () => {
  it('a host without a scheme is a host', () => {
    expect(first('link-nohttp.xml').url).toBe('https://www.ministry.example/news/1');
  });

  it('an item with nothing but a file leads to the file', () => {
    expect(first('enclosure-pdf.xml')).toMatchObject({
      url: 'https://ministry.example/circular-12.pdf',
      attachments: [{ mimeType: 'application/pdf', size: 1000 }],
    });
  });

  it.each([
    ['dup-percent-case-a.xml', 'dup-percent-case-b.xml'],
    ['dup-guid-a.xml', 'dup-guid-b.xml'],
  ])('%s and %s are one article', (a, b) => {
    expect(mergeFeeds([read(a), read(b)]).items).toHaveLength(1);
  });

  it('the page that a list stands on is left out, however its Arabic address is written', () => {
    const { items } = read('dup-percent-case-a.xml');
    expect(filterNews(items, { excludeUrl: 'https://ministry.example/توقيع' })).toHaveLength(0);
  });

  it('a full page is followed where the number of pages cannot be read', () => {
    expect(read('wp-noheaders.json').nextUrl).toBe('https://ministry.example/feed?page=2');
  });
});
