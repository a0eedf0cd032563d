import { sql, type Insertable, type Kysely, type Transaction } from 'kysely';
import type { Schema } from '../store/schema.js';
import { Checksum } from './checksum.js';

/** All tables but the responses, which are copied month by month. */
const TABLES = [
  'daily_counts',
  'daily_summary',
  'daily_pages',
  'survey_totals',
  'sites',
  'site_hosts',
  'site_answers',
  'site_summary',
  'site_pages',
  'access_tokens',
  'token_uses',
  'tokens',
] as const;
/** With nine columns, well below the 65,535 parameters of a statement. */
const BATCH = 1_000;

/** @returns how many rows each table has. @throws when a copy differs: the transaction must not commit. */
export async function copyTables(
  source: Kysely<Schema>,
  target: Transaction<Schema>,
): Promise<ReadonlyMap<string, number>> {
  const copied = new Map<string, number>();
  for (const table of TABLES) {
    const wanted = new Checksum();
    await target.deleteFrom(table).execute();
    for await (const rows of batchesOf(source, table)) {
      rows.forEach((row) => wanted.add(row));
      await target.insertInto(table).values(rows).execute();
    }
    const there = await checksumOf(target, table);
    if (there !== wanted.value) {
      throw new Error(`${table}: the copy (${there}) differs from the source (${wanted.value})`);
    }
    copied.set(table, wanted.rows);
  }
  return copied;
}

async function* batchesOf(
  source: Kysely<Schema>,
  table: (typeof TABLES)[number],
): AsyncGenerator<Insertable<Schema[keyof Schema]>[]> {
  let rows: Insertable<Schema[keyof Schema]>[] = [];
  for await (const row of source.selectFrom(table).selectAll().stream()) {
    rows.push(row);
    if (rows.length === BATCH) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) {
    yield rows;
  }
}

/** Through a cursor of Postgres: a table may be larger than the memory. */
async function checksumOf(target: Transaction<Schema>, table: (typeof TABLES)[number]): Promise<string> {
  const checksum = new Checksum();
  await sql`declare copied no scroll cursor for select * from ${sql.table(table)}`.execute(target);
  for (let fetched = BATCH; fetched === BATCH;) {
    const { rows } = await sql<object>`fetch ${sql.lit(BATCH)} from copied`.execute(target);
    rows.forEach((row) => checksum.add(row));
    fetched = rows.length;
  }
  await sql`close copied`.execute(target);
  return checksum.value;
}
