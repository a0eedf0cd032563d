import { expect, test } from 'vitest';
import { parseInteger } from './parse-integer.js';

test.each([
  ['0', 0],
  ['007', 7],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
])('%j is an integer', (text, number) => expect(parseInteger(text)).toBe(number));

test.each([
  '',
  ' 1',
  '1 ',
  '-1',
  '+1',
  '1.5',
  '1e3',
  '0x1f',
  '١',
  '9007199254740993',
  '9'.repeat(99),
  7,
  null,
])('%j is not an integer', (text) => expect(parseInteger(text)).toBeUndefined());

test('numbers outside of the limits are not accepted', () => {
  expect(['0', '1', '5', '6'].map((text) => parseInteger(text, 1, 5))).toEqual([undefined, 1, 5, undefined]);
});
