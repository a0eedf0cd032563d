/** More in one transaction would hold the others up. */
const MOST_IN_BATCH = 200;
/** Beyond this the database cannot keep up: say so rather than fill the memory. */
const MOST_WAITING = 5_000;

/** There is no room: come back later. */
export class QueueFullError extends Error {}

export interface CommitQueue<Item, Result> {
  /** Resolves after the commit. Rejects when it fails, or with QueueFullError. */
  add(item: Item): Promise<Result>;
  /** Resolves when nothing waits. */
  idle(): Promise<void>;
}

/**
 * Group commit: what arrives while one transaction is being written goes into the next, so that a crowd costs few
 * fsyncs, and a lone item waits for nobody.
 */
export function createCommitQueue<Item, Result>(
  commit: (items: Item[]) => Promise<Result[]>,
): CommitQueue<Item, Result> {
  let waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      // Requests that are already in the sockets join, as long as each turn of the event loop brings more.
      for (let before = 0; before < waiting.length && before < MOST_IN_BATCH;) {
        before = waiting.length;
        await new Promise(setImmediate);
      }
      const batch = waiting.slice(0, MOST_IN_BATCH);
      waiting = waiting.slice(MOST_IN_BATCH);
      try {
        const results = await commit(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, index) => resolve(results[index]!));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    running = undefined;
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) return reject(new QueueFullError('too many answers wait'));
        waiting.push({ item, resolve, reject });
        running ??= run();
      }),
    idle: async () => running,
  };
}
