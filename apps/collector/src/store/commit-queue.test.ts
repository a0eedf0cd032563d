import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCommitQueue, DeadlineError, QueueFullError } from './commit-queue.js';

/** A queue whose commits are kept, and can be made to fail. */
function recorded() {
  const batches: number[][] = [];
  let fault: Error | undefined;
  const queue = createCommitQueue<number, string>(async (items) => {
    batches.push(items);
    await turn();
    if (fault) {
      throw fault;
    }
    return items.map((item) => `kept ${item}`);
  });
  return { queue, batches, failWith: (error: Error | undefined) => (fault = error) };
}

describe('the commit queue', () => {
  it('takes what each turn of the event loop brings into one commit', async () => {
    const { queue, batches } = recorded();
    const results: Promise<string>[] = [];
    for (let item = 1; item <= 4; item++) {
      // Asked for first, so that it comes before the queue looks again: as what a socket brings does.
      const next = turn();
      results.push(queue.add(item));
      await next;
    }
    expect(await Promise.all(results)).toEqual(['kept 1', 'kept 2', 'kept 3', 'kept 4']);
    expect(batches).toEqual([[1, 2, 3, 4]]);
  });

  it('holds nobody up for a crowd without end: a commit takes 200 at most', async () => {
    const { queue, batches } = recorded();
    let ended = false;
    void queue.add(0).then(() => (ended = true));
    let sent = 0;
    while (!ended) {
      for (let item = 0; item < 50; item++) {
        void queue.add(++sent);
      }
      await turn();
    }
    await queue.idle();
    expect(batches.flat()).toEqual([...Array(sent + 1).keys()]);
    expect(Math.max(...batches.map(({ length }) => length))).toBe(200);
  });

  it('rejects those of a failed commit, and goes on with the next', async () => {
    const { queue, failWith } = recorded();
    failWith(new Error('disk full'));
    await expect(Promise.allSettled([queue.add(1), queue.add(2)])).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    failWith(undefined);
    await expect(queue.add(3)).resolves.toBe('kept 3');
  });

  it('refuses what would fill the memory', async () => {
    const queue = createCommitQueue<number, number>(() => new Promise(() => {}));
    for (let item = 0; item < 5_000; item++) {
      void queue.add(item);
    }
    await expect(queue.add(5_000)).rejects.toThrow(QueueFullError);
  });

  describe('with a database that is slow', () => {
    afterEach(() => void vi.useRealTimers());

    it('rejects at the deadline what waits and what is being committed, and goes on with the next', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const commits: (() => void)[] = [];
      const queue = createCommitQueue<number, number>(
        (items) => new Promise((resolve) => commits.push(() => resolve(items))),
        { deadlineMs: 1_000 },
      );
      const outcomes = [1, 2].map((item) => queue.add(item).catch((error: unknown) => error));
      while (commits.length === 0) {
        await turn();
      }
      outcomes.push(queue.add(3).catch((error: unknown) => error));
      vi.advanceTimersByTime(1_000);
      for (const outcome of await Promise.all(outcomes)) {
        expect(outcome).toBeInstanceOf(DeadlineError);
      }
      expect(queue.waiting).toBe(0);
      const next = queue.add(4);
      commits[0]!();
      while (commits.length === 1) {
        await turn();
      }
      commits[1]!();
      expect(await next).toBe(4);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
