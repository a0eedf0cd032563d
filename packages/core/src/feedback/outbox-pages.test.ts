import { describe, expect, it, vi } from 'vitest';
import type { KeyValueStore } from '../storage/key-value-store.js';
import { memoryStore } from '../storage/memory.js';
import { newAnswer, type Answer } from './answer.js';
import type { Delivery } from './collector-client.js';
import { createOutbox, type OutboxOptions, type Settled } from './outbox.js';

const ENDPOINT = 'https://collector.example/v1/answers';
type Locks = OutboxOptions['locks'];

let clock = Date.UTC(2026, 0, 1);
const answer = (): Answer =>
  newAnswer(
    {
      survey: 'site',
      surveyVersion: 1,
      score: 4,
      points: 5,
      page: 'https://example.org/',
      lang: 'en',
      dir: 'ltr',
    },
    clock++,
    (bytes) => crypto.getRandomValues(bytes),
  );

const page = (store: KeyValueStore, send: (given: Answer) => Promise<Delivery>, locks?: Locks) =>
  createOutbox({
    openStore: async () => store,
    send: (_, given) => send(given),
    locks,
    now: () => clock,
    random: () => 0,
    later: () => {},
  });

/** A collector that takes its time over each answer. */
function slowCollector() {
  const seen: string[] = [];
  let open = 0;
  let most = 0;
  return {
    seen,
    get most() {
      return most;
    },
    async send({ id }: Answer): Promise<Delivery> {
      most = Math.max(most, (open += 1));
      seen.push(id);
      await new Promise((resolve) => setTimeout(resolve));
      open -= 1;
      return { kind: 'stored' };
    },
  };
}

/**
 * Web Locks with `ifAvailable`, as the standard has them: by name, one at a time, `null` for what is taken.
 */
function webLocks() {
  const held = new Set<string>();
  return {
    held,
    async request(name: string, _: LockOptions, work: (lock: Lock | null) => unknown) {
      if (held.has(name)) {
        return work(null);
      }
      held.add(name);
      try {
        return await work({ name, mode: 'exclusive' });
      } finally {
        held.delete(name);
      }
    },
  };
}
const asLocks = (locks: object): Locks => locks as unknown as Locks;

/** A store in which one answer waits. */
async function storeWithOne(): Promise<KeyValueStore> {
  const store = memoryStore();
  await page(store, async () => ({ kind: 'later' })).add(ENDPOINT, answer());
  clock += 10_000;
  return store;
}

describe('two pages of a site with one outbox', () => {
  it('deliver once when another page steals the lock', async () => {
    const stolen = {
      request: (_: string, __: LockOptions, work: (lock: object) => Promise<unknown>) => (
        void work({}),
        Promise.reject(new DOMException('Stolen.', 'AbortError'))
      ),
    };
    const [store, collector] = [await storeWithOne(), slowCollector()];
    await page(store, collector.send, asLocks(stolen)).drain();
    expect([collector.seen.length, await store.keys()]).toEqual([1, []]);
  });

  it('send what waits once, where the browser has locks', async () => {
    const [store, locks, collector] = [await storeWithOne(), webLocks(), slowCollector()];
    await Promise.all([
      page(store, collector.send, asLocks(locks)).drain(),
      page(store, collector.send, asLocks(locks)).drain(),
    ]);
    expect(collector.seen).toHaveLength(1);
  });

  it('hold up no other lock of the site', async () => {
    const [store, locks, collector] = [await storeWithOne(), webLocks(), slowCollector()];
    locks.held.add('of the shop').add('');
    await page(store, collector.send, asLocks(locks)).drain();
    expect(collector.seen).toHaveLength(1);
  });
});

describe('one page', () => {
  it('sends pending responses one at a time, and each response once, however often it is called', async () => {
    const [store, collector] = [await storeWithOne(), slowCollector()];
    await page(store, async () => ({ kind: 'later' })).add(ENDPOINT, answer());
    clock += 10_000;
    const outbox = page(store, collector.send);
    await Promise.all([outbox.drain(), outbox.drain()]);
    expect([collector.seen.length, collector.most, outbox.state.waiting]).toEqual([2, 1, 0]);
  });

  it('sends a new response although a pending one hangs, here and in another page', async () => {
    const [store, locks] = [await storeWithOne(), asLocks(webLocks())];
    const [pending] = await store.keys();
    const collector = slowCollector();
    const send = (given: Answer): Promise<Delivery> =>
      pending!.endsWith(given.id) ? new Promise(() => {}) : collector.send(given);
    const [here, there] = [page(store, send, locks), page(store, send, locks)];
    void here.drain();
    expect(await here.add(ENDPOINT, answer())).toBe('sent');
    expect(await there.add(ENDPOINT, answer())).toBe('sent');
    await there.drain();
    expect(await store.keys()).toEqual([pending]);
  });

  it('does not send a response a second time while the first attempt is under way', async () => {
    const store = memoryStore();
    const collector = slowCollector();
    const outbox = page(store, collector.send);
    const adding = outbox.add(ENDPOINT, answer());
    await Promise.all([outbox.drain(), page(store, collector.send).drain(), adding]);
    expect(collector.seen).toHaveLength(1);
  });

  it('never rejects: not for a listener that throws, nor for a store that fails', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const outbox = page(memoryStore(), async () => ({ kind: 'later' }));
    outbox.subscribe(() => {
      throw new Error('a broken listener');
    });
    expect(await outbox.add(ENDPOINT, answer())).toBe('held');
    expect(reported).toHaveBeenCalled();
    reported.mockRestore();
    const broken = (): never => {
      throw new Error('disk');
    };
    const store = { lasting: true, get: broken, set: broken, delete: broken, keys: broken };
    expect(await page(store, async () => ({ kind: 'stored' })).add(ENDPOINT, answer())).toBe('sent');
    expect(await page(store, async () => ({ kind: 'later' })).add(ENDPOINT, answer())).toBe('failed');
    expect(await page(store, () => Promise.reject(new Error('network'))).add(ENDPOINT, answer())).toBe(
      'failed',
    );
    await page(store, async () => ({ kind: 'stored' })).drain();
  });

  it.each([
    ['delivered', { kind: 'stored' }, 'sent'],
    ['refused', { kind: 'refused', status: 422 }, 'failed'],
  ] as const)('notifies when a response that it kept is %s', async (_, delivery, receipt) => {
    const plan: Delivery[] = [{ kind: 'later' }, delivery];
    const outbox = page(memoryStore(), async () => plan.shift()!);
    const settled: Settled[] = [];
    outbox.settled.subscribe((each) => settled.push(each));
    const given = answer();
    await outbox.add(ENDPOINT, given);
    expect(settled).toEqual([]);
    clock += 10_000;
    await outbox.drain();
    expect(settled).toEqual([{ id: given.id, receipt }]);
  });

  it('notifies when another page delivers what it kept, not when the key is merely deleted', async () => {
    const store = memoryStore();
    const outbox = page(store, async () => ({ kind: 'later' }));
    const settled: Settled[] = [];
    outbox.settled.subscribe((each) => settled.push(each));
    const given = answer();
    await outbox.add(ENDPOINT, given);
    outbox.changedElsewhere(`answer:${given.id}`, null);
    outbox.changedElsewhere(`answer:${given.id}`, '{"tries":2}');
    expect(settled).toEqual([]);
    clock += 10_000;
    // What the other page writes reaches this one as events.
    const watched: KeyValueStore = {
      ...store,
      set: (key, value) => (outbox.changedElsewhere(key, value), store.set(key, value)),
    };
    await page(watched, async () => ({ kind: 'stored' })).drain();
    expect(settled).toEqual([{ id: given.id, receipt: 'sent' }]);
  });

  it('sends where the browser refuses it the lock, as in a sandboxed frame', async () => {
    const collector = slowCollector();
    const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    await page(await storeWithOne(), collector.send, { request }).drain();
    expect(collector.seen).toHaveLength(1);
  });

  it('sends nothing twice when the lock is taken from it after it has sent', async () => {
    const collector = slowCollector();
    const request = async (_: string, __: LockOptions, work: (lock: object) => Promise<unknown>) => {
      await work({});
      throw new DOMException('stolen', 'AbortError');
    };
    await page(await storeWithOne(), collector.send, asLocks({ request })).drain();
    expect(collector.seen).toHaveLength(1);
  });

  it('goes on after a store that failed once', async () => {
    const store = memoryStore();
    let broken = true;
    const outbox = page(
      { ...store, delete: (key) => (broken ? Promise.reject(new Error('disk')) : store.delete(key)) },
      async () => ({ kind: 'stored' }),
    );
    await outbox.add(ENDPOINT, answer()).catch(() => {});
    broken = false;
    expect(await outbox.add(ENDPOINT, answer())).toBe('sent');
    clock += 20_000;
    await outbox.drain();
    expect([await store.keys(), outbox.state.waiting]).toEqual([[], 0]);
  });

  it('sends by itself nothing of which it said that it had failed', async () => {
    const store = memoryStore();
    let full = true;
    const collector = slowCollector();
    const outbox = page(
      { ...store, set: async (key, value) => (full ? (full = false) : store.set(key, value)) },
      async (given) =>
        collector.seen.length ? collector.send(given) : (collector.seen.push(given.id), { kind: 'later' }),
    );
    expect(await outbox.add(ENDPOINT, answer())).toBe('failed');
    clock += 10_000;
    await outbox.drain();
    expect([collector.seen.length, await store.keys()]).toEqual([1, []]);
  });

  it('opens its store once', async () => {
    let opened = 0;
    const outbox = createOutbox({
      openStore: async () => ((opened += 1), memoryStore()),
      send: async () => ({ kind: 'stored' }),
      now: () => clock,
      random: () => 0,
      later: () => {},
    });
    await Promise.all([outbox.add(ENDPOINT, answer()), outbox.add(ENDPOINT, answer())]);
    expect(opened).toBe(1);
  });
});
