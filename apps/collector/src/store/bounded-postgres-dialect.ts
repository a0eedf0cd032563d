import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  type DatabaseConnection,
  type Driver,
  type TransactionSettings,
} from 'kysely';
import type { PostgresPool } from './postgres-pool.js';

/**
 * Kysely on Postgres, with limits of time that Postgres itself keeps. When a network falls silent, the server
 * does not notice: without a limit, a transaction that was open goes on holding its locks, and every later
 * one waits for it.
 *
 * The limits are set in each transaction, in one round trip with `begin`: they need no session of their own,
 * so that PgBouncer may hand connections out by transaction.
 *
 * @param role each transaction is of this role.
 */
export function boundedPostgresDialect(
  pool: PostgresPool,
  statementMs: number,
  role?: string,
): PostgresDialect {
  // The server gives up first, so that the connection outlives the statement.
  const statement = Math.ceil(statementMs * 0.8);
  return new BoundedDialect(
    pool,
    `set local statement_timeout = ${statement}; set local idle_in_transaction_session_timeout = ${statement}${role === undefined ? '' : `; set local role "${role}"`}`,
  );
}

class BoundedDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  readonly #limits: string;

  constructor(pool: PostgresPool, limits: string) {
    super({ pool });
    this.#pool = pool;
    this.#limits = limits;
  }

  override createDriver(): Driver {
    return new BoundedDriver(this.#pool, this.#limits);
  }
}

class BoundedDriver extends PostgresDriver {
  readonly #limits: string;

  constructor(pool: PostgresPool, limits: string) {
    super({ pool });
    this.#limits = limits;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings,
  ): Promise<void> {
    await connection.executeQuery(
      CompiledQuery.raw(`begin${accessMode ? ` ${accessMode}` : ''}; ${this.#limits}`),
    );
  }
}
