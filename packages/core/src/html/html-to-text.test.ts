import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.js';

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
    ['plain   text\n here', 'plain text here'],
    ['a < b and 2<3 <- x', 'a < b and 2<3 <- x'],
    ['AT&amp;T &lt;b&gt; &amp;lt;', 'AT&T <b> &lt;'],
    ['caf&eacute; &hellip; &#8220;x&#x201d; &nbsp;&#146;', 'café … “x” ’'],
    ['x<script>alert("<p>")</script>y<style>p{}</style>z<!-- <p> -->.', 'xyz.'],
    ['<SCRIPT>never closed', ''],
    ['before <a href="https://news.example/?a>b" title=\'x>y\'>link</a> after', 'before link after'],
    ['mail <someone@news.example> now', 'mail <someone@news.example> now'],
    ['cut <a href="https://news.exa', 'cut'],
    ['5 <b', '5 <b'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
    ['a<br><br/>b', 'a\n\nb'],
    ['<p>\n  spaced \n</p>\n\n<div> out </div>', 'spaced\n\nout'],
    ['ن<b>ص</b> عربي &zwnj;', 'نص عربي \u200c'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('never leaves a tag of its input, whatever the input', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b x="',
        '">',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '&lt;',
        '&',
        '<br>',
        "'",
        '<a href=x',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = htmlToText(pieces.join(''));
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n{3}| {2}/);
        // Without references, whatever tags stood there are gone.
        if (!pieces.join('').includes('&')) {
          expect(text).not.toMatch(/<(?:p|br|script)>/);
        }
      }),
    );
  });

  it('reads a million characters of senseless markup', () => {
    for (const pattern of [
      '<',
      '<p',
      '<!--',
      '<!',
      '<script>',
      '&',
      '<a "',
      ' ',
      '\n ',
      '<b> </b>',
      '<br> ',
      '</',
      "<a '",
    ]) {
      const text = htmlToText(pattern.repeat(1_000_000 / pattern.length));
      expect(text.length, pattern).toBeLessThanOrEqual(1_000_000);
    }
  });
});
