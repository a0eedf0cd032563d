import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rowOf } from '../src/store/answer-store.contract.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { createFirstSchema, olderCollector, type OlderCollector } from './older-collector.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

const NOON = Date.UTC(2030, 4, 10, 12);
const ALL = { from: '2030-01-01', to: '2030-12-31' };
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
/** While a month is attached, its responses are refused, and their visitors send them again. */
const isRefusedForNow = (error: unknown): boolean => (error as { code?: string }).code === '23514';
const sum = (tallies: readonly { n: number }[]): number => tallies.reduce((total, { n }) => total + n, 0);

describe.skipIf(!POSTGRES_BIN)(
  'an older collector beside this one, on Postgres (skipped where none is installed)',
  () => {
    let server: PostgresServer;
    let place: string;
    const olderOnes: OlderCollector[] = [];
    let store: AnswerStore | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    beforeEach(async () => {
      place = server.newDatabase();
      await createFirstSchema(place);
    });
    afterEach(async () => {
      await store?.close();
      store = undefined;
      await Promise.all(olderOnes.splice(0).map((older) => older.stop()));
    });
    const startOlder = async (version: Parameters<typeof olderCollector>[1]): Promise<OlderCollector> => {
      const older = olderCollector(place, version);
      olderOnes.push(older);
      await older.start();
      return older;
    };

    it('goes on storing while the schema changes', async () => {
      const older = await startOlder('daily counts');
      await older.addToken('hash');
      let isMigrating = true;
      const writing = (async () => {
        let added = 0;
        while (isMigrating || added < 50) {
          try {
            expect(await older.add(rowOf(added))).toBe(true);
            added++;
          } catch (error) {
            expect(isRefusedForNow(error), String(error)).toBe(true);
          }
        }
        return added;
      })();
      store = await openAnswerStore(place);
      await store.updateRollups(NOON);
      await store.prepareMonths(NOON);
      isMigrating = false;
      const added = await writing;
      expect(await older.count('site')).toBe(added);
      expect(await older.knowsToken('hash')).toBe(true);
      await store.updateRollups(NOON);
      expect(await store.count('site')).toBe(added);
    });

    it.each(['daily counts', 'rollups'] as const)(
      'that knows %s stores each response once together with it, and starts again',
      async (version) => {
        store = await openAnswerStore(place);
        await store.updateRollups(NOON);
        const older = await startOlder(version);
        const outcomes = await Promise.all(
          numbers(0, 60).flatMap((number) => [
            older.add(rowOf(number)).then((isNew) => (isNew ? 'new' : 'duplicate')),
            store!.add(rowOf(number)),
          ]),
        );
        expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(60);
        await Promise.all(numbers(60, 80).map((number) => older.add(rowOf(number))));
        await store.updateRollups(NOON);
        expect(await older.count('site')).toBe(80);
        expect(await store.count('site')).toBe(80);
        for (const by of ['day', 'lang', 'page'] as const) {
          expect(sum(await store.tally('site', ALL, by))).toBe(80);
        }
        expect(await store.page({ limit: 200 })).toHaveLength(80);
        await store.close();
        store = undefined;
        await expect((await startOlder(version)).add(rowOf(80))).resolves.toBe(true);
      },
    );
  },
);
