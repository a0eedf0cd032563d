import { describe, expect, it, test } from 'vitest';
import { csvCell } from './csv-cell.js';

describe('a text that a spreadsheet would run as a formula gets an apostrophe', () => {
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', ' =', '\ufeff=', '\u00a0@', '＝', '＋', '－', '＠'])(
    'after %j',
    (start) => expect(csvCell(`${start}1`)).toBe(`"'${start}1"`),
  );
});

test('other texts stay as they are, with their quotes doubled', () => {
  expect(csvCell('Good = good')).toBe('"Good = good"');
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvCell('')).toBe('""');
});

test('numbers have no quotes, and nothing is an empty field', () => {
  expect([csvCell(-1.5), csvCell(0), csvCell(null)]).toEqual(['-1.5', '0', '']);
});
