import { afterEach, expect, test, vi } from 'vitest';
import { formatMessage } from './format-message.js';

afterEach(() => vi.unstubAllGlobals());

const ar = {
  zero: 'لا أخبار',
  one: 'خبر واحد',
  two: 'خبران',
  few: '{count} أخبار',
  many: '{count} خبرًا',
  other: '{count} خبر',
};

test.each([
  [0, 'لا أخبار'],
  [1, 'خبر واحد'],
  [2, 'خبران'],
  [3, '3 أخبار'],
  [11, '11 خبرًا'],
  [100, '100 خبر'],
])('Arabic has six plurals: %i', (count, expected) =>
  expect(formatMessage(ar, { count }, 'ar')).toBe(expected),
);

test('French counts zero as one, English does not', () => {
  const forms = { one: '{count} item', other: '{count} items' };
  expect(formatMessage(forms, { count: 0 }, 'fr')).toBe('0 item');
  expect(formatMessage(forms, { count: 0 }, 'en')).toBe('0 items');
});

test('without a count, the first number chooses the form', () => {
  expect(formatMessage({ one: 'a page', other: '{pages} pages' }, { site: 'ICESCO', pages: 1 }, 'en')).toBe(
    'a page',
  );
});

test('numbers are written in the language, texts as they are', () => {
  expect(formatMessage('{n} – {title}', { n: 12_345, title: '<b>$& {n}</b>' }, 'en')).toBe(
    '12,345 – <b>$& {n}</b>',
  );
  expect(formatMessage('{n}', { n: 12 }, 'ar-EG')).toBe('12');
});

test('a place without a value stays, and inherited names are no values', () => {
  expect(formatMessage('{missing} {constructor} { } {}', {}, 'en')).toBe('{missing} {constructor} { } {}');
});

test('a bad language or a broken Intl gives plain words', () => {
  expect(formatMessage({ one: 'one', other: '{count}' }, { count: 5 }, 'xx_!!')).toBe('5');
  vi.stubGlobal('Intl', undefined);
  expect(formatMessage({ one: 'one', other: '{count} more' }, { count: 1 }, 'en')).toBe('one');
  expect(formatMessage({ one: 'one', other: '{count} more' }, { count: 2 }, 'en')).toBe('2 more');
});
