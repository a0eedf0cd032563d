import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { toJson } from './write-json.js';

const taught = Array.prototype as unknown as { toJSON?: () => string };
const taughtText = String.prototype as unknown as { toJSON?: () => string };

describe('toJson', () => {
  afterEach(() => {
    delete taught.toJSON;
    delete taughtText.toJSON;
  });

  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes the same where a library has changed how lists and texts are written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const right: unknown = JSON.parse(JSON.stringify(value));
        taught.toJSON = () => 'a list';
        taughtText.toJSON = () => 'a text';
        const written = toJson(value);
        delete taught.toJSON;
        delete taughtText.toJSON;
        expect(JSON.parse(written)).toEqual(right);
      }),
    );
  });

  it('leaves out what is undefined', () => {
    taught.toJSON = () => 'a list';
    expect(toJson({ a: undefined, b: [undefined, NaN], c: null })).toBe('{"b":[null,null],"c":null}');
  });
});
