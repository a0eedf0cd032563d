import { describe, expect, it } from 'vitest';
import { parseNews } from '../parse-news.js';

const ITEMS =
  '<item><title>One</title><link>https://a.example/1</link></item>' +
  '<item><title>Two</title><link>https://a.example/2</link></item>';
const rss = (before: string, items = ITEMS, after = '') =>
  `<rss version="2.0"><channel><title>T</title><link>https://a.example/</link>${before}${items}${after}</channel></rss>`;
const rdf = (before: string, items = ITEMS) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title><link>https://a.example/</link>${before}</channel>${items}</rdf:RDF>`;
const ENTRIES =
  '<entry><title>One</title><link href="https://a.example/1"/></entry>' +
  '<entry><title>Two</title><link href="https://a.example/2"/></entry>';
const atom = (before: string, items = ENTRIES) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${before}${items}</feed>`;

describe('an end tag that is missing before the items hides none of them', () => {
  it.each([
    ['atom:link', rss('<atom:link href="https://a.example/feed" rel="self">')],
    ['image', rss('<image><url>https://a.example/l.png</url><title>L</title>')],
    ['itunes:category', rss('<itunes:category text="News"><itunes:category text="Arts">')],
    ['itunes:owner', rss('<itunes:owner><itunes:name>X</itunes:name>')],
    ['cloud', rss('<cloud domain="a.example" port="80">')],
    ['language', rss('<language>ar')],
    ['an unknown element', rss('<sy:updatePeriod>hourly<x:y a="b">')],
    ['media:group', rss('<media:group>')],
    ['rdf:li', rdf('<items><rdf:Seq><rdf:li resource="1"><rdf:li resource="2"></rdf:Seq></items>')],
    ['the channel of RSS 1.0', rdf('').replace('</channel>', '')],
    ['image of RSS 1.0', rdf('', `<image><title>L</title>${ITEMS}`)],
    ['author of Atom', atom('<author><name>X</name>')],
    ['link of Atom', atom('<link rel="self" href="https://a.example/feed"><generator>g')],
    ['a wrapper', rss('', `<items>${ITEMS}</items>`)],
  ])('%s', (_, text) => {
    const feed = parseNews(text);
    expect(feed.items.map(({ title, url }) => [title.text, url])).toEqual([
      ['One', 'https://a.example/1'],
      ['Two', 'https://a.example/2'],
    ]);
    expect(feed.title.text).toBe('T');
  });

  it('and the fields of the feed after it are its own', () => {
    const feed = parseNews(
      rss('<atom:link href="https://a.example/feed" rel="self"><language>fr</language><description>D'),
    );
    expect(feed).toMatchObject({ lang: 'fr', description: { text: 'D' }, feedUrl: 'https://a.example/feed' });
  });

  it('is reported with the tag', () => {
    const { issues } = parseNews(rss('<atom:link href="https://a.example/feed">'));
    expect(issues).toEqual([
      { code: 'structure-repaired', message: 'structure repaired: "atom:link"', field: 'items' },
    ]);
    expect(parseNews(rss('')).issues).toEqual([]);
  });
});

describe('a CDATA section without an end', () => {
  it.each([
    ['of the last one', '<item><title><![CDATA[Cut</title><link>https://a.example/0</link></item>'],
    [
      'that another one follows',
      '<item><title><![CDATA[Cut</title><link>https://a.example/0</link><description><![CDATA[D]]></description></item>',
    ],
  ])('hides no item: %s', (_, item) => {
    const feed = parseNews(rss('', item + ITEMS));
    expect(feed.items.map(({ title }) => title.text)).toEqual(['Cut', 'One', 'Two']);
    expect(feed.items[0]?.url).toBe('https://a.example/0');
    expect(feed.issues.map(({ code }) => code)).toEqual(['structure-repaired']);
  });
});

describe('an end tag that is missing in an item hides no field', () => {
  const full = (unclosed: string, format = (item: string) => rss('', `<item>${item}</item>${ITEMS}`)) =>
    format(
      `${unclosed}<title>Title</title><link>https://a.example/0</link><description>Body</description><pubDate>Sun, 02 Mar 2025 10:00:00 GMT</pubDate>`,
    );
  it.each([
    ['enclosure', full('<enclosure url="https://a.example/a.jpg" type="image/jpeg" length="1">')],
    ['media:content', full('<media:content url="https://a.example/a.jpg" medium="image">')],
    [
      'media:thumbnail in media:content',
      full('<media:content url="https://a.example/a.jpg" medium="image"><media:thumbnail url="/t.jpg">'),
    ],
    ['category', full('<category>News<category>Arts')],
    ['guid', full('<guid isPermaLink="false">7')],
    ['source', full('<source url="https://b.example/">B')],
    ['dc:creator', full('<dc:creator>Someone')],
    ['image', full('<image><url>https://a.example/a.jpg</url>')],
    ['an unknown element', full('<slash:comments>5<wfw:commentRss>https://a.example/c')],
    ['an element in RSS 1.0', full('<dc:subject>x', (item) => rdf('', `<item>${item}</item>${ITEMS}`))],
  ])('%s', (_, text) => {
    const { items } = parseNews(text);
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      title: { text: 'Title' },
      url: 'https://a.example/0',
      summary: { text: 'Body' },
      published: { iso: '2025-03-02T10:00:00Z' },
    });
    expect(items[1]?.published).toBeUndefined();
  });

  it('in Atom', () => {
    const { items } = parseNews(
      atom(
        '',
        '<entry><link href="https://a.example/0"><author><name>X</name><updated>2025-03-02T10:00:00Z<title>Title<category term="c"><summary>Body</entry>' +
          ENTRIES,
      ),
    );
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      title: { text: 'Title' },
      url: 'https://a.example/0',
      summary: { text: 'Body' },
      authors: [{ name: 'X' }],
      categories: ['c'],
      modified: { iso: '2025-03-02T10:00:00Z' },
    });
  });

  it('at the end of the last item and of the document', () => {
    const { items } = parseNews(
      rss(
        '',
        '<item><title>A</title><link>https://a.example/0</link><enclosure url="/a.pdf" type="application/pdf">',
      ).replace(/<\/channel>.*/, ''),
    );
    expect(items).toMatchObject([{ title: { text: 'A' }, url: 'https://a.example/0' }]);
  });

  it('but a field that belongs to another stays there', () => {
    const { items } = parseNews(
      atom('', '<entry><source><title>Origin</title><id>o</id></source><title>Own</title></entry>'),
    );
    expect(items[0]).toMatchObject({ title: { text: 'Own' }, source: { title: 'Origin' } });
    const feed = parseNews(
      rss('<image><title>Logo</title><link>https://l.example/</link></image>').replace(
        '<title>T</title>',
        '',
      ),
    );
    expect([feed.title.text, feed.homeUrl]).toEqual(['', 'https://a.example/']);
  });

  it('and markup in a description is still its text', () => {
    const { items } = parseNews(
      rss('', '<item><title>Forum</title><description>a <p>b <source src="x"> c</description></item>'),
    );
    expect(items[0]?.summary?.text.replace(/\s+/g, ' ')).toBe('a b c');
    expect(items[0]?.source.title).toBe('T');
  });
});

describe('an unexpected default namespace hides nothing', () => {
  it.each(['http://apache.org/cocoon/i18n/2.1', 'urn:x', 'http://purl.org/dc/elements/1.1/', ''])(
    'of an item or its fields: "%s"',
    (address) => {
      const ns = ` xmlns="${address}"`;
      for (const text of [
        `<rss version="2.0"><channel><item${ns}><title>A</title><link${ns}>https://a.example/1</link><pubDate${ns}>Sun, 02 Mar 2025 10:00:00 GMT</pubDate></item></channel></rss>`,
        `<feed${ns}><entry${ns}><title>A</title><link${ns} href="https://a.example/1"/><published>2025-03-02T10:00:00Z</published></entry></feed>`,
      ]) {
        expect(parseNews(text).items).toMatchObject([
          { title: { text: 'A' }, url: 'https://a.example/1', published: { iso: '2025-03-02T10:00:00Z' } },
        ]);
      }
    },
  );

  it('of an item, its date and its description: that of HTML', () => {
    const ns = ' xmlns="http://www.w3.org/1999/xhtml"';
    const text = `<rss><channel><item${ns}><title>A</title><pubDate${ns}>Sun, 02 Mar 2025 10:00:00 GMT</pubDate><description${ns}>D</description></item></channel></rss>`;
    expect(parseNews(text).items).toMatchObject([
      { title: { text: 'A' }, summary: { text: 'D' }, published: { iso: '2025-03-02T10:00:00Z' } },
    ]);
  });

  it('and items of a vocabulary that is not read are reported', () => {
    const feed = parseNews(
      '<rss xmlns:z="urn:z"><channel><z:item><z:title>A</z:title></z:item></channel></rss>',
    );
    expect(feed.items).toEqual([]);
    expect(feed.issues.map(({ code }) => code)).toEqual(['items-unreadable']);
  });
});
