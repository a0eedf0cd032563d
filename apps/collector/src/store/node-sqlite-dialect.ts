import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';

/** Few texts of statements are in use; those of batches differ by their length. */
const MAX_STATEMENTS = 300;
const SQLITE_BUSY = 5;
const MAX_WAIT_MS = 10_000;

/**
 * Kysely on Node's own SQLite. WAL with `synchronous=FULL`: a commit is on the disk when it returns, so that
 * what was acknowledged survives the power cut.
 *
 * @throws when the file cannot be opened.
 */
export function nodeSqliteDialect(file: string): Dialect {
  return {
    createDriver: () => new NodeSqliteDriver(file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: NodeSqliteConnection;
  /** There is one connection: the next user waits for the one before. */
  #turn = Promise.resolve();
  #release = (): void => {};

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    prepareFile(this.#database);
    this.#connection = new NodeSqliteConnection(this.#database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const turn = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = turn.then(() => promise);
    await turn;
    this.#release = resolve;
    return this.#connection;
  }

  releaseConnection(): Promise<void> {
    this.#release();
    return Promise.resolve();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // Every transaction here writes: to take the lock at once cannot fail half-way.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  destroy(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }
}

/** The lower bits of a code; the upper ones tell its variants. */
const isBusy = (error: unknown): boolean =>
  (Number((error as { errcode?: number }).errcode) & 0xff) === SQLITE_BUSY;

/** While another process changes a new file to WAL, SQLite does not wait, whatever its timeout: this does. */
function prepareFile(database: DatabaseSync): void {
  for (const until = Date.now() + MAX_WAIT_MS; ;) {
    try {
      database.exec(
        'PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 0',
      );
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) {
        throw error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /**
   * Another process may be writing. SQLite's own wait would stop every request of this one: this wait does
   * not.
   */
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    for (const until = Date.now() + MAX_WAIT_MS; ;) {
      try {
        return this.#run(query);
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) {
          throw error;
        }
        await setTimeout(2);
      }
    }
  }

  #run<Row>({ sql, parameters }: CompiledQuery): QueryResult<Row> {
    const statement = this.#prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (/^\s*(select|with)\b|\breturning\b/i.test(sql)) {
      return { rows: statement.all(...values) as Row[] };
    }
    return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- rows come from the same thread
  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of this.#database.prepare(sql).iterate(...(parameters as readonly SQLInputValue[]))) {
      yield { rows: [row as Row] };
    }
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= MAX_STATEMENTS) {
        this.#statements.clear();
      }
      this.#statements.set(sql, (statement = this.#database.prepare(sql)));
    }
    return statement;
  }
}
