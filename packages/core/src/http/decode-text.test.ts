import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) {
    bytes.setUint16(at * 2, text.charCodeAt(at), little);
  }
  return new Uint8Array(bytes.buffer);
};

describe('decodeText', () => {
  it.each([
    ['UTF-8 by default', utf8('é خبر'), undefined, 'é خبر', 'utf-8'],
    ['a byte order mark over everything', utf8('\ufeffé'), 'text/xml; charset=iso-8859-1', 'é', 'utf-8'],
    ['UTF-16 by its mark', utf16('\ufeff<é', true), undefined, '<é', 'utf-16le'],
    ['UTF-16 without mark', utf16('<é', false), undefined, '<é', 'utf-16be'],
    ['UTF-16 whatever the header says', utf16('<é', true), 'text/xml; charset=utf-8', '<é', 'utf-16le'],
    [
      'the header before the declaration',
      latin('<?xml version="1.0" encoding="utf-8"?>\xc7'),
      "text/xml;charset='windows-1256'",
      '<?xml version="1.0" encoding="utf-8"?>ا',
      'windows-1256',
    ],
    [
      'the declaration',
      latin("\n<?xml version='1.0' encoding='windows-1256'?>\xce"),
      'text/xml',
      "\n<?xml version='1.0' encoding='windows-1256'?>خ",
      'windows-1256',
    ],
    ['Latin 1 as windows-1252', latin('\x93x\x94'), 'text/html; charset=ISO-8859-1', '“x”', 'windows-1252'],
    ['ASCII that is UTF-8', utf8('é'), 'text/xml; charset=us-ascii', 'é', 'utf-8'],
    ['UTF-32', utf16('\0<\0é', false), undefined, '<é', 'utf-16be'],
    ['UTF-32 by its mark', utf16('\ufeff\0<\0é\0', true), undefined, '<é', 'utf-16le'],
    [
      'UTF-16 that is not',
      utf8('<?xml encoding="utf-16"?>é'),
      undefined,
      '<?xml encoding="utf-16"?>é',
      'utf-8',
    ],
    ['nothing', new Uint8Array(), undefined, '', 'utf-8'],
  ])('reads %s', (_, bytes, contentType, text, encoding) => {
    expect(decodeText(bytes, contentType)).toEqual({ text, encoding });
  });

  it('falls back where the declaration is unknown or wrong, and says so', () => {
    expect(decodeText(utf8('é'), 'text/xml; charset=nonsense')).toEqual({
      text: 'é',
      encoding: 'utf-8',
      issue: 'charset-unknown',
    });
    expect(decodeText(latin('caf\xe9 cr\xe8me'), 'text/xml; charset=utf-8')).toEqual({
      text: 'café crème',
      encoding: 'windows-1252',
      issue: 'charset-wrong',
    });
  });

  it('keeps UTF-8 with one broken letter', () => {
    expect(decodeText(Uint8Array.of(...utf8('خبر'), 0xff))).toEqual({
      text: 'خبر\ufffd',
      encoding: 'utf-8',
      issue: 'charset-wrong',
    });
  });
});
