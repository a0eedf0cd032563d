import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../html/canonical-url.js';
import { safeUrl } from '../html/safe-url.js';
import { growth, MOST_GROWTH } from './fixtures/growth.js';
import { NewsError } from './news-error.js';
import { parseNews } from './parse-news.js';
import { readFeedDate } from './feed-date.js';
import { pageText } from './sources/page-text.js';

function read(text: string): unknown {
  try {
    return parseNews(text, { url: 'https://news.example/feed' });
  } catch (error) {
    if (error instanceof NewsError) return error;
    throw error;
  }
}

const rss = (item: string): string => `<rss><channel>${item}</channel></rss>`;
const title = (text: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":${JSON.stringify(text)},"content_html":${JSON.stringify(text)}}]}`;

/** A text repeated up to a size. */
const filled = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

describe('reading takes time in proportion to the length', () => {
  for (const part of [
    '<item>',
    '<item><title>x</title></item>',
    '<a b="',
    '<a b=c ',
    '</x>',
    '<x></y>',
    '<!--',
    '<![CDATA[',
    '<title>',
    '<title><b>',
    '<category>x',
    '&amp;',
    '<link href="x"/>',
    '<x:y xmlns:x="z">',
    '<media:group>',
    '<entry xml:base="a/">',
  ])
    it(`of feeds full of ${part}`, () =>
      expect(growth((size) => rss(filled(part, size)), read)).toBeLessThan(MOST_GROWTH));

  for (const part of [
    '<p>',
    '<b>x</b> ',
    '&lt;',
    '<!--',
    '<a href="',
    'x ',
    '\n\n',
    '29 July 2020 ',
    'Morocco and Senegal ',
    '<',
    '"<a "',
  ])
    it(`of titles and texts full of ${JSON.stringify(part)}`, () =>
      expect(growth((size) => title(filled(part, size)), read)).toBeLessThan(MOST_GROWTH));

  for (const part of [
    '  A title of an article\n\nA paragraph on Monday 27 July. And one more that is longer than the title.\n\n',
    '  A title of an article\n\nA paragraph on Monday. And one that is longer than the title.\n\n',
    'x',
    'x ',
    '\n',
    ' \n',
    '** x\n',
    'On 29 July 2020 ',
    '2020-',
    'Rabat: ',
    '•\n',
    'yesterday ',
    '. ',
    '1/',
    'a'.repeat(70) + '\n',
  ])
    it(`of page text full of ${JSON.stringify(part.slice(0, 20))}`, () =>
      expect(
        growth(
          (size) => filled(part, size),
          (text) => pageText.read({ text, fetched: '2026-01-01T00:00:00Z' }),
        ),
      ).toBeLessThan(MOST_GROWTH));
});

describe('addresses are read in time in proportion to their length', () => {
  for (const part of ['a', '/', '../', '%', '?a=', '&utm_x=', '#', ':~:', '.', '@', 'xn--', '%2e/', ' '])
    it(`of ${part}`, () =>
      expect(
        growth(
          (size) => `https://a.example/${part.repeat(size / part.length)}`,
          (text) => [safeUrl(text), canonicalUrl(text)],
        ),
      ).toBeLessThan(MOST_GROWTH));
});

describe('dates are read in time in proportion to their length', () => {
  for (const part of [
    '1',
    '1 ',
    '-',
    '1-',
    ':',
    '1:',
    'jan ',
    'T',
    '+',
    '. ',
    'يناير ',
    '29 July 2020 ',
    ',',
    '(',
    'a.m. ',
  ])
    it(`of ${part}`, () =>
      expect(
        growth(
          (size) => part.repeat(size / part.length),
          (text) => readFeedDate(text),
        ),
      ).toBeLessThan(MOST_GROWTH));
});
