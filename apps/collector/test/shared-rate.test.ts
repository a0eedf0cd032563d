import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSharedRate, type SharedRate } from '../src/http/shared-rate.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openDatabase } from '../src/store/database.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { answer } from './app-client.js';
import { startCollector, stopCollector } from './collector-process.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

const SECRET = 'the same thirty-two characters for all';
const NETWORK = '203.0.113.7';
const OTHER_NETWORK = '198.51.100.7';

describe.skipIf(!POSTGRES_BIN)(
  'a rate limit that collectors share through Postgres (skipped where none is installed)',
  () => {
    let server: PostgresServer;
    let place: string;
    let stores: AnswerStore[];
    let shared: SharedRate[];
    let failures: number;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    beforeEach(async () => {
      place = server.newDatabase();
      failures = 0;
      stores = await Promise.all([openAnswerStore(place), openAnswerStore(place)]);
      shared = stores.map((store) =>
        createSharedRate({
          perMinute: 20,
          secret: SECRET,
          share: (used) => store.shareRateUsage(used),
          clean: (minute) => store.deleteRateUsage(minute),
          onFailure: () => failures++,
        }),
      );
    });
    afterEach(async () => {
      shared.forEach((each) => each.stop());
      await Promise.all(stores.map((store) => store.close()));
    });
    const passes = (which: number, address = NETWORK): boolean => shared[which]!.limit(address, 0) === 0;
    const exhaust = (which: number): number => {
      let passed = 0;
      while (passes(which)) {
        passed++;
      }
      return passed;
    };

    it('counts what the others let pass, of the same network alone', async () => {
      expect(exhaust(0)).toBe(30);
      await shared[0]!.sync();
      expect(passes(1)).toBe(true);
      await shared[1]!.sync();
      expect(passes(1)).toBe(false);
      expect(passes(1, OTHER_NETWORK)).toBe(true);
      expect(failures).toBe(0);
    });

    it('takes nothing twice, and gives back what was invalid', async () => {
      for (let times = 0; times < 10; times++) {
        expect(passes(0)).toBe(true);
        await shared[0]!.sync();
        expect(passes(1)).toBe(true);
        await shared[1]!.sync();
      }
      // Ten here, and nine or ten there: the last is not known yet.
      expect(exhaust(0)).toBe(11);
      for (let times = 0; times < 11; times++) {
        shared[0]!.limit.refund!(NETWORK);
      }
      await shared[0]!.sync();
      expect(passes(1)).toBe(true);
    });

    it('limits by itself while the database does not answer', async () => {
      const other = openDatabase(place);
      await other.query.transaction().execute(async (trx) => {
        await sql`lock table rate_usage in access exclusive mode`.execute(trx);
        expect(passes(0)).toBe(true);
        const syncing = shared[0]!.sync();
        expect(exhaust(0)).toBe(29);
        expect((await stores[0]!.load()).waiting).toBe(0);
        await syncing;
        expect(failures).toBe(1);
      });
      await other.query.destroy();
      await shared[0]!.sync();
      expect(failures).toBe(1);
    });

    it('keeps no network, and nothing of past minutes', async () => {
      passes(0);
      await shared[0]!.sync();
      const { query } = openDatabase(place);
      const [row] = await query.selectFrom('rate_usage').selectAll().execute();
      expect(row!.network).toMatch(/^[A-Za-z0-9+/]{43}=$/);
      await stores[1]!.deleteRateUsage(row!.minute + 1);
      expect(await query.selectFrom('rate_usage').selectAll().execute()).toHaveLength(1);
      await stores[1]!.deleteRateUsage(row!.minute + 2);
      expect(await query.selectFrom('rate_usage').selectAll().execute()).toEqual([]);
      await query.destroy();
    });

    it('holds for two collectors', async () => {
      const start = () =>
        startCollector(['--port', '0', '--proxies', '1'], { DATABASE_URL: place, RATE_SECRET: SECRET });
      const collectors = await Promise.all([start(), start()]);
      const post = async (which: number): Promise<number> => {
        const headers = { 'X-Forwarded-For': NETWORK };
        const body = JSON.stringify(answer());
        return (await fetch(`${collectors[which]!.url}/v1/answers`, { method: 'POST', headers, body }))
          .status;
      };
      let accepted = 0;
      while ((await post(0)) === 201) {
        accepted++;
      }
      expect(accepted).toBeGreaterThanOrEqual(30);
      // The other one learns of it within seconds, long before its own bucket is empty.
      const { query } = openDatabase(place);
      while ((await query.selectFrom('rate_usage').select('n').execute()).every(({ n }) => n < accepted)) {
        await new Promise(setImmediate);
      }
      await query.destroy();
      expect(await post(1)).toBe(201);
      let others = 1;
      for (const until = Date.now() + 5_000; Date.now() < until && (await post(1)) === 201; others++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      expect(others).toBeLessThan(20);
      await Promise.all(collectors.map((each) => stopCollector(each, 'SIGTERM')));
    });
  },
);
