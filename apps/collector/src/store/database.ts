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

/** Limits of a Postgres database; a file has none of them. */
export interface DatabaseOptions {
  /** After this a statement is given up, in ms. */
  readonly statementMs?: number | undefined;
  /** Most connections for writes. */
  readonly writeConnections?: number | undefined;
  /** Most connections for reads. */
  readonly readConnections?: number | undefined;
}

export const DATABASE_DEFAULTS = { statementMs: 8_000, writeConnections: 6, readConnections: 4 } as const;

/**
 * @param place a `postgres:` address, or the path of an SQLite file.
 * @throws when the file cannot be opened; Postgres is not contacted yet.
 */
export function openDatabase(
  place: string,
  {
    statementMs = DATABASE_DEFAULTS.statementMs,
    writeConnections = DATABASE_DEFAULTS.writeConnections,
    readConnections = DATABASE_DEFAULTS.readConnections,
  }: DatabaseOptions = {},
): Database {
  if (isPostgresUrl(place)) {
    const open = (max: number): Kysely<Schema> =>
      new Kysely({
        dialect: boundedPostgresDialect(new PostgresPool(place, max, statementMs), statementMs),
      });
    return { kind: 'postgres', query: open(writeConnections), openReads: () => open(readConnections) };
  }
  const query = new Kysely<Schema>({ dialect: nodeSqliteDialect(place) });
  return {
    kind: 'sqlite',
    query,
    // A database in memory has no second connection.
    openReads: () => (existsSync(place) ? new Kysely({ dialect: sqliteReadsDialect(place) }) : query),
  };
}
