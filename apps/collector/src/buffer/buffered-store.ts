import { setTimeout as wait } from 'node:timers/promises';
import { errorName, type Log } from '../http/log.js';
import type { AnswerStore, Outcome } from '../store/answer-store.js';
import { isSameAnswer } from '../store/commit-answers.js';
import type { AnswerRow } from '../store/schema.js';
import { BufferFullError, type ResponseBuffer } from './response-buffer.js';

/** A database that takes longer counts as away: the response is buffered, and stored once all the same. */
const PATIENCE_MS = 3_000;
/** Less than the probe of the readiness waits. */
const PING_MS = 2_000;
const RETRY_MS = 1_000;
const BATCH = 200;

/** Values that Postgres cannot store (SQLSTATE class 22): waiting does not help. */
const isBadData = (error: unknown): boolean =>
  /^22...$/.test(String((error as { code?: unknown } | undefined)?.code));
const isOwnFault = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

/**
 * A store that keeps responses on the disk of this machine while its database is away, and stores them later,
 * in their order and with their ids.
 */
export function bufferedStore(store: AnswerStore, buffer: ResponseBuffer, log: Log): AnswerStore {
  const closing = new AbortController();
  /** While the database is away, nobody waits for it. */
  let isAway = buffer.size > 0;
  let replaying: Promise<void> | undefined;
  /** After a response that the database rejects, each goes alone until that one is found. */
  let batchSize = BATCH;

  async function replayBatch(): Promise<void> {
    const rows = buffer.first(batchSize);
    const results = await Promise.allSettled(rows.map((row) => store.add(row)));
    const done: string[] = [];
    for (const [index, result] of results.entries()) {
      const { id } = rows[index]!;
      if (result.status === 'fulfilled') {
        done.push(id);
        if (result.value === 'conflict') {
          log.write({ level: 'error', event: 'buffered response not stored: another one has its id', id });
        }
      } else if (rows.length === 1 && isBadData(result.reason)) {
        done.push(id);
        log.write({ level: 'error', event: 'buffered response not stored: the database rejects it', id });
      }
    }
    if (done.length > 0) {
      buffer.remove(done);
    }
    const failed = results.find((result) => result.status === 'rejected');
    batchSize = failed && isBadData(failed.reason) ? 1 : BATCH;
    if (done.length === 0 && failed && !isBadData(failed.reason)) {
      throw failed.reason;
    }
  }

  async function replay(): Promise<void> {
    while (buffer.size > 0 && !closing.signal.aborted) {
      try {
        await replayBatch();
        isAway = false;
      } catch {
        isAway = true;
        await wait(RETRY_MS, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  }

  function startReplay(): void {
    replaying ??= replay().finally(() => {
      replaying = undefined;
      if (buffer.size > 0 && !closing.signal.aborted) {
        startReplay();
      }
    });
  }

  async function keep(row: AnswerRow, reason: unknown): Promise<Outcome> {
    try {
      await buffer.add(row);
    } catch (error) {
      throw error instanceof BufferFullError && reason ? reason : error;
    }
    if (!isAway) {
      log.write({ level: 'error', event: 'responses are buffered', reason: errorName(reason) });
    }
    isAway = true;
    startReplay();
    return 'new';
  }

  async function add(row: AnswerRow): Promise<Outcome> {
    const known = buffer.find(row.id);
    if (known) {
      return isSameAnswer(row, known) ? 'duplicate' : 'conflict';
    }
    if (isAway && buffer.size > 0) {
      return keep(row, undefined);
    }
    try {
      return await withinTime(store.add(row), PATIENCE_MS);
    } catch (error) {
      if (isOwnFault(error) || isBadData(error)) {
        throw error;
      }
      return keep(row, error);
    }
  }

  const overrides: Partial<AnswerStore> = {
    add,
    async ping() {
      try {
        await withinTime(store.ping(), PING_MS);
      } catch (error) {
        if (buffer.size >= buffer.limit) {
          throw error;
        }
      }
    },
    remove: (id, sites) =>
      buffer.find(id) ? Promise.reject(new Error('the response is not stored yet')) : store.remove(id, sites),
    async close() {
      // What is under way and not removed yet is replayed after the next start, and stored once all the same.
      closing.abort();
      await store.close();
      await buffer.close();
    },
  };
  startReplay();
  return new Proxy(store, {
    get: (target, name) => Reflect.get(name in overrides ? overrides : target, name) as unknown,
  });
}

class SlowError extends Error {}

async function withinTime<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SlowError('the database takes too long')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
