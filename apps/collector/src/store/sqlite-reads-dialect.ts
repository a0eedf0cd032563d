import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import { SqliteReadThread } from './sqlite-read-thread.js';

/** With two, a slow query holds up no other; a third would only wait for a processor. */
const MAX_THREADS = 2;

/** Kysely on an SQLite file, for reads: in threads of their own, so that a slow one holds up no response. */
export const sqliteReadsDialect = (file: string): Dialect => ({
  createDriver: () => new SqliteReadsDriver(file),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new ReadsAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});

class ReadsAdapter extends SqliteAdapter {
  /** Kysely would put the queries in a row. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class SqliteReadsDriver implements Driver {
  readonly #file: string;
  readonly #idle: ReadConnection[] = [];
  readonly #waiting: ((connection: ReadConnection) => void)[] = [];
  readonly #connections = new Set<ReadConnection>();

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<DatabaseConnection> {
    const idle = this.#idle.pop();
    if (idle) {
      return Promise.resolve(idle);
    }
    if (this.#connections.size < MAX_THREADS) {
      return Promise.resolve(this.#open());
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  releaseConnection(connection: ReadConnection): Promise<void> {
    let next = connection;
    if (!connection.thread.isAlive) {
      this.#connections.delete(connection);
      next = this.#open();
    }
    const waiting = this.#waiting.shift();
    if (waiting) {
      waiting(next);
    } else {
      this.#idle.push(next);
    }
    return Promise.resolve();
  }

  beginTransaction(): Promise<void> {
    return Promise.reject(new Error('this connection only reads'));
  }

  commitTransaction(): Promise<void> {
    return this.beginTransaction();
  }

  rollbackTransaction(): Promise<void> {
    return this.beginTransaction();
  }

  async destroy(): Promise<void> {
    await Promise.all([...this.#connections].map(({ thread }) => thread.close()));
  }

  #open(): ReadConnection {
    const connection = new ReadConnection(new SqliteReadThread(this.#file));
    this.#connections.add(connection);
    return connection;
  }
}

class ReadConnection implements DatabaseConnection {
  readonly thread: SqliteReadThread;

  constructor(thread: SqliteReadThread) {
    this.thread = thread;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return { rows: (await this.thread.read(sql, parameters)) as Row[] };
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    await Promise.reject(new Error('results of this connection come whole'));
  }
}
