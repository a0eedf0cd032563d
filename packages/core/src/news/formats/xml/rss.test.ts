import { describe, expect, it } from 'vitest';
import { newsSourceContract } from '../../model/news-source.contract.js';
import { atomSamples } from '../fixtures/atom-samples.js';
import { jsonFeedSamples, wordpressSamples } from '../fixtures/json-samples.js';
import { rdfSamples, rssSamples } from '../fixtures/rss-samples.js';
import { rss } from '../complete-sources.js';

const rssOf = (items: string): string =>
  `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

newsSourceContract(rss, {
  own: rssSamples,
  foreign: [
    ...Object.values(rdfSamples),
    ...Object.values(atomSamples),
    ...Object.values(jsonFeedSamples),
    ...Object.values(wordpressSamples),
    '<html><body><rss></body></html>',
    'plain text',
    '',
  ],
  withItems: (count) =>
    rssOf('<item><title>Same</title><link>https://news.example/same</link></item>'.repeat(count)),
  nested: (depth) => `<rss><channel>${'<item>'.repeat(depth / 2)}${'<a>'.repeat(depth / 2)}`,
});

describe('RSS', () => {
  const feed = rss.read({
    text: rssSamples.news,
    url: 'https://news.example/feed/',
    fetched: '2020-08-01T00:00:00Z',
  });
  const [museums, workshop, untitled] = feed.items;

  it('reads what the channel says', () => {
    expect(feed).toMatchObject({
      title: { text: 'Heritage & Science', lang: 'en-US', dir: 'ltr' },
      description: { text: 'All the news' },
      homeUrl: 'https://news.example/',
      feedUrl: 'https://news.example/feed/',
      nextUrl: 'https://news.example/feed/?page=2',
      lang: 'en-US',
      icon: 'https://news.example/logo.png',
      source: {
        kind: 'rss',
        title: 'Heritage & Science',
        licence: 'CC BY 4.0',
        fetched: '2020-08-01T00:00:00Z',
      },
    });
  });

  it('takes what the channel says after its items as well as before them', () => {
    const items =
      '<item><guid>1</guid><title>Un titre</title></item><item><guid>2</guid><title>Autre</title><source>Agence</source></item>';
    const about = '<title>Nouvelles</title><language>fr</language><copyright>CC BY 4.0</copyright>';
    const read = (channel: string) =>
      rss.read({ text: `<rss version="2.0"><channel>${channel}</channel></rss>` });
    const after = read(items + about);
    expect(after).toEqual(read(about + items));
    expect(after.items).toMatchObject([
      {
        id: '1',
        title: { text: 'Un titre', lang: 'fr' },
        source: { title: 'Nouvelles', licence: 'CC BY 4.0' },
      },
      { id: '2', title: { lang: 'fr' }, source: { title: 'Agence', licence: 'CC BY 4.0' } },
    ]);
  });

  it('reads an item in a channel, beside it, and in an element that is not part of RSS', () => {
    const { items } = rss.read({
      text: '<rss version="2.0"><channel><title>T</title><box><item><title>Inner</title></item></box><item><title>Own</title></item></channel><item><title>Beside</title></item></rss>',
    });
    expect(items.map(({ title }) => title.text)).toEqual(['Beside', 'Inner', 'Own']);
  });

  it('reads a full item', () => {
    expect(museums).toMatchObject({
      id: 'https://news.example/?p=7',
      url: 'https://news.example/2020/07/29/museums/?id=7#top',
      title: { text: 'Museums: 2 < 3 & growing' },
      summary: { text: 'A short summary…' },
      contentHtml: '<p>First.</p><p>Second ]]> end.</p>',
      published: { iso: '2020-07-29T08:05:00Z', precision: 'second' },
      image: {
        url: 'https://news.example/large.jpg',
        alt: 'The new museum in Rabat',
        width: 1200,
        height: 800,
      },
      attachments: [{ url: 'https://news.example/report.pdf', mimeType: 'application/pdf', size: 123456 }],
      authors: [{ name: 'Amina Idrissi' }],
      categories: ['Culture & Communication', 'Museums'],
      issues: [],
    });
  });

  it('writes an Arabic title from right to left, and does not call it English', () => {
    expect(workshop?.title).toEqual({ text: 'ورشة عمل حول التراث', lang: 'ar', dir: 'rtl' });
    expect(workshop?.published).toEqual({ iso: '2020-07-28', precision: 'day' });
    expect(workshop?.authors).toEqual([{ name: 'Press office' }]);
    expect(workshop?.image).toEqual({ url: 'https://news.example/pod.png', alt: null });
    expect(workshop?.contentHtml).toBeUndefined();
  });

  it('links by the guid where there is no link, names the publication, and says what it could not read', () => {
    expect(untitled).toMatchObject({
      url: 'https://news.example/permalink',
      // The first words of its text stand for the title, and are not repeated.
      title: { text: 'No title, no link' },
      contentHtml: '<p>No title, no link</p>',
      source: { title: 'Origin News' },
    });
    expect(untitled?.issues.map(({ code }) => code)).toEqual(['title-missing', 'date-unreadable']);
  });

  it('makes the best of a broken feed', () => {
    const broken = rss.read({ text: rssSamples.broken });
    expect(broken.title.text).toBe('Fish & Chips & more');
    expect(broken.items.map(({ title }) => title.text)).toEqual([
      'Unclosed title',
      'Second item &unknown; with data',
    ]);
    expect(broken.items[0]).toMatchObject({
      url: 'https://news.example/a?x=1&y=2',
      published: { iso: '2004-01-02T00:48:00Z', precision: 'minute' },
    });
    expect(broken.items[1]?.summary?.text).toMatch(/^a < b and\s*c/);
  });

  it('drops a link that could run a script, and says so', () => {
    const [item] = rss.read({
      text: rssOf('<item><title>x</title><link> java&#x0a;script:alert(1)</link></item>'),
      url: 'https://news.example/',
    }).items;
    expect(item?.url).toBeUndefined();
    expect(item?.issues.map(({ code }) => code)).toEqual(['link-unsafe']);
  });

  it('resolves relative links by xml:base, then by the address of the feed', () => {
    const text = rssOf('<item><title>x</title><link>a/b</link></item>');
    expect(rss.read({ text, url: 'https://news.example/feeds/rss' }).items[0]?.url).toBe(
      'https://news.example/feeds/a/b',
    );
    expect(
      rss.read({ text: text.replace('<channel>', '<channel xml:base="https://base.example/x/">') }).items[0]
        ?.url,
    ).toBe('https://base.example/x/a/b');
  });

  it('keeps a relative link as it is where nothing gives a base, and says so', () => {
    const [item] = rss.read({ text: rssOf('<item><title>x</title><link>a/b</link></item>') }).items;
    expect(item?.url).toBe('a/b');
    expect(item?.issues.map(({ code }) => code)).toEqual(['link-relative']);
  });

  it.each([
    [
      'the first picture of its content',
      '<p>Text</p><img class="wide" src="/a.jpg" alt="A &amp; B" width="800" height="450"><img src="/b.jpg">',
      { url: 'https://news.example/a.jpg', alt: 'A & B', width: 800, height: 450 },
    ],
    [
      'a picture whose alternative nobody wrote',
      '<img src=https://cdn.example/a.png>',
      { url: 'https://cdn.example/a.png', alt: null },
    ],
    ['decoration as such', '<img alt="" src="/a.png"/>', { url: 'https://news.example/a.png', alt: '' }],
    [
      'none that counts readers or is an emoji',
      '<img src="/count.gif" width="1" height="1"><img class="wp-smiley" src="/smile.png"><img src="/a.png">',
      { url: 'https://news.example/a.png', alt: null },
    ],
    [
      'none with an address that could run a script',
      '<img src="javascript:alert(1)"><img src="data:image/png;base64,AAAA">',
      undefined,
    ],
    ['none of a tag that never ends', '<img src="/a.png"', undefined],
  ])('without media, has for a picture %s', (_, html, image) => {
    const text = rssOf(`<item><title>x</title><description><![CDATA[${html}]]></description></item>`);
    expect(rss.read({ text, url: 'https://news.example/feed/' }).items[0]?.image).toEqual(image);
  });

  it('prefers the picture of its media to one of its content', () => {
    const text = rssOf(
      '<item><title>x</title><description>&lt;img src="https://news.example/b.png"&gt;</description><enclosure url="https://news.example/a.png" type="image/png"/></item>',
    );
    expect(rss.read({ text }).items[0]?.image?.url).toBe('https://news.example/a.png');
  });

  it('never expands entities of a DOCTYPE', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
    expect(rss.read({ text: bomb + rssOf('<item><title>&b;&b;</title></item>') }).items[0]?.title.text).toBe(
      '&b;&b;',
    );
  });

  it('keeps vocabularies apart whatever their prefixes', () => {
    const text = `<rss xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:dc="http://unknown.example/"><channel><item><title>a</title><dc:creator>No</dc:creator><x:creator>Yes</x:creator><media:thumbnail url="https://news.example/t.jpg"/></item></channel></rss>`;
    const [item] = rss.read({ text }).items;
    expect(item?.authors).toEqual([{ name: 'Yes' }]);
    expect(item?.image?.url).toBe('https://news.example/t.jpg');
  });
});
