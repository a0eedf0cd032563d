import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.js';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  it.each([
    ['https://news.example/a?b=1#c', 'https://news.example/a?b=1#c'],
    [' \n https://news.example/a ', 'https://news.example/a'],
    ['HTTPS://News.Example:443/A', 'https://news.example/A'],
    ['https://news.example/a/%2E', 'https://news.example/a/'],
    ['https://news.example/..', 'https://news.example/'],
    ['www.ministry.example/news/1', 'https://www.ministry.example/news/1'],
    ['WWW.ministry.example', 'https://www.ministry.example/'],
    ['http://مثال.example/خبر', 'http://xn--mgbh0fb.example/%D8%AE%D8%A8%D8%B1'],
  ])('takes %s', (input, url) => {
    expect(safeUrl(input)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://news.example/',
    'blob:https://news.example/x',
    'https://user:pass@news.example/',
    'https://user@news.example/',
    'mailto:a@news.example',
    '//news.example/x',
    'www.user:pass@news.example/',
    '/path',
    '',
    'https://',
    'http://a b/',
    'x'.repeat(5000),
    `https://news.example/${'a'.repeat(2048)}`,
    17,
    null,
    undefined,
    {},
    ['https://news.example/'],
  ])('refuses %s', (input) => {
    expect(safeUrl(input)).toBeUndefined();
  });

  it('resolves against a base, but only to http(s)', () => {
    expect(safeUrl('../b', 'https://news.example/x/y/')).toBe('https://news.example/x/b');
    expect(safeUrl('//cdn.example/b', 'https://news.example/')).toBe('https://cdn.example/b');
    expect(safeUrl('javascript:alert(1)', 'https://news.example/')).toBeUndefined();
  });

  it('lets mail addresses through only as an option', () => {
    expect(safeUrl('mailto:a@news.example', undefined, /^(?:https?|mailto):/)).toBe('mailto:a@news.example');
    expect(safeUrl('tel:1', undefined, /^(?:https?|mailto):/)).toBeUndefined();
  });

  it('gives what the URL standard gives, without credentials, or nothing', () => {
    const input = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string(),
      fc
        .tuple(
          fc.constantFrom('http:', 'https://a.example/', 'javascript:', '//', 'https://a.example/%2e%2e/./'),
          fc.string(),
        )
        .map(([a, b]) => a + b),
    );
    fc.assert(
      fc.property(input, (text) => {
        const url = safeUrl(text, 'https://base.example/x/');
        if (url === undefined) {
          return;
        }
        expect(url).toBe(new URL(text, 'https://base.example/x/').href);
        expect(url).toMatch(/^https?:\/\/[^/@]+\//);
        expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
      }),
      { numRuns: 500 },
    );
  });
});
