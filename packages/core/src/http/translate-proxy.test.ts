import { describe, expect, it } from 'vitest';
import { kagiOriginal, proxyOriginal } from './translate-proxy.js';

describe('the original behind the translate.goog proxy', () => {
  it('is found again, with its own parameters and both languages', () => {
    expect(
      proxyOriginal(
        'https://www-example-org.translate.goog/fr/page?id=7&_x_tr_sl=fr&_x_tr_tl=ar&_x_tr_hl=ar#part',
      ),
    ).toEqual({
      url: 'https://www.example.org/fr/page?id=7#part',
      source: 'fr',
      target: 'ar',
    });
  });

  it('keeps hyphens of the host name, which the proxy doubles', () => {
    expect(proxyOriginal('https://my--site-example-org.translate.goog/?_x_tr_sl=auto&_x_tr_tl=en')?.url).toBe(
      'https://my-site.example.org/',
    );
  });

  it('goes back to http where the original was', () => {
    expect(proxyOriginal('https://a-b.translate.goog/?_x_tr_sch=http&_x_tr_tl=en')?.url).toBe('http://a.b/');
  });

  it('is not looked for at other addresses', () => {
    for (const url of [
      'https://example.org/?_x_tr_tl=ar',
      'https://translate.goog/',
      'https://x.translate.goog.example.org/',
      'not an address',
      '',
    ]) {
      expect(proxyOriginal(url)).toBeUndefined();
    }
  });
});

describe('the original behind Kagi Translate', () => {
  it.each([
    [
      'https://translate.kagi.com/translate/ar/https://www.example.org/news?id=7',
      'https://www.example.org/news?id=7',
    ],
    ['https://translate.kagi.com/ar/https://www.example.org/', 'https://www.example.org/'],
    ['https://translate.kagi.com/translate/ar/https:/www.example.org/', 'https://www.example.org/'],
  ])('is found again: %s', (url, original) => {
    expect(kagiOriginal(url)).toEqual({ url: original, target: 'ar' });
  });

  it.each([
    'https://translate.kagi.com/',
    'https://kagi.com/translate/ar/https://a.example/',
    'not an address',
  ])('is not looked for at other addresses: %s', (url) => expect(kagiOriginal(url)).toBeUndefined());
});
