import { describe, expect, it } from 'vitest';
import { languageTag, looseText, newsText } from './news-text.js';

describe('newsText', () => {
  it.each([
    ['Museums', 'en', { text: 'Museums', lang: 'en', dir: 'ltr' }],
    ['ICESCO تعقد ورشة', 'ar', { text: 'ICESCO تعقد ورشة', lang: 'ar', dir: 'rtl' }],
    ['ICESCO', 'ar', { text: 'ICESCO', lang: 'ar', dir: 'ltr' }],
    [
      'The word سلام means peace in the world',
      'ar',
      { text: 'The word سلام means peace in the world', lang: 'en', dir: 'ltr' },
    ],
    [
      'ورشة STEM education and training',
      'ar',
      { text: 'ورشة STEM education and training', lang: 'ar', dir: 'rtl' },
    ],
    ['مؤتمر باكو', 'fr', { text: 'مؤتمر باكو', lang: 'ar', dir: 'rtl' }],
    ['فرهنگی', 'en', { text: 'فرهنگی', lang: 'fa', dir: 'rtl' }],
    ['ورشة عمل', 'en-US', { text: 'ورشة عمل', lang: 'ar', dir: 'rtl' }],
    ['ورشة عمل ICESCO', 'en', { text: 'ورشة عمل ICESCO', lang: 'ar', dir: 'rtl' }],
    ['ICESCO تعلن إطلاق برنامج جديد', undefined, { text: 'ICESCO تعلن إطلاق برنامج جديد', dir: 'rtl' }],
    ['UNESCO and ISESCO: قرار', 'en', { text: 'UNESCO and ISESCO: قرار', lang: 'en', dir: 'ltr' }],
    ['گفتگو در تهران', 'en-US', { text: 'گفتگو در تهران', lang: 'fa', dir: 'rtl' }],
    ['שלום עולם', 'en', { text: 'שלום עולם', dir: 'rtl' }],
    ['“2020”', 'ar', { text: '“2020”', lang: 'ar', dir: 'rtl' }],
    ['2020', undefined, { text: '2020' }],
    ['«ދިވެހި»', undefined, { text: '«ދިވެހި»', dir: 'rtl' }],
    ['  Ελληνικά \n\t νέα ', undefined, { text: 'Ελληνικά νέα', dir: 'ltr' }],
    ['', undefined, { text: '' }],
  ])('%s in %s', (text, lang, expected) => {
    expect(newsText(text, lang)).toEqual(expected);
  });
});

describe('languageTag', () => {
  it.each([
    ['en_US', 'en-US'],
    [' fr ', 'fr'],
    ['zh-Hans-CN', 'zh-Hans-CN'],
    ['english', undefined],
    ['', undefined],
    [5, undefined],
    ['ar;x', undefined],
  ])('%s', (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });
});

describe('looseText', () => {
  it.each([
    ['Vec<T> and a < b', 'Vec<T> and a < b'],
    ['<b>Bold</b> &amp; more', 'Bold & more'],
    ['AT&amp;T', 'AT&T'],
    ['x<br/>y', 'x y'],
  ])('%s', (text, plain) => {
    expect(looseText(text)).toBe(plain);
  });
});
