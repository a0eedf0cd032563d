import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { nodeSqliteDialect } from './node-sqlite-dialect.js';
import type { Schema } from './schema.js';

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly query: Kysely<Schema>;
}

export const isPostgresUrl = (place: string): boolean => /^postgres(ql)?:/.test(place);

const INT8 = 20;

/**
 * @param place a `postgres:` address, or the path of an SQLite file.
 * @throws when the file cannot be opened; Postgres is not contacted yet.
 */
export function openDatabase(place: string): Database {
  if (!isPostgresUrl(place))
    return { kind: 'sqlite', query: new Kysely({ dialect: nodeSqliteDialect(place) }) };
  const pool = new pg.Pool({
    connectionString: place,
    max: 5,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    // Times in ms and counts are far below 2^53: numbers here as in SQLite.
    types: { getTypeParser: (oid: number): unknown => (oid === INT8 ? Number : pg.types.getTypeParser(oid)) },
  });
  // A broken idle connection is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  return { kind: 'postgres', query: new Kysely({ dialect: new PostgresDialect({ pool }) }) };
}
