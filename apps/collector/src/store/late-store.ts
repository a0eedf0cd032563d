import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerStore } from './answer-store.js';
import { isPostgresUrl } from './database.js';

/** The database has not been reached yet. */
export class NotConnectedError extends Error {
  constructor(readonly reason: string) {
    super(`the database is not connected: ${reason}`);
  }
}

const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 10_000;

/**
 * Codes of Node and of Postgres for a database that may come: not running, starting up, too many connections.
 */
const PASSING =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|57P0\d|53\d{3}|08\d{3})$/;

/** Why the database cannot be reached, where waiting may help; nothing of its address. */
function passingReason(error: unknown): string | undefined {
  for (let cause = error as { code?: unknown; message?: string; cause?: unknown } | undefined; cause;) {
    if (typeof cause.code === 'string' && PASSING.test(cause.code)) {
      return cause.code;
    }
    if (/timeout|terminated|did not answer in time/i.test(cause.message ?? '')) {
      return 'no answer';
    }
    cause = cause.cause as typeof cause;
  }
  return undefined;
}

export interface LateStore {
  /** Rejects with NotConnectedError until the database has been reached. */
  readonly store: AnswerStore;
  /** Resolves when the database has been reached; rejects where waiting cannot help. */
  readonly opened: Promise<AnswerStore>;
}

/**
 * A store that can be handed out before its database is there: a collector that starts together with its
 * Postgres, or while that is away, waits for it. An embedded database is there or unusable.
 *
 * @param onRetry is called with the reason, each time that the database cannot be reached.
 */
export function openLateStore(
  database: string,
  open: (database: string) => Promise<AnswerStore>,
  onRetry: (reason: string) => void,
  signal?: AbortSignal,
): LateStore {
  let reason = 'starting';
  let current: AnswerStore | undefined;

  async function connect(): Promise<AnswerStore> {
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(MAX_WAIT_MS, pause * 2)) {
      try {
        return (current = await open(database));
      } catch (error) {
        const passing = isPostgresUrl(database) ? passingReason(error) : undefined;
        if (!passing) {
          throw error;
        }
        reason = passing;
        onRetry(passing);
        await wait(pause, undefined, { signal });
      }
    }
  }

  const store = new Proxy({} as AnswerStore, {
    get:
      (_, method: keyof AnswerStore) =>
      (...args: unknown[]): Promise<unknown> => {
        if (!current) {
          return Promise.reject(new NotConnectedError(reason));
        }
        return (current[method] as (...all: unknown[]) => Promise<unknown>)(...args);
      },
  });
  return { store, opened: connect() };
}
