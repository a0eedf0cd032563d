import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.js';

const START = 'https://news.example/';

describe('an address, written as the URL standard writes it', () => {
  it.each([
    ['http://مثال.example/news', 'http://xn--mgbh0fb.example/news'],
    ['https://news.example/"<>', 'https://news.example/%22%3C%3E'],
    ['https://news.example/a b', 'https://news.example/a%20b'],
    ['https://a.b.news.example/', 'https://a.b.news.example/'],
    ['http://news.example/', 'http://news.example/'],
  ])('%s', (input, url) => {
    expect(safeUrl(input)).toBe(url);
  });

  it('is refused where the host looks like a number and is none', () => {
    expect(safeUrl('https://news.99/a')).toBeUndefined();
  });
});

describe('the length of an address', () => {
  it('may be 2,048 characters, as it was given and as it is written', () => {
    const longest = START + 'a'.repeat(2048 - START.length);
    expect(safeUrl(longest)).toBe(longest);
    expect(safeUrl(`${longest}a`)).toBeUndefined();
    const relative = 'a'.repeat(2048 - START.length);
    expect(safeUrl(relative, START)).toBe(longest);
    expect(safeUrl(`${relative}a`, START)).toBeUndefined();
  });

  it('counts what a letter of another script becomes', () => {
    expect(safeUrl(START + 'خ'.repeat(337))).toHaveLength(START.length + 337 * 6);
    expect(safeUrl(START + 'خ'.repeat(338))).toBeUndefined();
  });
});
