import { describe, expect, it } from 'vitest';
import { withoutControls } from '../html/control-characters.js';
import { decodeText } from './decode-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Bytes of a text in a single-byte encoding. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const byLetter = new Map([...Array(256).keys()].map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => byLetter.get(letter) ?? 63);
}

const ARABIC = 'وزارة الثقافة توقع اتفاقية جديدة مع المنظمة في مدينة الرباط';
const PERSIAN = 'وزارت فرهنگ در تهران کتابخانه جديد را افتتاح نمود';
const RUSSIAN = 'Министерство культуры подписало соглашение о библиотеках';
const TURKISH = 'Kültür Bakanlığı yeni bir anlaşma imzaladı: Şehir kütüphanesi';
const FRENCH = 'Le ministère a signé un accord à Yaoundé : « bibliothèques », été, forêt';

const rss = (title: string, lang = '', declared = '') =>
  `<?xml version="1.0"${declared && ` encoding="${declared}"`}?><rss><channel>${lang && `<language>${lang}</language>`}<title>${title}</title></channel></rss>`;
const json = (title: string, lang: string) => `{"version": "1", "language": "${lang}", "title": "${title}"}`;
const atom = (title: string, lang: string) => `<feed xml:lang="${lang}"><title>${title}</title></feed>`;

describe('UTF-8 under another name', () => {
  it.each([
    ['a header', rss(ARABIC), 'text/xml; charset=ISO-8859-1'],
    ['a header and a declaration', rss(ARABIC, 'ar', 'windows-1256'), 'text/xml; charset=windows-1256'],
    ['a declaration', rss(ARABIC, 'ar', 'iso-8859-1'), 'text/xml'],
    ['French', rss(FRENCH, 'fr', 'windows-1252'), undefined],
    ['Chinese', rss('图书馆新闻', 'zh', 'gb2312'), undefined],
    ['JSON', json(ARABIC, 'ar'), 'application/json; charset=iso-8859-6'],
    ['one letter', rss('é', 'fr', 'iso-8859-15'), undefined],
  ])('is read as UTF-8, with an issue: %s', (_, text, contentType) => {
    expect(decodeText(utf8(text), contentType)).toEqual({ text, encoding: 'utf-8', issue: 'charset-wrong' });
  });

  it('is no issue in plain ASCII', () => {
    expect(decodeText(utf8(rss('News', 'en', 'windows-1252'))).issue).toBeUndefined();
  });
});

describe('an encoding that nothing names, or that is named wrongly', () => {
  it.each([
    ['windows-1256', rss(ARABIC, 'ar'), undefined],
    ['windows-1256', rss(ARABIC, 'ar', 'utf-8'), undefined],
    ['windows-1256', rss(ARABIC, 'ar', 'iso-8859-1'), undefined],
    ['windows-1256', rss(ARABIC, 'ar-SA'), 'text/xml; charset=utf-8'],
    ['windows-1256', rss(ARABIC), undefined],
    ['windows-1256', rss(ARABIC, 'en-US'), undefined],
    ['windows-1256', rss(PERSIAN.replace('ک', 'ك'), 'fa'), undefined],
    ['windows-1256', atom(ARABIC, 'ar'), undefined],
    ['windows-1256', json(ARABIC, 'ar'), 'application/json'],
    ['iso-8859-6', rss(ARABIC, 'ar'), undefined],
    ['iso-8859-6', rss(ARABIC), 'text/xml; charset=iso-8859-1'],
    ['iso-8859-6', rss(ARABIC, 'ar', 'windows-1256'), undefined],
    ['windows-1251', rss(RUSSIAN, 'ru'), undefined],
    ['windows-1251', rss(RUSSIAN, 'kk', 'iso-8859-1'), undefined],
    ['windows-1254', rss(TURKISH, 'tr'), undefined],
    ['windows-1254', rss(TURKISH, 'tr', 'iso-8859-1'), undefined],
    ['windows-1252', rss(FRENCH, 'fr'), undefined],
    ['windows-1252', rss(FRENCH, 'ar'), undefined],
    ['windows-1252', rss(FRENCH), undefined],
  ])('%s is found by language and letters, with an issue (%#)', (encoding, text, contentType) => {
    const decoded = decodeText(encode(text, encoding), contentType);
    expect(decoded).toEqual({ text, encoding, issue: 'charset-wrong' });
  });

  it('is the one of the XML declaration where the header is wrong', () => {
    const text = rss(RUSSIAN, '', 'windows-1251');
    expect(decodeText(encode(text, 'windows-1251'), 'text/xml; charset=utf-8')).toEqual({
      text,
      encoding: 'windows-1251',
      issue: 'charset-wrong',
    });
  });

  it('is left alone where the declaration fits', () => {
    const text = rss(FRENCH, 'fr', 'iso-8859-1');
    expect(decodeText(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
  });
});

describe('control characters', () => {
  it('are removed, and white space stays', () => {
    expect(withoutControls('a\x10b\tc\nd\x0ce\x7f\0')).toBe('ab\tc\nd e');
    expect(withoutControls('l\x92été')).toBe('l’été');
  });
});
