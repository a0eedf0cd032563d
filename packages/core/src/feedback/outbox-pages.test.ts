import { describe, expect, it } from 'vitest';
import type { KeyValueStore } from '../storage/key-value-store.js';
import { memoryStore } from '../storage/memory.js';
import { newAnswer, type Answer } from './answer.js';
import type { Delivery } from './collector-client.js';
import { createOutbox, type OutboxOptions } from './outbox.js';

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

/** Web Locks as the standard has them: by name, one at a time. */
function webLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const next = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(name, next);
    return next;
  };
  return { request } as unknown as Locks;
}

/** A store in which one answer waits. */
async function storeWithOne(): Promise<KeyValueStore> {
  const store = memoryStore();
  await page(store, async () => ({ kind: 'later' })).add(ENDPOINT, answer());
  clock += 10_000;
  return store;
}

describe('two pages of a site with one outbox', () => {
  it('tell the truth about an answer whose lock another page has stolen', async () => {
    const stolen = {
      request: (_: string, work: () => Promise<unknown>) => (
        void work(),
        Promise.reject(new DOMException('Stolen.', 'AbortError'))
      ),
    } as unknown as Locks;
    const [store, collector] = [memoryStore(), slowCollector()];
    expect(await page(store, collector.send, stolen).add(ENDPOINT, answer())).toBe('sent');
    expect([collector.seen.length, await store.keys()]).toEqual([1, []]);
  });

  it('send what waits once, where the browser has locks', async () => {
    const [store, locks, collector] = [await storeWithOne(), webLocks(), slowCollector()];
    await Promise.all([
      page(store, collector.send, locks).drain(),
      page(store, collector.send, locks).drain(),
    ]);
    expect(collector.seen).toHaveLength(1);
  });

  it('hold up no other lock of the site', async () => {
    const [store, locks, collector] = [await storeWithOne(), webLocks(), slowCollector()];
    void locks!.request('of the shop', () => new Promise(() => {}));
    void locks!.request('', () => new Promise(() => {}));
    await page(store, collector.send, locks).drain();
    expect(collector.seen).toHaveLength(1);
  });
});

describe('one page', () => {
  it('sends one answer at a time, each once, however often it is told to', async () => {
    const [store, collector] = [await storeWithOne(), slowCollector()];
    const outbox = page(store, collector.send);
    const receipts = await Promise.all([outbox.drain(), outbox.add(ENDPOINT, answer()), outbox.drain()]);
    expect([receipts[1], new Set(collector.seen).size, collector.most, outbox.state.waiting]).toEqual([
      'sent',
      2,
      1,
      0,
    ]);
  });

  it('sends where the browser refuses it the lock, as in a sandboxed frame', async () => {
    const collector = slowCollector();
    const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    expect(await page(memoryStore(), collector.send, { request }).add(ENDPOINT, answer())).toBe('sent');
    expect(collector.seen).toHaveLength(1);
  });

  it('sends nothing twice when the lock is taken from it after it has sent', async () => {
    const collector = slowCollector();
    const request = async (_: string, work: () => Promise<unknown>) => {
      await work();
      throw new DOMException('stolen', 'AbortError');
    };
    expect(
      await page(memoryStore(), collector.send, { request } as unknown as Locks).add(ENDPOINT, answer()),
    ).toBe('sent');
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
