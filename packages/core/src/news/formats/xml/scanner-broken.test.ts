import { describe, expect, it } from 'vitest';
import { all, attribute, content, type FeedElement } from './feed-element.js';
import { scanFeed } from './scanner.js';

const rootOf = (text: string, base?: string): FeedElement => scanFeed(text, 0, base).children[0]!;
const shape = (element: FeedElement): string => `${element.name}(${element.children.map(shape).join(',')})`;
const ATOM = 'http://www.w3.org/2005/Atom';

describe('a feed with missing ends', () => {
  it.each('title link guid id pubDate updated published category description summary'.split(' '))(
    'keeps what follows an unclosed <%s>',
    (name) => {
      const other = name === 'guid' ? 'link' : 'guid';
      const item = rootOf(`<item><${name}>one<${other}>two</${other}></item>`);
      expect([content(all(item, name.toLowerCase())[0]), content(all(item, other)[0])]).toEqual([
        'one',
        'two',
      ]);
    },
  );

  it('keeps markup in a field as its text', () => {
    const item = rootOf(
      '<item><description>a <b>bold</b> <a href="/x">link</a></description><title>t</title></item>',
    );
    expect([content(all(item, 'description')[0]), content(all(item, 'title')[0])]).toEqual([
      'a <b>bold</b> <a href="/x">link</a>',
      't',
    ]);
  });

  it.each([
    ['<rss><item><title>a<item><title>b</title></item></rss>', 'rss(item(title()),item(title()))'],
    ['<feed><entry><title>a</title><entry><title>b</title></feed>', 'feed(entry(title()),entry(title()))'],
    ['<rss><item><g><h>x<item>y</item></rss>', 'rss(item(g(h())),item())'],
    ['<r><a><b>x</a><c>y</c></r>', 'r(a(b()),c())'],
    ['<r><a>x</a ><c/></r>', 'r(a(),c())'],
    ['<r><a>x</A><c/></r>', 'r(a(),c())'],
    ['<r><ab>x</a></ab><c/></r>', 'r(ab(),c())'],
    ['<r><a>x</ab><c/></a></r>', 'r(a(c()))'],
    ['</x><r><a/></r>', 'r(a())'],
    ['<r><a/></r></r></x>', 'r(a())'],
    ['<r><a x="1"/><b y/><c /></r>', 'r(a(),b(),c())'],
    ['<r><a x=1>2</a><b/></r>', 'r(a(),b())'],
    ['<r><a x="1>2</a><b/></r>', 'r(a(),b())'],
    ['<r><a <b>x</b></r>', 'r(a(b()))'],
    ['<r><_a/><é/><1/><-/></r>', 'r(_a(),é())'],
    [
      '<r><media:group><media:content/><media:title>x</media:title></media:group><a/></r>',
      'r(media:content(),media:title(),a())',
    ],
  ])('%s', (text, expected) => {
    expect(shape(rootOf(text))).toBe(expected);
  });

  it('ends an unclosed field where its item ends, not later', () => {
    const root = rootOf('<rss><item><title>one</item><item><title>two</title></item></rss>');
    expect(all(root, 'item').map((item) => content(all(item, 'title')[0]))).toEqual(['one', 'two']);
  });

  it('ends an unclosed item where the next begins', () => {
    const root = rootOf('<rss><item>one<item>two</rss> after');
    expect(all(root, 'item').map(content)).toEqual(['one', 'two']);
  });

  it('reads what is open at the end of the document', () => {
    expect(content(rootOf('<a>text'))).toBe('text');
    expect(content(all(rootOf('<a><b>text'), 'b')[0])).toBe('text');
    expect(content(rootOf('<a/>text'))).toBe('');
  });
});

describe('what is no element', () => {
  it.each([
    ['a comment', '<r><a/><!-- <b/> > --><c/></r>', 'r(a(),c())'],
    ['a comment with an arrow before its tag', '<r><!-- > <b/> --><c/></r>', 'r(c())'],
    ['a CDATA section with an arrow before its tag', '<r><![CDATA[ > <b/> ]]><c/></r>', 'r(c())'],
    ['a comment of two signs', '<r><!----><c/></r>', 'r(c())'],
    ['a comment without an end', '<r><a/><!-- <b/></r>', 'r(a())'],
    ['a CDATA section', '<r><a/><![CDATA[ <b/> > ]]><c/></r>', 'r(a(),c())'],
    ['a CDATA section without an end', '<r><a/><![CDATA[ <b/></r>', 'r(a())'],
    ['an instruction', '<r><?php <b/> ?><c/></r>', 'r(c())'],
    ['a declaration', '<r><!ELEMENT b><c/></r>', 'r(c())'],
    ['a declaration without an end', '<r><a/><!ELEMENT ', 'r(a())'],
  ])('%s is passed over', (_, text, expected) => {
    expect(shape(rootOf(text))).toBe(expected);
  });

  it('is passed over wherever reading begins', () => {
    expect(shape(scanFeed('<skipped/><r/>', 10).children[0]!)).toBe('r()');
    expect(scanFeed('<skipped/><r/>').children.map(shape)).toEqual(['skipped()', 'r()']);
  });
});

describe('the vocabularies of a feed', () => {
  it.each([
    [
      'known prefixes without a declaration',
      '<rss><dc:date/><content:encoded/></rss>',
      'rss(dc:date(),content:encoded())',
    ],
    [
      'a declared prefix of whatever name',
      `<rss xmlns:zz="http://purl.org/dc/elements/1.1/"><zz:date/></rss>`,
      'rss(dc:date())',
    ],
    [
      'a prefix that is declared on the element itself',
      `<rss><zz:date xmlns:zz="http://purl.org/dc/elements/1.1/"/></rss>`,
      'rss(dc:date())',
    ],
    [
      'a prefix that means another from here on',
      `<rss xmlns:p="http://purl.org/dc/elements/1.1/"><p:date/><b xmlns:p="${ATOM}"/><p:date/></rss>`,
      'rss(dc:date(),b(),date())',
    ],
    [
      'no attribute but xmlns',
      `<rss><a xmlns:zz="http://other.example/" href="http://purl.org/dc/elements/1.1/"/></rss>`,
      'rss(a())',
    ],
    [
      'an unprefixed namespace of an inner element',
      `<rss><date xmlns="http://purl.org/dc/elements/1.1/"/><date/></rss>`,
      'rss(dc:date(),date())',
    ],
  ])('are known by %s', (_, text, expected) => {
    expect(shape(rootOf(text))).toBe(expected);
  });
});

describe('language and base of an element', () => {
  it('hold for what it contains, and end with it', () => {
    const root = rootOf(
      '<r xml:lang="ar"><a><b/></a><c xml:lang="fr"/><d xml:lang=""/><e xml:lang="not a language"/></r>',
    );
    const [a, c, d, e] = root.children;
    expect([root.lang, a!.lang, a!.children[0]!.lang, c!.lang, d!.lang || 'none', e!.lang]).toEqual([
      'ar',
      'ar',
      'ar',
      'fr',
      'none',
      'ar',
    ]);
  });

  it('are read from the document, then from xml:base, the inner from the outer', () => {
    const root = rootOf(
      '<r><a xml:base="/feeds/"><b xml:base="x/"/></a><c xml:base="javascript:x"/><d/></r>',
      'https://news.example/page',
    );
    const [a, c, d] = root.children;
    expect([root.base, a!.base, a!.children[0]!.base, c!.base, d!.base]).toEqual([
      'https://news.example/page',
      'https://news.example/feeds/',
      'https://news.example/feeds/x/',
      'https://news.example/page',
      'https://news.example/page',
    ]);
  });
});

describe('a feed without measure', () => {
  it('is read to a depth that no field has, and what follows is not lost', () => {
    const deep = (levels: number) =>
      rootOf(`${'<a>'.repeat(levels)}<b>x</b>${'</a>'.repeat(levels - 1)}<after/></a>`);
    const depth = (element: FeedElement): number => 1 + Math.max(0, ...element.children.map(depth));
    expect(depth(deep(47))).toBe(48);
    expect(depth(deep(48))).toBe(48);
    expect(depth(deep(500))).toBe(48);
  });

  it('is read to its twenty thousandth item', () => {
    expect(rootOf(`<rss>${'<item/>'.repeat(20_002)}</rss>`).children).toHaveLength(20_000);
  });
});

describe('attributes as they are found', () => {
  const value = (raw: string, name: string) => attribute(rootOf(`<a ${raw}/>`), name);
  it.each([
    [`href="/a"`, 'href', '/a'],
    [`href='/a'`, 'href', '/a'],
    [`href=/a b="c"`, 'href', '/a'],
    [`href\t=\n"/a"`, 'href', '/a'],
    [`href  = "/a"`, 'href', '/a'],
    [`title="x"href="/a"`, 'href', '/a'],
    [`href="/a?page=" title="b"`, 'title', 'b'],
    [`href="  /a  "`, 'href', '/a'],
    [`HREF="/a"`, 'href', '/a'],
    [`x:href="/a"`, 'href', '/a'],
    [`xml:lang="ar" lang="fr"`, 'xml:lang', 'ar'],
    [`xml:lang="ar" lang="fr"`, 'lang', 'fr'],
    [`href="/a" href="/b"`, 'href', '/a'],
    [`flag href="/a"`, 'href', '/a'],
    [`href=""`, 'href', ''],
    [`title="a=b" href="/c"`, 'href', '/c'],
    [`title="a=b" href="/c"`, 'a', ''],
    [`href="/a?b=1&amp;c=2"`, 'href', '/a?b=1&c=2'],
    [`title="x > y" href='/a'`, 'href', '/a'],
  ])('<a %s/> has %s: %s', (raw, name, expected) => {
    expect(value(raw, name)).toBe(expected);
  });

  it('end with their tag, quoted or not', () => {
    expect(attribute(rootOf('<a href=/b>cd</a>'), 'href')).toBe('/b');
  });

  it('are none on an element without', () => {
    expect([attribute(rootOf('<a/>'), 'href'), attribute(undefined, 'href')]).toEqual(['', '']);
  });
});
