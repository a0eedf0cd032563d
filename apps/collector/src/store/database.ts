import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import { boundedPostgresDialect } from './bounded-postgres-dialect.js';
import { nodeSqliteDialect } from './node-sqlite-dialect.js';
import { PostgresPool } from './postgres-pool.js';
import type { Schema } from './schema.js';
import { sqliteReadsDialect } from './sqlite-reads-dialect.js';

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** Writes, and whatever belongs to a write. */
  readonly query: Kysely<Schema>;
  /**
   * Reads, on connections of their own: a slow export holds up no response. Open it after the schema exists.
   */
  openReads(): Kysely<Schema>;
}

export const isPostgresUrl = (place: string): boolean => /^postgres(ql)?:/.test(place);

/** One statement may take so long, in ms. */
const STATEMENT_MS = 8_000;
/** Most connections to Postgres for writes, and for reads. */
const MAX_WRITES = 6;
const MAX_READS = 4;

/**
 * @param place a `postgres:` address, or the path of an SQLite file.
 * @param statementMs after this a statement in Postgres is given up.
 * @throws when the file cannot be opened; Postgres is not contacted yet.
 */
export function openDatabase(place: string, statementMs = STATEMENT_MS): Database {
  if (isPostgresUrl(place)) {
    const open = (max: number): Kysely<Schema> =>
      new Kysely({
        dialect: boundedPostgresDialect(new PostgresPool(place, max, statementMs), statementMs),
      });
    return { kind: 'postgres', query: open(MAX_WRITES), openReads: () => open(MAX_READS) };
  }
  const query = new Kysely<Schema>({ dialect: nodeSqliteDialect(place) });
  return {
    kind: 'sqlite',
    query,
    // A database in memory has no second connection.
    openReads: () => (existsSync(place) ? new Kysely({ dialect: sqliteReadsDialect(place) }) : query),
  };
}
