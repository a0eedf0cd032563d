import { sql } from 'kysely';
import type { Database } from './database.js';
import { lockForChange } from './migrations.js';

/** This month and those that follow it. */
const MONTHS_AHEAD = 3;

/** The least UUIDv7 of a time: ids of answers sort by the time inside. */
export function leastId(ms: number): string {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/**
 * Makes the partitions of this month and the next. Answers that a wrong clock put there too early are in the
 * DEFAULT partition: they move. Safe to run twice, and at once from two processes. Does nothing in SQLite.
 */
export async function prepareMonths({ kind, query }: Database, nowMs: number): Promise<void> {
  if (kind !== 'postgres') {
    return;
  }
  const now = new Date(nowMs);
  for (let ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
    const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
    const to = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1);
    const name = `answers_${from.toISOString().slice(0, 7).replace('-', '_')}`;
    await query.transaction().execute(async (trx) => {
      await lockForChange(trx, kind);
      // Where the table is spread in another way, as a cluster may do by itself, it has no months.
      const { rows } = await sql<{
        wanted: boolean;
      }>`select to_regclass(${name}) is null and exists (select from pg_partitioned_table where partrelid = 'answers'::regclass) as wanted`.execute(
        trx,
      );
      if (!rows[0]?.wanted) {
        return;
      }
      const [table, least, most] = [sql.table(name), sql.lit(leastId(from.getTime())), sql.lit(leastId(to))];
      await sql`create table ${table} (like answers including defaults including constraints)`.execute(trx);
      // No answer may land in DEFAULT between its emptying and the attachment.
      await sql`lock table answers in access exclusive mode`.execute(trx);
      await sql`with moved as (delete from answers_default where id >= ${least} and id < ${most} returning *) insert into ${table} select * from moved`.execute(
        trx,
      );
      await sql`alter table answers attach partition ${table} for values from (${least}) to (${most})`.execute(
        trx,
      );
    });
  }
}
