import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../src/store/answer-store.contract.js';
import { openDatabase } from '../src/store/database.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { answer } from './app-client.js';
import { startCollector, stopCollector } from './collector-process.js';
import { PGBOUNCER, startPgbouncer, type PgbouncerServer } from './pgbouncer-server.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

/** Fewer than the connections of one collector: they take turns. */
const POOL_SIZE = 3;

describe.skipIf(!POSTGRES_BIN || !PGBOUNCER)(
  'through PgBouncer in transaction mode (skipped without Postgres and PgBouncer: node scripts/pgbouncer.mjs)',
  () => {
    let server: PostgresServer;
    let pgbouncer: PgbouncerServer;
    beforeAll(async () => {
      server = await startPostgres();
      pgbouncer = await startPgbouncer(server.newDatabase(), POOL_SIZE);
    });
    afterAll(async () => {
      await pgbouncer.stop();
      server.stop();
    });

    it('two collectors store each response once, and read and export it', async () => {
      const database = pgbouncer.urlOf(server.newDatabase());
      const start = () => startCollector(['--port', '0', '--rate', '0'], { DATABASE_URL: database });
      const collectors = await Promise.all([start(), start()]);
      const bodies = Array.from({ length: 60 }, () => answer());
      const statuses = await Promise.all(
        bodies.flatMap((body) =>
          collectors.map(
            async ({ url }) =>
              (await fetch(`${url}/v1/answers`, { method: 'POST', body: JSON.stringify(body) })).status,
          ),
        ),
      );
      expect(statuses.sort()).toEqual([...Array<number>(60).fill(200), ...Array<number>(60).fill(201)]);
      const headers = { Authorization: `Bearer ${await collectors[0].newAnalystToken()}` };
      for (const { url } of collectors) {
        const exported = await fetch(`${url}/v1/export.ndjson`, { headers });
        expect((await exported.text()).trim().split('\n')).toHaveLength(60);
        const summary = await fetch(`${url}/v1/summary?survey=icesco-website`, { headers });
        expect(await summary.json()).toMatchObject({ summary: { n: 60 } });
        expect((await fetch(`${url}/readyz`)).status).toBe(200);
      }
      expect(await Promise.all(collectors.map((each) => stopCollector(each, 'SIGTERM')))).toEqual([0, 0]);
    });

    it('the limits of time hold, and stay with their transaction', async () => {
      const place = pgbouncer.urlOf(server.newDatabase());
      const store = await openAnswerStore(place, { statementMs: 1_000 });
      const other = openDatabase(place);
      await other.query.transaction().execute(async (trx) => {
        await sql`lock table answers in access exclusive mode`.execute(trx);
        await expect(store.add(rowOf(1))).rejects.toThrow(/statement timeout|in time/);
      });
      expect(await store.add(rowOf(1))).toBe('new');
      for (let connection = 0; connection < POOL_SIZE * 2; connection++) {
        const { rows } = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(
          other.query,
        );
        expect(rows[0]?.statement_timeout).toBe('0');
      }
      await store.prepareMonths(Date.UTC(2030, 4, 10));
      expect(await store.add(rowOf(2))).toBe('new');
      await Promise.all([store.close(), other.query.destroy()]);
    });
  },
);
