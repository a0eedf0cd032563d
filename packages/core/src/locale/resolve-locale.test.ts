import { expect, test } from 'vitest';
import { primarySubtag, resolveLocale } from './resolve-locale.js';

const supported = ['en', 'fr', 'ar', 'pt-BR', 'zh-Hant'];

test.each([
  ['ar-MA', 'ar'],
  ['ar_MA', 'ar'],
  ['FR', 'fr'],
  [['tr', 'fr-CA', 'en'], 'fr'],
  [['xx_!!', '', null, undefined, 'ar'], 'ar'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['fr-x-private', 'fr'],
])('%s is served in %s', (requested, expected) => expect(resolveLocale(requested, supported)).toBe(expected));

test.each([
  ['xx_!!'],
  [''],
  [null],
  [undefined],
  [[]],
  ['*'],
  ['constructor'],
  ['__proto__'],
  ['ar'.repeat(1e6)],
  [42 as unknown as string],
])('nonsense falls back to English: %s', (requested) =>
  expect(resolveLocale(requested, supported)).toBe('en'),
);

test('the caller names another fallback', () => expect(resolveLocale('sw', supported, 'fr')).toBe('fr'));

test.each([
  ['ar', 'ar'],
  ['ar-MA', 'ar'],
  ['AR_ma', 'ar'],
  [' zh-Hant-TW ', 'zh'],
  ['', ''],
])('the language of "%s" is "%s"', (tag, language) => expect(primarySubtag(tag)).toBe(language));
