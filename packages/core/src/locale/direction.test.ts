import { expect, test } from 'vitest';
import { directionOf } from './direction.js';

test.each([
  'ar',
  'AR-ma',
  'ar_MA',
  'fa',
  'ur-PK',
  'ps',
  'ckb',
  'dv',
  'he',
  'iw',
  'yi',
  'ug',
  'sd',
  'syr',
  'nqo',
  'ku-Arab',
  'az-Arab-IR',
  'zh-yue-Arab',
  ' ar ',
])('%s is read from right to left', (lang) => expect(directionOf(lang)).toBe('rtl'));

test.each([
  'en',
  'fr-FR',
  'ku',
  'ur-Latn',
  'ar-Latn-MA',
  'sd-Deva',
  'arn',
  'hex',
  'tr',
  'xx_!!',
  '',
  '-',
  null,
  undefined,
  '١',
])('%s is read from left to right', (lang) => expect(directionOf(lang)).toBe('ltr'));

test('a value that is no text does not throw', () => {
  expect(directionOf({} as string)).toBe('ltr');
  expect(directionOf('a-'.repeat(100_000))).toBe('ltr');
});
