import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newToken } from '../access/token.js';
import type { AnswerStore } from './answer-store.js';
import type { AnswerRow } from './schema.js';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2030, 4, 10, 12);
const ALL = { from: '2030-01-01', to: '2030-12-31' };

/** Ids in the order of their numbers, of the month of `NOON`. */
export const idOf = (number: number): string =>
  `01bbc65d-9000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const rowOf = (number: number, differences: Partial<AnswerRow> = {}): AnswerRow => ({
  id: idOf(number),
  survey: 'site',
  survey_version: 1,
  score: 4,
  points: 5,
  comment: null,
  page: 'https://www.example.org/a',
  lang: 'en',
  dir: 'ltr',
  translated_by: null,
  client_ms: NOON - 1000,
  received_ms: NOON,
  quarantine: null,
  ...differences,
});

/** What every store of answers promises. @param newPlace an empty place, for `open`. */
export function answerStoreContract(
  newPlace: () => string,
  open: (place: string) => Promise<AnswerStore>,
): void {
  let place: string;
  let store: AnswerStore;

  beforeEach(async () => {
    place = newPlace();
    store = await open(place);
  });
  afterEach(() => store.close());

  describe('an answer', () => {
    it('is new once, a duplicate ever after', async () => {
      expect(await store.add(rowOf(1))).toBe('new');
      expect(await store.add(rowOf(1, { received_ms: NOON + 5 }))).toBe('duplicate');
      expect(await store.count('site')).toBe(1);
    });

    it('is not replaced by another with its id', async () => {
      await store.add(rowOf(1));
      expect(await store.add(rowOf(1, { score: 1 }))).toBe('conflict');
      expect(await store.page({ limit: 10 })).toEqual([rowOf(1)]);
      expect(await store.count('site')).toBe(1);
    });

    it('that arrives ten times at once is counted once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.add(rowOf(1))));
      expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(9);
      expect(await store.count('site')).toBe(1);
    });

    it('comes back as it went in, in every script', async () => {
      const row = rowOf(1, {
        comment: 'جيّد جدًا 👍 ‏“é” \' " \\ %',
        translated_by: 'google',
        lang: 'ar',
        dir: 'rtl',
      });
      await store.add(row);
      expect(await store.page({ limit: 10 })).toEqual([row]);
    });

    it('is there after closing and opening again', async () => {
      await Promise.all(Array.from({ length: 300 }, (_, number) => store.add(rowOf(number))));
      await store.close();
      store = await open(place);
      expect(await store.count('site')).toBe(300);
      expect(await store.page({ limit: 1000 })).toHaveLength(300);
    });

    it('in quarantine is kept and not counted', async () => {
      await store.add(rowOf(1, { quarantine: 'honeypot' }));
      expect(await store.count('site')).toBe(0);
      expect(await store.page({ limit: 10 })).toEqual([]);
      expect(await store.page({ limit: 10, quarantined: true })).toHaveLength(1);
    });

    it('that is taken away is gone from the counts', async () => {
      await store.add(rowOf(1));
      await store.add(rowOf(2));
      expect(await store.remove(idOf(1))).toBe(true);
      expect(await store.remove(idOf(1))).toBe(false);
      expect(await store.count('site')).toBe(1);
    });

    it('of a wrong clock, far past or future, is stored', async () => {
      await store.add(rowOf(1, { id: '00000000-0001-7000-8000-000000000001' }));
      await store.add(rowOf(2, { id: 'ffffffff-ffff-7fff-bfff-ffffffffffff' }));
      expect(await store.count('site')).toBe(2);
    });
  });

  it('two stores on one database count every answer once', async () => {
    const other = await open(place);
    const both = Array.from({ length: 100 }, (_, number) => [
      store.add(rowOf(number, { page: `https://www.example.org/${number % 7}` })),
      other.add(rowOf(99 - number, { page: `https://www.example.org/${(99 - number) % 7}` })),
    ]).flat();
    const outcomes = await Promise.all(both);
    expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(100);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(100);
    expect(await store.count('site')).toBe(100);
    await other.close();
  });

  it('pages go through all answers in the order of their ids', async () => {
    for (const number of [5, 3, 1, 4, 2]) {
      await store.add(rowOf(number, { survey: number === 2 ? 'other' : 'site' }));
    }
    const first = await store.page({ limit: 2, survey: 'site' });
    const second = await store.page({ limit: 9, survey: 'site', after: first.at(-1)!.id });
    expect([...first, ...second].map(({ id }) => id)).toEqual([1, 3, 4, 5].map(idOf));
  });

  it('tallies by day, language and page within the requested days', async () => {
    await store.add(rowOf(1));
    await store.add(rowOf(2, { score: 5, lang: 'ar', page: 'https://www.example.org/b' }));
    await store.add(rowOf(3, { received_ms: NOON + DAY_MS }));
    await store.add(rowOf(4, { received_ms: NOON + 40 * DAY_MS }));
    await store.add(rowOf(5, { survey: 'other' }));
    const days = { from: '2030-05-10', to: '2030-05-11' };
    const told = async (by: 'day' | 'lang' | 'page') =>
      (await store.tally('site', days, by)).map(({ key, score, n }) => `${key} ${score} ${n}`).sort();
    expect(await told('day')).toEqual(['2030-05-10 4 1', '2030-05-10 5 1', '2030-05-11 4 1']);
    expect(await told('lang')).toEqual(['ar 5 1', 'en 4 2']);
    expect(await told('page')).toEqual(['https://www.example.org/a 4 2', 'https://www.example.org/b 5 1']);
  });

  it('purging takes old comments off and leaves answers and counts', async () => {
    await store.add(rowOf(1, { comment: 'old', received_ms: NOON - DAY_MS }));
    await store.add(rowOf(2, { comment: 'young' }));
    expect(await store.purgeComments(NOON, 10)).toBe(1);
    expect((await store.page({ limit: 10 })).map(({ comment }) => comment)).toEqual([null, 'young']);
    expect((await store.tally('site', ALL, 'lang'))[0]?.n).toBe(2);
  });

  it('preparing coming months takes in what came too early, and loses nothing', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, number) => store.add(rowOf(number))));
    await Promise.all([store.prepareMonths(NOON), store.prepareMonths(NOON)]);
    expect(await store.page({ limit: 100 })).toHaveLength(50);
    expect(await store.add(rowOf(1))).toBe('duplicate');
    expect(await store.add(rowOf(60))).toBe('new');
  });

  it('tokens are found by their hash until they are revoked', async () => {
    const { row } = newToken('reader', ['read'], NOON);
    expect(await store.addToken(row, true)).toBe(true);
    expect(await store.addToken(newToken('second', ['read'], NOON).row, true)).toBe(false);
    expect(await store.findToken(row.hash)).toEqual(row);
    expect(await store.tokens()).toHaveLength(1);
    expect(await store.removeToken(row.id)).toBe(true);
    expect(await store.findToken(row.hash)).toBeUndefined();
  });

  it('two first starts at once agree on the schema, the secret and one token', async () => {
    const fresh = newPlace();
    const stores = await Promise.all([open(fresh), open(fresh)]);
    const [one, other] = await Promise.all(stores.map((each) => each.secret()));
    expect(one).toBe(other);
    const added = await Promise.all(
      stores.map((each) => each.addToken(newToken('first', ['read'], NOON).row, true)),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    await Promise.all(stores.map((each) => each.close()));
  });
}
