import { describe, expect, it } from 'vitest';
import { proxyOriginal } from './translate-proxy.js';

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
    ])
      expect(proxyOriginal(url)).toBeUndefined();
  });
});
