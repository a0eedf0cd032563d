import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Partitions } from './answer-store.js';
import type { Database } from './database.js';
import { lockForChange } from './migrations.js';
import type { Schema } from './schema.js';

/** This month and those that follow it. */
const MONTHS_AHEAD = 3;
/** Whoever waits for a lock holds up all who come later: the next hour is another chance. */
const LOCK_TIMEOUT_MS = 2_000;

/** The least UUIDv7 of a time: ids of responses sort by the time inside. */
export function leastId(ms: number): string {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/**
 * Creates the partitions of this month and the next. Safe to run twice, and at once from two processes. Does
 * nothing in SQLite.
 */
export async function prepareMonths(database: Database, nowMs: number): Promise<void> {
  const now = new Date(nowMs);
  for (let ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
    await createMonth(database, Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
  }
}

/** The start of the month after that of a time. */
export function nextMonth(ms: number): number {
  const time = new Date(ms);
  return Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1);
}

/**
 * Creates the partition of a month. Responses that a wrong clock put into DEFAULT before move there.
 *
 * To attach a partition, Postgres scans DEFAULT while nobody can write, unless a constraint proves that the
 * month is not in it. Such a constraint is added first, which takes a moment, and validated without locking
 * writers out. Meanwhile a response of the month to come is refused, and sent again by its widget.
 *
 * @param monthMs the start of the month.
 */
export async function createMonth({ kind, query }: Database, monthMs: number): Promise<void> {
  if (kind !== 'postgres') {
    return;
  }
  const month = monthOf(monthMs);
  const change = (work: (trx: Transaction<Schema>) => Promise<void>): Promise<void> =>
    query.transaction().execute(async (trx) => {
      await lockForChange(trx, kind);
      if (await isMissing(trx, month.name)) {
        await sql`set local lock_timeout = ${sql.lit(LOCK_TIMEOUT_MS)}`.execute(trx);
        await work(trx);
      }
    });
  await change((trx) => exclude(trx, month));
  try {
    await change((trx) => attach(trx, month));
  } catch (error) {
    await change((trx) => dropExclusion(trx, month)).catch(() => {});
    throw error;
  }
}

/** @returns `undefined` where the table has no months. */
export async function readPartitions({ kind, query }: Database): Promise<Partitions | undefined> {
  if (kind !== 'postgres') {
    return undefined;
  }
  const { rows } = await sql<{ name: string }>`select relname as name from pg_inherits
    join pg_class on pg_class.oid = inhrelid
    where inhparent = 'answers'::regclass and relname ~ '^answers_[0-9]{4}_[0-9]{2}$'
    order by relname`.execute(query);
  const last = rows.at(-1);
  if (!last) {
    return undefined;
  }
  const [year, month] = last.name.split('_').slice(1).map(Number);
  return { count: rows.length, endMs: Date.UTC(year!, month) };
}

interface Month {
  readonly name: string;
  readonly table: RawBuilder<unknown>;
  /** Of the constraints, on both tables. */
  readonly constraint: RawBuilder<unknown>;
  readonly least: RawBuilder<unknown>;
  readonly most: RawBuilder<unknown>;
}

function monthOf(ms: number): Month {
  const name = `answers_${new Date(ms).toISOString().slice(0, 7).replace('-', '_')}`;
  return {
    name,
    table: sql.table(name),
    constraint: sql.ref(`${name}_range`),
    least: sql.lit(leastId(ms)),
    most: sql.lit(leastId(nextMonth(ms))),
  };
}

/** Where the table is distributed in another way, as a cluster may do by itself, it has no months. */
async function isMissing(trx: Transaction<Schema>, name: string): Promise<boolean> {
  const { rows } = await sql<{ missing: boolean }>`select
    exists (select from pg_partitioned_table where partrelid = 'answers'::regclass)
    and not exists (select from pg_inherits where inhrelid = to_regclass(${name})) as missing`.execute(trx);
  return rows[0]?.missing === true;
}

/** From now on no response of this month gets into DEFAULT. */
async function exclude(trx: Transaction<Schema>, month: Month): Promise<void> {
  const { table, constraint, least, most } = month;
  // A process that ended between the two steps leaves both: they are created again.
  await dropExclusion(trx, month);
  await sql`create table if not exists ${table} (like answers including defaults including constraints)`.execute(
    trx,
  );
  await sql`alter table ${table} drop constraint if exists ${constraint}`.execute(trx);
  await sql`alter table ${table} add constraint ${constraint} check (id >= ${least} and id < ${most})`.execute(
    trx,
  );
  await sql`alter table answers_default add constraint ${constraint} check (id < ${least} or id >= ${most}) not valid`.execute(
    trx,
  );
}

async function attach(trx: Transaction<Schema>, { table, constraint, least, most }: Month): Promise<void> {
  await sql`with moved as (delete from answers_default where id >= ${least} and id < ${most} returning *) insert into ${table} select * from moved`.execute(
    trx,
  );
  await sql`alter table answers_default validate constraint ${constraint}`.execute(trx);
  await sql`alter table answers attach partition ${table} for values from (${least}) to (${most})`.execute(
    trx,
  );
  await sql`alter table answers_default drop constraint ${constraint}`.execute(trx);
  await sql`alter table ${table} drop constraint ${constraint}`.execute(trx);
}

const dropExclusion = (trx: Transaction<Schema>, { constraint }: Month): Promise<void> =>
  sql`alter table answers_default drop constraint if exists ${constraint}`.execute(trx).then(() => {});
