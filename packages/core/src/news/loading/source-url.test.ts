import { describe, expect, it } from 'vitest';
import { languageOfLink } from '../model/link-language.js';
import { ORGANISATION, organisationSources } from './organisation.js';
import { readSourceAddresses } from './source-url.js';

const urls = (src: string, base?: string) =>
  readSourceAddresses(src, base).map((chain) => chain.map(({ url }) => url));

describe('the src attribute', () => {
  it.each<[string, string[][]]>([
    ['', []],
    [' | ', []],
    ['https://a.example/feed', [['https://a.example/feed']]],
    ['  https://a.example/1\n\thttps://b.example/2 ', [['https://a.example/1'], ['https://b.example/2']]],
    ['https://a.example/1|https://b.example/2', [['https://a.example/1', 'https://b.example/2']]],
    [
      'https://a.example/1 | https://b.example/2 https://c.example/3',
      [['https://a.example/1', 'https://b.example/2'], ['https://c.example/3']],
    ],
    ['| https://a.example/1 ||', [['https://a.example/1']]],
  ])('%j', (src, expected) => expect(urls(src)).toEqual(expected));

  it('resolves relative addresses on the page', () => {
    expect(urls('/news.json feed.xml', 'https://a.example/fr/page')).toEqual([
      ['https://a.example/news.json'],
      ['https://a.example/fr/feed.xml'],
    ]);
  });

  it('keeps what it cannot resolve, to be named in the error', () => {
    expect(urls('news.json http://')).toEqual([['news.json'], ['http://']]);
  });

  it('knows WordPress by its address or the author’s word', () => {
    const kinds = (src: string, kind?: string) =>
      readSourceAddresses(src, undefined, kind)
        .flat()
        .map((address) => address.kind);
    expect(
      kinds(
        'https://a.example/wp-json/wp/v2/posts https://a.example/?rest_route=/wp/v2/posts https://a.example/feed',
      ),
    ).toEqual(['wordpress', 'wordpress', undefined]);
    expect(kinds('https://a.example', 'wordpress')).toEqual(['wordpress']);
    expect(kinds('https://a.example/text', 'page-text')).toEqual(['page-text']);
    expect(kinds('https://a.example/feed', 'nonsense')).toEqual([undefined]);
  });

  it('of any length is read in no time, to a limit', () => {
    expect(urls('https://a.example/ '.repeat(100_000)).length).toBeLessThanOrEqual(50);
    expect(urls(' '.repeat(1_000_000))).toEqual([]);
  });
});

describe('the organisation', () => {
  it.each([
    ['fr-SN', 'fr'],
    ['ar', 'ar'],
    ['tr', 'en'],
    ['', 'en'],
  ])('is requested for %j in %s', (lang, supported) => {
    const [rest, feed] = organisationSources(lang);
    expect(rest).toEqual({ url: ORGANISATION.site, kind: 'wordpress', lang: supported });
    expect(feed!.url).toBe(`https://icesco.org/${supported}/feed/`);
  });

  it('gives the language of an article by its URL', () => {
    expect(languageOfLink('https://icesco.org/ar/2020/07/29/x/')).toBe('ar');
    expect(languageOfLink('https://icesco.org/2020/ar/')).toBeUndefined();
    expect(languageOfLink('https://icesco.org/us/x/')).toBeUndefined();
    expect(languageOfLink(undefined)).toBeUndefined();
  });
});
