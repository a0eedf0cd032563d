import pg from 'pg';

const INT8 = 20;
/** Longer than this nobody waits for a connection. */
const CONNECT_MS = 5_000;
/** After this, connections that do not close by themselves are cut. */
const CLOSE_MS = 2_000;

/** Marks for the pool that a connection has not answered in time. */
const SILENT = 'icesco:silent';

/** The socket of a connection: the driver's types leave it out. */
const socketOf = (client: pg.Client): { destroy(error?: Error): void } =>
  (client as unknown as { connection: { stream: { destroy(error?: Error): void } } }).connection.stream;

/**
 * A connection whose statements end. A network that silently drops packets answers nothing, not even an
 * error: without a time limit of its own, whoever waits for the statement would wait for ever.
 */
class BoundedClient extends pg.Client {
  readonly #statementMs: number;

  constructor(config: (pg.ClientConfig & { readonly statementMs: number }) | undefined) {
    super(config);
    this.#statementMs = config!.statementMs;
    // Also while it is in use: without a listener a connection that is lost would end the process. Its
    // statement fails.
    this.on('error', () => {});
  }

  // The overloads of the driver are many; whatever they are, the result of the asynchronous ones is a
  // promise.
  override query = ((...args: Parameters<pg.Client['query']>): unknown => {
    const running: unknown = pg.Client.prototype.query.apply(this, args);
    if (!(running instanceof Promise)) {
      return running;
    }
    const timer = setTimeout(() => {
      socketOf(this).destroy(new Error('the database did not answer in time'));
      this.emit(SILENT);
    }, this.#statementMs);
    return running.finally(() => clearTimeout(timer));
  }) as pg.Client['query'];
}

/** Connections of a pool. */
export interface PoolCounts {
  readonly idle: number;
  readonly used: number;
  /** Who waits for a connection. */
  readonly waiting: number;
  readonly limit: number;
}

/** Connections to Postgres: all of them with limits of time, and closed within seconds. */
export class PostgresPool {
  readonly #pool: pg.Pool;
  readonly #clients = new Set<pg.Client>();
  readonly #idle = new Set<pg.Client>();

  /** What Kysely reads to open connections of its own, to cancel a statement. */
  get options(): pg.PoolOptions {
    return this.#pool.options;
  }

  /**
   * @param max most connections.
   * @param statementMs a connection that does not answer a statement for so long is given up.
   */
  constructor(url: string, max: number, statementMs: number) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max,
      Client: class extends BoundedClient {
        constructor(config?: pg.ClientConfig) {
          super({ ...config, statementMs });
        }
      },
      connectionTimeoutMillis: Math.min(CONNECT_MS, statementMs),
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      // Times in ms and counts are far below 2^53: numbers here as in SQLite.
      types: {
        getTypeParser: (oid: number): unknown => (oid === INT8 ? Number : pg.types.getTypeParser(oid)),
      },
    });
    // A broken idle connection is replaced.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => {
      this.#clients.add(client);
      // Where one connection is silent, those that lie idle most likely are: the next request must not wait
      // for each in turn.
      client.on(SILENT as 'end', () => this.#destroyIdle());
    });
    this.#pool.on('acquire', (client) => this.#idle.delete(client));
    this.#pool.on('release', (_, client) => this.#idle.add(client));
    this.#pool.on('remove', (client) => {
      this.#clients.delete(client);
      this.#idle.delete(client);
    });
  }

  get counts(): PoolCounts {
    const { idleCount, totalCount, waitingCount } = this.#pool;
    return {
      idle: idleCount,
      used: totalCount - idleCount,
      waiting: waitingCount,
      limit: this.#pool.options.max,
    };
  }

  connect(): Promise<pg.PoolClient> {
    return this.#pool.connect();
  }

  #destroyIdle(): void {
    for (const client of this.#idle) {
      socketOf(client).destroy();
    }
  }

  async end(): Promise<void> {
    const cut = setTimeout(() => {
      for (const client of this.#clients) {
        socketOf(client).destroy();
      }
    }, CLOSE_MS);
    await this.#pool.end().finally(() => clearTimeout(cut));
  }
}
