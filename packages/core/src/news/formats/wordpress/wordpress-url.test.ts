import { describe, expect, it } from 'vitest';
import { wordpressAddress } from './wordpress-url.js';

describe('wordpressAddress', () => {
  it.each([
    ['https://wp.example', 'https://wp.example/wp-json/wp/v2/posts'],
    ['https://wp.example/blog/?x=1#y', 'https://wp.example/blog/wp-json/wp/v2/posts'],
    ['https://wp.example/wp-json/', 'https://wp.example/wp-json/wp/v2/posts'],
    ['https://wp.example/wp-json/wp/v2/news?categories=5', 'https://wp.example/wp-json/wp/v2/news'],
    ['https://wp.example/wp-json/wp/v2/posts/30', 'https://wp.example/wp-json/wp/v2/posts'],
  ])('asks %s for its posts', (site, expected) => {
    const url = new URL(wordpressAddress(site));
    expect(url.origin + url.pathname).toBe(expected);
    expect(url.searchParams.get('_embed')).toBe('author,wp:featuredmedia,wp:term');
    expect(url.searchParams.get('_fields')?.split(',')).toEqual(
      expect.arrayContaining(['_links', '_embedded', 'title', 'date_gmt']),
    );
  });

  it('keeps the form without pretty addresses', () => {
    const url = new URL(wordpressAddress('https://wp.example/?rest_route=/'));
    expect(url.searchParams.get('rest_route')).toBe('/wp/v2/posts');
  });

  it('asks for the page, the language and the words wanted, and never for more than WordPress gives', () => {
    const { searchParams } = new URL(
      wordpressAddress('https://wp.example/', {
        page: 3,
        perPage: 500,
        lang: 'ar',
        search: 'تراث',
        categories: [4, 5],
      }),
    );
    expect(Object.fromEntries(searchParams)).toMatchObject({
      page: '3',
      per_page: '100',
      lang: 'ar',
      search: 'تراث',
      categories: '4,5',
    });
    expect(
      new URL(wordpressAddress('https://wp.example/wp-json/wp/v2/news?categories=5', { perPage: -2 })).search,
    ).toMatch(/categories=5.*per_page=1&/);
  });

  it.each(['javascript:alert(1)', 'not an address', 'https://user:pass@wp.example/'])(
    'refuses %s',
    (site) => {
      expect(() => wordpressAddress(site)).toThrow(expect.objectContaining({ code: 'bad-address' }));
    },
  );
});
