import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStoreContract, rowOf } from '../src/store/answer-store.contract.js';
import { siteContract } from '../src/store/sites.contract.js';
import { openDatabase } from '../src/store/database.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

if (!POSTGRES_BIN) {
  console.log('answers in Postgres: skipped, no Postgres is installed');
}

describe.skipIf(!POSTGRES_BIN)('answers in Postgres (skipped where it is not installed)', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  answerStoreContract(() => server.newDatabase(), openAnswerStore);
  siteContract(() => openAnswerStore(server.newDatabase()));

  it('come to lie in the partition of their month', async () => {
    const place = server.newDatabase();
    const store = await openAnswerStore(place);
    await store.add(rowOf(1));
    await store.prepareMonths(Date.UTC(2030, 4, 10));
    await store.add(rowOf(2));
    await store.add(rowOf(3, { id: '00000000-0001-7000-8000-000000000001' }));
    await store.close();
    const { query } = openDatabase(place);
    const { rows } = await sql<{
      place: string;
      n: number;
    }>`select tableoid::regclass::text as place, count(*) as n from answers group by 1 order by 1`.execute(
      query,
    );
    await query.destroy();
    expect(rows).toEqual([
      { place: 'answers_2030_05', n: 2 },
      { place: 'answers_default', n: 1 },
    ]);
  });

  it('are taken into the schema of the guide for clusters, which has no months', async () => {
    const guide = readFileSync(new URL('../../../docs/collector/operations.md', import.meta.url), 'utf8');
    const ddl = /```sql\n(create table answers [^`]+)```/.exec(guide)![1]!;
    const place = server.newDatabase();
    const { query } = openDatabase(place);
    for (const statement of ddl
      .split(';')
      .map((each) => each.trim())
      .filter(Boolean)) {
      await sql.raw(statement).execute(query);
    }
    const columns = async (from: typeof query) =>
      (
        await sql<
          Record<string, string>
        >`select table_name, column_name, data_type, is_nullable from information_schema.columns where table_schema = 'public' and table_name <> 'answers_default' order by 1, 2`.execute(
          from,
        )
      ).rows;
    const store = await openAnswerStore(place);
    await store.prepareMonths(Date.UTC(2030, 4, 10));
    expect(await store.add(rowOf(1))).toBe('new');
    expect(await store.add(rowOf(1))).toBe('duplicate');
    expect(await store.count('site')).toBe(1);
    expect((await store.secret()).length).toBe(72);
    await store.close();

    const ownPlace = server.newDatabase();
    await (await openAnswerStore(ownPlace)).close();
    const own = openDatabase(ownPlace).query;
    expect(await columns(query)).toEqual(await columns(own));
    await Promise.all([query.destroy(), own.destroy()]);
  });
});
