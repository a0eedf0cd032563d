/** More in one transaction would hold the others up. */
const MAX_BATCH = 200;
/** Beyond this the database cannot keep up: say so rather than fill the memory. */
export const MAX_WAITING = 5_000;
/** Longest time from the arrival of an item to the end of its commit, in ms. */
const DEADLINE_MS = 10_000;

/** The queue is full: the client retries later. */
export class QueueFullError extends Error {}

/**
 * An item was not committed in time. Its transaction may still end well: a client that retries meets its own
 * response.
 */
export class DeadlineError extends Error {}

export interface CommitQueue<Item, Result> {
  /** Resolves after the commit. Rejects when it fails, or with QueueFullError or DeadlineError. */
  add(item: Item): Promise<Result>;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  /** How many items wait for a transaction. */
  readonly waiting: number;
}

export interface CommitQueueOptions {
  /** Most transactions at once. With several, one that is stuck does not hold up the next. */
  readonly concurrency?: number;
  /** In ms, from the arrival of an item to the end of its commit. */
  readonly deadlineMs?: number | undefined;
  /** Is called after each transaction, also one that failed. */
  readonly onCommit?: ((commit: CommitReport) => void) | undefined;
}

export interface CommitReport {
  /** Items in the transaction. */
  readonly size: number;
  readonly ms: number;
  readonly failed: boolean;
}

interface Entry<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
  timer?: NodeJS.Timeout;
}

/**
 * Group commit: what arrives while a transaction is being written goes into the next, so that a crowd costs
 * few fsyncs, and a lone item waits for nobody.
 */
export function createCommitQueue<Item, Result>(
  commit: (items: Item[]) => Promise<Result[]>,
  { concurrency = 1, deadlineMs = DEADLINE_MS, onCommit }: CommitQueueOptions = {},
): CommitQueue<Item, Result> {
  const waiting = new Set<Entry<Item, Result>>();
  const running = new Set<Promise<void>>();
  /** Whether a batch is being gathered: only one at a time. */
  let gathering = false;

  function takeBatch(): Entry<Item, Result>[] {
    const batch: Entry<Item, Result>[] = [];
    for (const entry of waiting) {
      if (batch.length === MAX_BATCH) {
        break;
      }
      waiting.delete(entry);
      batch.push(entry);
    }
    return batch;
  }

  async function commitBatch(): Promise<void> {
    gathering = true;
    // Requests that are already in the sockets join, as long as each turn of the event loop brings more.
    for (let before = 0; before < waiting.size && before < MAX_BATCH;) {
      before = waiting.size;
      await new Promise(setImmediate);
    }
    gathering = false;
    const batch = takeBatch();
    if (!batch.length) {
      return;
    }
    const started = performance.now();
    const report = (failed: boolean): void =>
      onCommit?.({ size: batch.length, ms: performance.now() - started, failed });
    try {
      const results = await commit(batch.map(({ item }) => item));
      report(false);
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      report(true);
      for (const { reject } of batch) {
        reject(error);
      }
    } finally {
      for (const { timer } of batch) {
        clearTimeout(timer);
      }
    }
  }

  function start(): void {
    if (gathering || !waiting.size || running.size >= concurrency) {
      return;
    }
    const run = commitBatch().finally(() => {
      running.delete(run);
      start();
    });
    running.add(run);
  }

  return {
    get waiting() {
      return waiting.size;
    },
    add: (item) =>
      new Promise((resolve, reject) => {
        if (waiting.size >= MAX_WAITING) {
          return reject(new QueueFullError('too many responses wait'));
        }
        const entry: Entry<Item, Result> = { item, resolve, reject };
        entry.timer = setTimeout(() => {
          waiting.delete(entry);
          reject(new DeadlineError('not committed in time'));
        }, deadlineMs);
        waiting.add(entry);
        start();
      }),
    idle: async () => {
      while (running.size) {
        await Promise.all(running);
      }
    },
  };
}
