/** A thread with a connection that only reads. A message is a query; the reply has its number. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

export interface ReadRequest {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type ReadReply = { readonly id: number } & (
  { readonly rows: readonly unknown[] } | { readonly error: unknown }
);

/** Few different texts of queries are in use. */
const MAX_STATEMENTS = 100;

const { file } = workerData as { readonly file: string };
const database = new DatabaseSync(file, { readOnly: true });
// Only while another process recovers the log after a crash does a reader wait.
database.exec('PRAGMA busy_timeout = 10000');
const statements = new Map<string, StatementSync>();

function prepare(sql: string): StatementSync {
  let statement = statements.get(sql);
  if (!statement) {
    if (statements.size >= MAX_STATEMENTS) {
      statements.clear();
    }
    statements.set(sql, (statement = database.prepare(sql)));
  }
  return statement;
}

parentPort!.on('message', (message: ReadRequest | 'close') => {
  if (message === 'close') {
    database.close();
    return parentPort!.close();
  }
  const { id, sql, parameters } = message;
  let reply: ReadReply;
  try {
    reply = { id, rows: prepare(sql).all(...(parameters as SQLInputValue[])) };
  } catch (error) {
    reply = { id, error };
  }
  parentPort!.postMessage(reply);
});
