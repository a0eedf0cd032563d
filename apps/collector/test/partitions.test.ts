import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf } from '../src/store/answer-store.contract.js';
import { openDatabase, type Database } from '../src/store/database.js';
import { createMonth, leastId } from '../src/store/monthly-partitions.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

const MAY = Date.UTC(2030, 4);

describe.skipIf(!POSTGRES_BIN)('monthly partitions (skipped where Postgres is not installed)', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  const partitions = async ({ query }: Database) =>
    (
      await sql<{ name: string; n: number }>`select tableoid::regclass::text as name, count(*) as n
        from answers group by 1 order by 1`.execute(query)
    ).rows;
  const constraints = async ({ query }: Database) =>
    (
      await sql<{ conname: string }>`select conname from pg_constraint where contype = 'c'
        and conrelid in (select inhrelid from pg_inherits where inhparent = 'answers'::regclass)`.execute(
        query,
      )
    ).rows;

  it('a month is attached without scanning DEFAULT under a lock, and leaves no constraint behind', async () => {
    const place = server.newDatabase();
    const store = await openAnswerStore(place);
    await store.add(rowOf(1));
    await store.add(rowOf(2, { id: '00000000-0001-7000-8000-000000000001' }));
    await store.close();
    const database = openDatabase(place);
    const name = new URL(place).pathname.slice(1);
    await sql`alter database ${sql.table(name)} set log_min_messages = debug1`.execute(database.query);
    await database.query.destroy();
    const debugging = openDatabase(place);
    await createMonth(debugging, MAY);
    for (const table of ['answers_default', 'answers_2030_05']) {
      expect(server.log()).toMatch(
        new RegExp(`partition constraint for (?:default partition|table) "${table}" is implied by existing`),
      );
    }
    expect(await partitions(debugging)).toEqual([
      { name: 'answers_2030_05', n: 1 },
      { name: 'answers_default', n: 1 },
    ]);
    expect(await constraints(debugging)).toEqual([]);
    await debugging.query.destroy();
  });

  it('a month that a process left half-made is completed, and takes responses', async () => {
    const place = server.newDatabase();
    const store = await openAnswerStore(place);
    await store.add(rowOf(1));
    const database = openDatabase(place);
    await sql`create table answers_2030_05 (like answers including defaults)`.execute(database.query);
    await sql`alter table answers_default add constraint answers_2030_05_range
      check (id < ${sql.lit(leastId(MAY))}) not valid`.execute(database.query);
    await expect(store.add(rowOf(2))).rejects.toThrow('answers_2030_05_range');
    await Promise.all([store.prepareMonths(MAY), store.prepareMonths(MAY)]);
    expect(await store.add(rowOf(2))).toBe('new');
    expect(await partitions(database)).toEqual([{ name: 'answers_2030_05', n: 2 }]);
    expect(await constraints(database)).toEqual([]);
    await store.close();
    await database.query.destroy();
  });

  it('a month that cannot be attached now refuses no responses, and is made later', async () => {
    const place = server.newDatabase();
    const store = await openAnswerStore(place);
    const database = openDatabase(place);
    const other = openDatabase(place);
    await store.add(rowOf(1));
    await other.query.transaction().execute(async (trx) => {
      // A reader of a stray response holds up what would lock it out.
      await trx.selectFrom('answers').selectAll().execute();
      await expect(createMonth(database, MAY)).rejects.toThrow('lock timeout');
      expect(await store.add(rowOf(2))).toBe('new');
    });
    await createMonth(database, MAY);
    expect(await partitions(database)).toEqual([{ name: 'answers_2030_05', n: 2 }]);
    await store.close();
    await Promise.all([database.query.destroy(), other.query.destroy()]);
  });
});
