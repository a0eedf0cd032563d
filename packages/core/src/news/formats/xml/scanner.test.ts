import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, attribute, content, type FeedElement } from './feed-element.js';
import { scanFeed } from './scanner.js';

const rootOf = (text: string): FeedElement => scanFeed(text).children[0]!;
const shape = (element: FeedElement): string => `${element.name}(${element.children.map(shape).join(',')})`;

describe('scanFeed', () => {
  it.each([
    ['<a><b/><c>x</c></a>', 'a(b(),c())'],
    ['<a><b>x</a><c/>', 'a(b())'],
    ['<a><b></c></b></a>', 'a(b())'],
    ['<A><B>x</b></a>', 'a(b())'],
    ['<a>1 < 2 <b>x</b> <3</a>', 'a(b())'],
    ['<a><!-- <b/> --><![CDATA[<c/>]]><?d <e/> ?></a>', 'a()'],
    ['<a><item>x<item>y</a>', 'a(item(),item())'],
    ['<a><title>x<link>y</link></a>', 'a(title(),link())'],
    ['<a><b x="1>2" y=\'<\'><c/></a>', 'a(b(c()))'],
    ['<a><b', 'a(b())'],
    ['<a><b /x<c/></a>', 'a(b(c()))'],
    ['<a><!x- ><b/><!-x><c/><![if d]><d/><!xCDATA[><e/></a>', 'a(b(),c(),d(),e())'],
    ['<a><b/><c/><b/><cd/><b/><c /></a>', 'a(b(),c(),b(),cd(),b(),c())'],
    [
      '<a xmlns="http://unknown.example/"><b/><c xmlns="http://other.example/"><d/></c></a>',
      'a(b(),?:c(d()))',
    ],
    [
      '<p:a xmlns:p="http://www.w3.org/2005/Atom" xmlns:q="http://purl.org/dc/terms/"><p:b/><q:c/></p:a>',
      'a(b(),dc:c())',
    ],
  ])('%s', (text, expected) => {
    expect(shape(rootOf(text))).toBe(expected);
  });

  it('reads attributes however they are quoted', () => {
    const element = rootOf(
      `<a One="1 &amp; 2" two='b "c"' three=d/e flag x:four = "4" one="again" five="no end>`,
    );
    expect(['one', 'two', 'three', 'four', 'missing'].map((name) => attribute(element, name))).toEqual([
      '1 & 2',
      'b "c"',
      'd/e',
      '4',
      '',
    ]);
  });

  it('reads attributes to the end of their tag, whatever it holds', () => {
    const element = rootOf('<a one="1>2"><b/></a>');
    expect([attribute(element, 'one'), shape(element)]).toEqual(['1>2', 'a(b())']);
    expect(attribute(rootOf('<a one=x= two=y>'), 'two')).toBe('y');
  });

  it.each([
    ['<a> x </a>', 'x'],
    ['<a><![CDATA[ x ]]></a>', 'x'],
    ['<a>x<![CDATA[y]]></a>', 'xy'],
    ['<a><![CDATA[x]]>y</a>', 'xy'],
    ['<a><![CDATA[x]]><![CDATA[y]]></a>', 'xy'],
    ['<a><!-- a remark -->x</a>', 'x'],
    ['<a><!-- a remark --></a>', ''],
    ['<a><!-- a ]]> --><![CDATA[x]]></a>', 'x'],
    ['<a><![CDATA[x --> y]]></a>', 'x --> y'],
    ['<a><![CDATA[]]></a>', ''],
  ])('%s is the text “%s”', (text, expected) => {
    expect(content(rootOf(text))).toBe(expected);
  });

  it('hands each item over as soon as it is whole: empty ones too, and those whose end is missing', () => {
    const taken: string[] = [];
    const top = scanFeed(
      '<rss><channel><item>a</item><item/><title>x</title><item>b<item><![CDATA[c',
      0,
      undefined,
      { item: (item, above) => taken.push(`${content(item)} of ${above.children[0]!.name}`) },
    );
    expect(taken).toEqual(['a of rss', ' of rss', 'b of rss', 'c of rss']);
    expect(top.name).toBe('');
  });

  it('decodes text once, keeps CDATA, leaves comments out, and keeps inline markup', () => {
    expect(content(rootOf('<a> x &amp;lt; <!-- no --><![CDATA[<b>&amp;</b>]]> y </a>'))).toBe(
      'x &lt; <b>&amp;</b> y',
    );
    expect(content(rootOf('<a>x &lt; <h:b>y</h:b><![CDATA[<i>]]></a>'))).toBe('x &lt; <b>y</b>&lt;i>');
    expect(content(rootOf('<a>x <xhtml:b>y</xhtml:b> <my.own-1:i>z</my.own-1:i></a>'))).toBe(
      'x <b>y</b> <i>z</i>',
    );
    expect(content(rootOf('<a><![CDATA[never closed'))).toBe('never closed');
  });

  it('finds no text where there is no element', () => {
    const item = rootOf('<item><title>x</title></item>');
    expect([content(all(item, 'title')[0]), content(all(item, 'link')[0])]).toEqual(['x', '']);
  });

  it('never throws, and every element lies within its parent', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<a>',
        '</a>',
        '<b x="1">',
        '</b>',
        '<item>',
        '<title>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<',
        '>',
        '"',
        '&lt;',
        '<c/>',
        ' xmlns:d="e"',
        '<d:f ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const pending = [...scanFeed(text).children];
        for (let element = pending.pop(); element; element = pending.pop()) {
          expect(element.start).toBeLessThanOrEqual(element.end);
          expect(element.end).toBeLessThanOrEqual(text.length);
          expect(typeof content(element)).toBe('string');
          expect(all(element, 'b').every((child) => child.parent === element)).toBe(true);
          pending.push(...element.children);
        }
      }),
      { numRuns: 500 },
    );
  });
});
