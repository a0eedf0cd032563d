import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.js';
import { safeUrl } from './safe-url.js';

const control = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\x01',
  '\t',
  '\n',
  '\r',
  '\x0b',
  '\x1f',
  '\x7f',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u2028',
  '\ufeff',
  '%0a',
  '&#9;',
  '\\',
);
const scheme = fc.constantFrom(
  'javascript:',
  'JavaScript:',
  'java',
  'script:',
  'data:',
  'vbscript:',
  'http:',
  'https:',
  'HTTPS:',
  'file:',
  'blob:',
  'mailto:',
  '//',
  '\\\\',
  '/',
  '@',
  ':',
  '#',
  '?',
  'a.example',
  'xn--',
  '[',
  ']',
  'alert(1)',
  'user:pw',
);
const address = fc
  .array(fc.oneof(control, scheme, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const base = fc.constantFrom(
  undefined,
  'https://news.example/a/',
  'javascript:x',
  'data:,x',
  'about:blank',
  'http://[',
  '',
);

describe('addresses of strangers', () => {
  it('are http, https or mailto addresses without a password, or nothing', () => {
    fc.assert(
      fc.property(address, base, fc.boolean(), (text, from, mailto) => {
        const url = safeUrl(text, from, mailto ? /^(?:https?|mailto):/ : undefined);
        if (url === undefined) {
          return;
        }
        const { protocol, username, password, href } = new URL(url);
        expect([
          protocol === 'https:' || protocol === 'http:' || (mailto && protocol === 'mailto:'),
          username,
          password,
          href,
        ]).toEqual([true, '', '', url]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same when they are read a second time', () => {
    fc.assert(
      fc.property(address, (text) => {
        const url = canonicalUrl(text, 'https://news.example/');
        if (url) {
          expect(canonicalUrl(url)).toBe(url);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
