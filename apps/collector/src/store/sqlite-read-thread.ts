import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadReply, ReadRequest } from './sqlite-reader.js';

/** The tests run the sources, which Node reads as they are. */
const PROGRAM = new URL(`./sqlite-reader.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

interface Pending {
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A connection to an SQLite file that reads in a thread of its own. */
export class SqliteReadThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #requests = 0;
  #failure: Error | undefined;

  constructor(file: string) {
    this.#worker = new Worker(PROGRAM, { workerData: { file } });
    this.#worker.on('message', (reply: ReadReply) => {
      const pending = this.#pending.get(reply.id);
      this.#pending.delete(reply.id);
      if ('rows' in reply) {
        pending?.resolve([...reply.rows]);
      } else {
        pending?.reject(reply.error);
      }
    });
    this.#worker.on('error', (error) => this.#fail(error as Error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that reads has ended')));
  }

  /** Whether a query may still be sent. */
  get isAlive(): boolean {
    return this.#failure === undefined;
  }

  read(sql: string, parameters: readonly unknown[]): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        return reject(this.#failure);
      }
      const id = this.#requests++;
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, sql, parameters } satisfies ReadRequest);
    });
  }

  /** Ends after the queries that were sent. */
  async close(): Promise<void> {
    if (this.isAlive) {
      const exit = once(this.#worker, 'exit');
      this.#worker.postMessage('close');
      await exit;
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#pending.values()) {
      reject(this.#failure);
    }
    this.#pending.clear();
  }
}
