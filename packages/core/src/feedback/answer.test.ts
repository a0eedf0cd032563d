import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COMMENT } from './comment.js';
import { newAnswer, readAnswer, type Answer } from './answer.js';
import { isUuidV7, uuidV7, uuidV7Time } from './uuid-v7.js';

const random = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);
const draft = {
  survey: 'icesco-website',
  surveyVersion: 1,
  score: 5,
  points: 5,
  page: 'https://example.org/ar/?q=secret#me',
  lang: 'ar',
  dir: 'rtl',
} as const;
const wire = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(newAnswer(draft, 1_700_000_000_000, random))) as Record<string, unknown>;
const pointers = (input: unknown): string[] => {
  const result = readAnswer(input);
  return 'problems' in result ? result.problems.map(({ pointer }) => pointer) : [];
};

describe('an answer', () => {
  it('survives the wire', () => {
    const given = newAnswer(
      { ...draft, comment: 'Clear and quick.', translatedBy: 'google' },
      Date.now(),
      random,
    );
    expect(readAnswer(JSON.parse(JSON.stringify(given)))).toEqual({ answer: given });
  });

  it('does not carry what the visitor searched for', () =>
    expect(newAnswer(draft, 0, random).page).toBe('https://example.org/ar/'));

  it('is about the original of a page that is read through a translation proxy', () => {
    const page = 'https://www-example-org.translate.goog/news/7?id=1&_x_tr_sl=en&_x_tr_tl=ar';
    expect(newAnswer({ ...draft, page }, 0, random).page).toBe('https://www.example.org/news/7');
    expect(readAnswer({ ...wire(), page })).toMatchObject({
      answer: { page: 'https://www.example.org/news/7' },
    });
  });

  it.each([
    ['score', 0],
    ['score', 6],
    ['score', '5'],
    ['score', 2.5],
    ['points', 2],
    ['points', 11],
    ['id', 'A'],
    ['id', '6a2f41a3-c54c-4a8f-9f2b-1a2b3c4d5e6f'],
    ['survey', 'Bad Name'],
    ['surveyVersion', 0],
    ['page', 'javascript:alert(1)'],
    ['page', 'http://'],
    ['lang', 'not a tag'],
    ['dir', 'up'],
    ['comment', 'x'.repeat(MAX_COMMENT + 1)],
    ['comment', 7],
    ['translatedBy', '<b>'],
    ['clientTime', -1],
  ])('with a wrong %s (%j) is refused, and the error names the place', (name, value) =>
    expect(pointers({ ...wire(), [name]: value })).toContain(`/${name}`),
  );

  it('reports every error at once', () => expect(pointers({})).toHaveLength(9));

  it('leaves out what it does not know, and control characters', () => {
    const result = readAnswer({ ...wire(), comment: ' a\u0000b\u001bc\n', admin: true }) as {
      answer: Answer;
    };
    expect(result.answer.comment).toBe('abc');
    expect(result.answer).not.toHaveProperty('admin');
  });

  it('is read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => 'answer' in readAnswer(input) || 'problems' in readAnswer(input)),
    );
    fc.assert(fc.property(fc.object(), (input) => void readAnswer({ ...wire(), ...input })));
  });
});

describe('a UUIDv7', () => {
  it('holds its time and sorts by it', () => {
    const ids = [1, 1_000, 1_700_000_000_000, 2 ** 47].map((time) => uuidV7(time, random));
    expect(ids.map(uuidV7Time)).toEqual([1, 1_000, 1_700_000_000_000, 2 ** 47]);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isUuidV7)).toBe(true);
  });
});
