import { Kysely, PostgresDialect } from 'kysely';
import { nodeSqliteDialect } from './node-sqlite-dialect.js';
import { PostgresPool } from './postgres-pool.js';
import type { Schema } from './schema.js';

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly query: Kysely<Schema>;
}

export const isPostgresUrl = (place: string): boolean => /^postgres(ql)?:/.test(place);

/** Most connections to Postgres: a few commits at once, and reads beside them. */
const MAX_CONNECTIONS = 8;

/**
 * @param place a `postgres:` address, or the path of an SQLite file.
 * @throws when the file cannot be opened; Postgres is not contacted yet.
 */
export function openDatabase(place: string): Database {
  if (!isPostgresUrl(place))
    return { kind: 'sqlite', query: new Kysely({ dialect: nodeSqliteDialect(place) }) };
  const pool = new PostgresPool(place, MAX_CONNECTIONS);
  return { kind: 'postgres', query: new Kysely({ dialect: new PostgresDialect({ pool }) }) };
}
