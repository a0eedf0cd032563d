import { describe, expect, it } from 'vitest';
import { memoryStore } from '../storage/memory.js';
import type { KeyValueStore } from '../storage/key-value-store.js';
import { newAnswer, type Answer } from './answer.js';
import type { Delivery } from './collector-client.js';
import { createOutbox, type Outbox } from './outbox.js';

const ENDPOINT = 'https://collector.example/v1/answers';
let clock = 1_000_000;

function answer(score = 4): Answer {
  const draft = {
    survey: 'site',
    surveyVersion: 1,
    score,
    points: 5,
    page: 'https://example.org/',
    lang: 'en',
    dir: 'ltr',
  } as const;
  return newAnswer(draft, clock++, (bytes) => crypto.getRandomValues(bytes));
}

/** A collector that counts each id once, as ours does, and fails as each test sets. */
function collector() {
  const rows = new Map<string, Answer>();
  const plan: Delivery[] = [];
  let requests = 0;
  return {
    rows,
    plan,
    get requests() {
      return requests;
    },
    async send(_endpoint: string, given: Answer): Promise<Delivery> {
      requests += 1;
      const next = plan.shift() ?? { kind: 'stored' };
      if (next.kind === 'stored') {
        rows.set(given.id, given);
      }
      return next;
    },
  };
}

/** Memory in the place of a browser's storage. */
const lastingStore = (): KeyValueStore => ({ ...memoryStore(), lasting: true });

function box(
  send: (endpoint: string, answer: Answer) => Promise<Delivery>,
  store: KeyValueStore = lastingStore(),
  scheduled: { callback: () => void; ms: number }[] = [],
): Outbox {
  return createOutbox({
    openStore: async () => store,
    send,
    now: () => clock,
    random: () => 0.5,
    later: (callback, ms) => void scheduled.push({ callback, ms }),
  });
}

describe('the outbox', () => {
  it('has written the answer before it sends it', async () => {
    const store = memoryStore();
    let keptAtSending: string[] = [];
    const outbox = box(async () => {
      keptAtSending = await store.keys();
      return { kind: 'stored' };
    }, store);
    const given = answer();
    expect(await outbox.add(ENDPOINT, given)).toBe('sent');
    expect(keptAtSending).toEqual([`answer:${given.id}`]);
    expect(await store.keys()).toEqual([]);
  });

  it('says "saved" while the collector is away, and delivers once when it is back', async () => {
    const server = collector();
    server.plan.push({ kind: 'later' });
    const outbox = box(server.send.bind(server));
    expect(await outbox.add(ENDPOINT, answer())).toBe('saved');
    expect(outbox.state.waiting).toBe(1);
    clock += 10_000;
    await outbox.drain();
    await outbox.drain();
    expect([server.rows.size, server.requests, outbox.state.waiting]).toEqual([1, 2, 0]);
  });

  it('says "held" where nothing outlives the page, and delivers while it is open', async () => {
    const server = collector();
    server.plan.push({ kind: 'later' });
    const outbox = box(server.send.bind(server), memoryStore());
    expect(await outbox.add(ENDPOINT, answer())).toBe('held');
    clock += 10_000;
    await outbox.drain();
    expect(server.rows.size).toBe(1);
  });

  it('says "failed" and lets go when the collector refuses for good', async () => {
    const store = memoryStore();
    const outbox = box(async () => ({ kind: 'refused', status: 422 }), store);
    expect(await outbox.add(ENDPOINT, answer())).toBe('failed');
    expect(await store.keys()).toEqual([]);
  });

  it('survives the page: another page of the site delivers what the first could not', async () => {
    const store = memoryStore();
    const server = collector();
    server.plan.push({ kind: 'later' });
    await box(server.send.bind(server), store).add(ENDPOINT, answer());
    clock += 10_000;
    await box(server.send.bind(server), store).drain();
    expect(server.rows.size).toBe(1);
  });

  it('counts once what is sent twice: an acknowledgement that was lost on the way', async () => {
    const server = collector();
    const outbox = box(async (endpoint, given) => {
      await server.send(endpoint, given);
      return server.requests === 1 ? { kind: 'later' } : { kind: 'stored' };
    });
    await outbox.add(ENDPOINT, answer());
    clock += 10_000;
    await outbox.drain();
    expect([server.requests, server.rows.size]).toEqual([2, 1]);
  });

  it('waits longer from try to try, within an hour, and as long as the server asks', async () => {
    const scheduled: { callback: () => void; ms: number }[] = [];
    const server = collector();
    server.plan.push(
      { kind: 'later' },
      { kind: 'later' },
      { kind: 'later', retryAfterMs: 120_000 },
      { kind: 'later', retryAfterMs: 9e9 },
    );
    const outbox = box(server.send.bind(server), memoryStore(), scheduled);
    await outbox.add(ENDPOINT, answer());
    for (let round = 0; round < 3; round += 1) {
      clock += 200_000;
      await outbox.drain();
    }
    const waits = scheduled.map(({ ms }) => ms);
    expect(waits[1]).toBeGreaterThan(waits[0]!);
    expect(waits[2]).toBe(120_000);
    expect(waits[3]).toBe(3_600_000);
  });

  it('does not ask again before it is due', async () => {
    const server = collector();
    server.plan.push({ kind: 'later', retryAfterMs: 60_000 });
    const outbox = box(server.send.bind(server));
    await outbox.add(ENDPOINT, answer());
    await outbox.drain();
    expect(server.requests).toBe(1);
  });

  it('does not hold an answer for years when the clock was wrong by years', async () => {
    const server = collector();
    server.plan.push({ kind: 'later' });
    const outbox = box(server.send.bind(server));
    const now = clock;
    clock += 10 * 365 * 86_400_000;
    await outbox.add(ENDPOINT, answer());
    clock = now + 1000;
    await outbox.drain();
    expect(server.rows.size).toBe(1);
  });

  it('keeps the newest fifty', async () => {
    const store = memoryStore();
    const outbox = box(async () => ({ kind: 'later' }), store);
    const given = Array.from({ length: 55 }, () => answer());
    for (const each of given) {
      await outbox.add(ENDPOINT, each);
    }
    const kept = await store.keys();
    expect(kept).toHaveLength(50);
    expect(kept).toContain(`answer:${given[54]!.id}`);
    expect(kept).not.toContain(`answer:${given[0]!.id}`);
  });

  it('throws away what is broken or a month old, and delivers the rest', async () => {
    const store = memoryStore();
    const server = collector();
    await store.set('answer:0-broken', '{"endpoint":');
    await store.set(
      'answer:1-old',
      JSON.stringify({
        endpoint: ENDPOINT,
        answer: answer(),
        kept: clock - 31 * 86_400_000,
        tries: 0,
        due: 0,
      }),
    );
    await store.set(
      'answer:2-good',
      JSON.stringify({ endpoint: ENDPOINT, answer: answer(), kept: clock, tries: 0, due: 0 }),
    );
    await box(server.send.bind(server), store).drain();
    expect([server.rows.size, (await store.keys()).length]).toEqual([1, 0]);
  });

  it('says "failed" when it could neither be sent nor kept', async () => {
    const full: KeyValueStore = {
      lasting: true,
      get: async () => undefined,
      set: async () => false,
      delete: async () => {},
      keys: async () => [],
    };
    expect(await box(async () => ({ kind: 'later' }), full).add(ENDPOINT, answer())).toBe('failed');
    expect(await box(async () => ({ kind: 'stored' }), full).add(ENDPOINT, answer())).toBe('sent');
  });

  it('opens no store before the first answer', async () => {
    let opened = 0;
    const outbox = createOutbox({
      openStore: async () => (opened++, memoryStore()),
      send: async () => ({ kind: 'stored' }),
      now: () => clock,
      random: () => 0,
      later: () => {},
    });
    expect(opened).toBe(0);
    await outbox.add(ENDPOINT, answer());
    expect(opened).toBe(1);
  });
});
