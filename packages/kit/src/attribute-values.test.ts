import { readValue } from './attribute-values.js';
import { defaultsOf } from './attributes.js';

const word = { type: String, default: 'list', choices: ['cards', 'list'] };
const items = { type: Number, default: 12, min: 1, max: 1000, isInteger: true, isClamped: true };
const points = { type: Number, default: 0, min: 3, max: 10, isInteger: true };
const share = { type: Number, default: 1, min: 0, max: 1 };
const text = { type: String, default: '' };

describe('the value of an attribute', () => {
  const expectValue = (attribute: Parameters<typeof readValue>[0], given: unknown, expected: unknown) => {
    const value = readValue(attribute, given);
    if (value !== expected) {
      throw new Error(`${String(given)} gives ${String(value)} instead of ${String(expected)}`);
    }
  };

  it('is the given one where it is valid', () => {
    for (const [attribute, value] of [
      [word, 'cards'],
      [items, 1000],
      [points, 10],
      [share, 0.5],
      [text, 'anything'],
    ] as const) {
      expectValue(attribute, value, value);
    }
  });

  it('is the default where none is given, or an invalid one', () => {
    for (const [attribute, given, expected] of [
      [word, 'Cards', 'list'],
      [word, undefined, 'list'],
      [items, NaN, 12],
      [items, 2.5, 12],
      [items, null, 12],
      [points, 11, 0],
      [points, 3.5, 0],
      [share, 50, 1],
      [share, '', 1],
      [text, undefined, ''],
    ] as const) {
      expectValue(attribute, given, expected);
    }
  });

  it('is the nearest limit where the attribute says so', () => {
    expectValue(items, 5000, 1000);
    expectValue(items, -3, 1);
  });
});

describe('the defaults of a table of attributes', () => {
  it('are the properties of an element whose author gives nothing', () => {
    const defaults = JSON.stringify(defaultsOf({ word, items }));
    if (defaults !== '{"word":"list","items":12}') {
      throw new Error(defaults);
    }
  });
});
