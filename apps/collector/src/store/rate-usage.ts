import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema } from './schema.js';

/** Requests that have passed the rate limit, by network. */
export interface NetworkUse {
  /** A keyed hash: the database cannot tell which network it is. */
  readonly network: string;
  readonly n: number;
}

/** The totals of all collectors in one minute of the database's clock. */
export interface UsageTotals {
  readonly minute: number;
  readonly totals: readonly NetworkUse[];
}

/** A slow database answers the next time. */
const STATEMENT_MS = 1_000;
/** Minutes that are kept besides the current one. */
const KEPT_MINUTES = 1;

/** Not logged: after a crash of Postgres the limit starts again, and backups from the log do not have it. */
export async function addRateUsage(trx: Transaction<Schema>, kind: Database['kind']): Promise<void> {
  await trx.schema
    .createTable('rate_usage')
    .ifNotExists()
    .$call((table) => (kind === 'postgres' ? table.modifyFront(sql`unlogged`) : table))
    .addColumn('network', 'text', (column) => column.notNull())
    .addColumn('minute', 'integer', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('rate_usage_key', ['network', 'minute'])
    .execute();
}

/** Adds what one collector has let pass, in one statement. @returns the totals of the same networks. */
export function shareRateUsage({ kind, query }: Database, used: readonly NetworkUse[]): Promise<UsageTotals> {
  if (kind !== 'postgres') {
    return Promise.reject(new Error('only collectors on Postgres share a rate limit'));
  }
  // In one order everywhere: two collectors that lock the same rows cannot block each other.
  const rows = used.toSorted((one, other) => (one.network < other.network ? -1 : 1));
  return query.transaction().execute(async (trx) => {
    await sql`set local statement_timeout = ${sql.lit(STATEMENT_MS)}`.execute(trx);
    const values = sql.join(rows.map(({ network, n }) => sql`(${network}, ${n}::integer)`));
    const { rows: totals } = await sql<
      NetworkUse & { minute: number }
    >`insert into rate_usage (network, minute, n)
      select network, floor(extract(epoch from now()) / 60)::integer, n from (values ${values}) used (network, n)
      on conflict (network, minute) do update set n = rate_usage.n + excluded.n
      returning network, minute, n`.execute(trx);
    return { minute: totals[0]?.minute ?? 0, totals };
  });
}

/** Deletes what is older than the last minute; what another collector deletes now is left to it. */
export async function deleteRateUsage(query: Kysely<Schema>, minute: number): Promise<void> {
  await sql`delete from rate_usage where (network, minute) in (
    select network, minute from rate_usage where minute < ${minute - KEPT_MINUTES} for update skip locked)`.execute(
    query,
  );
}
