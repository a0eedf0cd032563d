import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../src/store/answer-store.contract.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openDatabase } from '../src/store/database.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { PGBOUNCER, startPgbouncer, type PgbouncerServer } from './pgbouncer-server.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

const ROLE = 'feedback_reader';
const NOON = Date.UTC(2030, 4, 10, 12);
const ALL = { from: '2030-01-01', to: '2030-12-31' };
const FILE = readFileSync(new URL('../operations/row-level-security.sql', import.meta.url), 'utf8');
const TABLES = [...FILE.matchAll(/alter table (\w+) enable/g)].map(([, name]) => name!);

describe.skipIf(!POSTGRES_BIN || !PGBOUNCER)(
  'row-level security (skipped without Postgres and PgBouncer: node scripts/pgbouncer.mjs)',
  () => {
    let server: PostgresServer;
    let pgbouncer: PgbouncerServer;
    let direct: string;
    let store: AnswerStore;
    beforeAll(async () => {
      server = await startPostgres();
      direct = server.newDatabase();
      // One connection, which all transactions share.
      pgbouncer = await startPgbouncer(direct, 1);
      const first = await openAnswerStore(direct);
      for (const site of ['a', 'b']) {
        const row = { id: site, organisation: site, name: site, created_ms: 1 };
        await first.createSite(row, [`${site}.example.org`]);
      }
      await first.add(rowOf(0, { page: 'https://a.example.org/' }));
      await first.add(rowOf(1, { page: 'https://b.example.org/' }));
      await first.add(rowOf(2, { page: 'https://nowhere.example/' }));
      await first.updateRollups(NOON + 40 * 86_400_000);
      await first.close();
      const { query } = openDatabase(direct);
      await sql.raw(FILE).execute(query);
      // Twice, as after an update.
      await sql.raw(FILE).execute(query);
      await query.destroy();
      store = await openAnswerStore(pgbouncer.urlOf(direct), { readRole: ROLE });
    });
    afterAll(async () => {
      await store.close();
      await pgbouncer.stop();
      server.stop();
    });

    /** What a query sees that forgot the sites. */
    const visible = async (sites: string | undefined): Promise<Record<string, number>> => {
      const reads = openDatabase(pgbouncer.urlOf(direct), { readRole: ROLE }).openReads();
      const counts: Record<string, number> = {};
      await reads.transaction().execute(async (trx) => {
        if (sites !== undefined) {
          await sql`select set_config('icesco.sites', ${sites}, true)`.execute(trx);
        }
        for (const table of TABLES) {
          const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
            trx,
          );
          counts[table] = rows[0]!.n;
        }
      });
      await reads.destroy();
      return counts;
    };

    it('shows a site its own responses and sums, to any query', async () => {
      const own = { answers: 1, site_answers: 1, site_summary: 1, site_pages: 1, monthly_pages: 1 };
      const others = { daily_counts: 0, daily_summary: 0, daily_pages: 0, survey_totals: 0 };
      expect(await visible('a')).toMatchObject({ ...own, ...others });
      expect(await visible('*')).toMatchObject({ answers: 3, daily_counts: 3, site_answers: 2 });
      for (const none of [undefined, '', 'c', "a' or 'a' = 'a"]) {
        const { settings, ...counts } = await visible(none);
        expect(settings).toBe(1);
        expect(new Set(Object.values(counts))).toEqual(new Set([0]));
      }
    });

    it('shows neither the key of forms nor tokens', async () => {
      const reads = openDatabase(direct, { readRole: ROLE }).openReads();
      const names = await reads
        .transaction()
        .execute((trx) => trx.selectFrom('settings').select('name').execute());
      expect(names.map(({ name }) => name)).toEqual(['rollups']);
      await expect(
        reads.transaction().execute((trx) => trx.selectFrom('access_tokens').select('hash').execute()),
      ).rejects.toThrow(/permission/);
      await reads.destroy();
    });

    it('stays with its transaction where connections are shared', async () => {
      const reads = ['a', 'b', 'a', 'b'].map(async (site) => [
        site,
        (await store.page({ sites: [site], limit: 10 })).map(({ page }) => page),
        (await store.tally('site', ALL, 'page', [site])).map(({ key }) => key),
      ]);
      for (const [site, pages, keys] of await Promise.all(reads)) {
        expect([pages, keys]).toEqual([[`https://${site as string}.example.org/`], pages]);
      }
      expect(await store.count('site')).toBe(3);
      expect(await store.page({ limit: 10 })).toHaveLength(3);
      expect(await store.add(rowOf(3))).toBe('new');
      expect(await store.remove(rowOf(3).id)).toBe(true);
    });

    it('leaves backups of the owner whole', () => {
      const dump = execFileSync(join(POSTGRES_BIN!, 'pg_dump'), ['--data-only', direct], {
        encoding: 'utf8',
      });
      expect(dump).toContain('https://nowhere.example/');
    });

    it('is missed at the start where the role is missing', async () => {
      await expect(openAnswerStore(direct, { readRole: 'nobody_here' })).rejects.toThrow(/nobody_here/);
    });
  },
);
