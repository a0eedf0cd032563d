import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from './html-entities.js';

describe('decodeEntities', () => {
  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&amp;lt; once', '&lt; once'],
    ['&#233;&#xE9;&#Xe9;&#x26;', 'ééé&'],
    ['&#146;&#128;', '’€'],
    ['&#0;&#xD800;&#x110000;&#1114112;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&#xD7FF;&#xE000;&#x10FFFF;', '\ud7ff\ue000\u{10ffff}'],
    ['&#38 x &#x41', '& x A'],
    ['alt; is no sign without its ampersand', 'alt; is no sign without its ampersand'],
    ['&nbsp;|&eacute;|&Scaron;|&ccedil;|&ouml;|&AElig;|&szlig;|&hellip;|&rsquo;', '\u00a0|é|Š|ç|ö|Æ|ß|…|’'],
    ['a=1&copy=2&lt', 'a=1&copy=2&lt'],
    ['&unknown; &; & &&amp;', '&unknown; &; & &&'],
    ['&zwnj;&rlm;', '\u200c\u200f'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) =>
          decodeEntities(text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')) === text,
      ),
    );
  });
});
