import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import { boundedPostgresDialect } from './bounded-postgres-dialect.js';
import { nodeSqliteDialect } from './node-sqlite-dialect.js';
import { PostgresPool, type PoolCounts } from './postgres-pool.js';
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
  /** Connections by the name of their pool; a file has none. */
  poolCounts(): Readonly<Record<string, PoolCounts>>;
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
  /** The role of reads, whose policies limit them to the sites of a token: letters, digits and `_`. */
  readonly readRole?: string | undefined;
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
    readRole,
  }: DatabaseOptions = {},
): Database {
  if (isPostgresUrl(place)) {
    const pools = new Map<string, PostgresPool>();
    const open = (name: 'write' | 'read', max: number, role?: string): Kysely<Schema> => {
      const pool = new PostgresPool(place, max, statementMs);
      pools.set(name, pool);
      return new Kysely({ dialect: boundedPostgresDialect(pool, statementMs, role) });
    };
    return {
      kind: 'postgres',
      query: open('write', writeConnections),
      openReads: () => open('read', readConnections, readRole),
      poolCounts: () => Object.fromEntries([...pools].map(([name, pool]) => [name, pool.counts])),
    };
  }
  const query = new Kysely<Schema>({ dialect: nodeSqliteDialect(place) });
  return {
    kind: 'sqlite',
    query,
    // A database in memory has no second connection.
    openReads: () => (existsSync(place) ? new Kysely({ dialect: sqliteReadsDialect(place) }) : query),
    poolCounts: () => ({}),
  };
}
