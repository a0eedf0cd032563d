import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MORE_ENTITY_NAMES } from './entity-names.js';
import { addEntityNames, decodeEntities, entityNameMissed } from './html-entities.js';

describe('decodeEntities', () => {
  // First: what has been learned stays.
  it('notices a rare name, and learns it with all others', () => {
    entityNameMissed();
    expect(decodeEntities('&eacute; & &b c')).toBe('é & &b c');
    expect(entityNameMissed()).toBe(false);
    expect(decodeEntities('&ncong; &nGg;')).toBe('&ncong; &nGg;');
    expect([entityNameMissed(), entityNameMissed()]).toEqual([true, false]);
    addEntityNames(MORE_ENTITY_NAMES);
    expect(decodeEntities('&ncong; &nGg; &xcirc; &CounterClockwiseContourIntegral;')).toBe('≇ ⋙̸ ◯ ∳');
    expect(decodeEntities('&nosuchname;')).toBe('&nosuchname;');
    expect(entityNameMissed()).toBe(false);
  });

  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&amp;lt; once', '&lt; once'],
    ['&#233;&#xE9;&#Xe9;&#x26;', 'ééé&'],
    ['&#146;&#128;', '’€'],
    ['&copy2025 10&degC 3&times3 &pound5', '©2025 10°C 3×3 £5'],
    ['&quot;a&quot', '"a"'],
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

  it.each([
    [
      '&alpha;&beta;&Delta;&Omega; &le; &ge; &ne; &infin; &micro; &check; &hearts; &star;',
      'αβΔΩ ≤ ≥ ≠ ∞ µ ✓ ♥ ☆',
    ],
    ['&rarr;&harr;&rArr; &forall;&exist;&isin;&sum;&radic;&ang;&cap;', '→↔⇒ ∀∃∈∑√∠∩'],
    ['&acute;&uml;&macr;&cedil;&tilde;&circ; &commat;&num;', '´¨¯¸˜ˆ @#'],
    ['&gbreve;&scedil;&inodot;&Idot;&aogon;&odblac;', 'ğşıİąő'],
    ['&ordm; &not; &ordf; &sup2; &permil; &oline;', 'º ¬ ª ² ‰ ‾'],
  ])('reads the names that people use: %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it.each([
    ['caf&eacute', 'café'],
    ['&Eacutetudes, &agrave Paris', 'Études, à Paris'],
    ['&nbsp&nbsp&nbspA', '\u00a0\u00a0\u00a0A'],
    ['&copy 2024 &reg, 5&deg', '© 2024 ®, 5°'],
    ['&laquoBonjour&raquo', '«Bonjour»'],
    ['AT&amp T, 1 &lt 2 &gt 0', 'AT& T, 1 < 2 > 0'],
    ['https://a.example/?a=1&copy=2&sect=3&para', 'https://a.example/?a=1&copy=2&sect=3&para'],
    ['R&Design, this&notthat, food&region', 'R&Design, this&notthat, food&region'],
    ['&hellip &alpha', '&hellip &alpha'],
  ])('reads a reference without its semicolon as browsers do: %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});
