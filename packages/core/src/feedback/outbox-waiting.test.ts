import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyValueStore } from '../storage/key-value-store.js';
import { memoryStore } from '../storage/memory.js';
import { newAnswer, type Answer } from './answer.js';
import type { Delivery } from './collector-client.js';
import { createOutbox } from './outbox.js';

const ENDPOINT = 'https://collector.example/v1/answers';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let clock = 0;
let random = 0;

const answer = (score = 4): Answer =>
  newAnswer(
    {
      survey: 'site',
      surveyVersion: 1,
      score,
      points: 5,
      page: 'https://example.org/',
      lang: 'en',
      dir: 'ltr',
    },
    clock++,
    (bytes) => crypto.getRandomValues(bytes),
  );

/** An outbox, what it sent where, and the calls that it wants later. */
function page(store: KeyValueStore, ...plan: Delivery[]) {
  const sent: { endpoint: string; answer: Answer; at: number }[] = [];
  const calls: { callback: () => void; ms: number }[] = [];
  const outbox = createOutbox({
    openStore: async () => store,
    send: async (endpoint, given) => (
      sent.push({ endpoint, answer: given, at: clock }),
      plan.shift() ?? { kind: 'stored' }
    ),
    now: () => clock,
    random: () => random,
    later: (callback, ms) => void calls.push({ callback, ms }),
  });
  return { outbox, sent, calls };
}

const kept = (given: Answer, about: object = {}) =>
  JSON.stringify({ endpoint: ENDPOINT, answer: given, kept: clock, tries: 0, due: clock, ...about });

beforeEach(() => {
  clock = Date.UTC(2026, 0, 1);
  random = 0;
});

describe('an answer that waits', () => {
  it.each([
    ['least', 0, [1000, 2000, 4000, 8000]],
    ['middle', 0.5, [1500, 3000, 6000, 12_000]],
  ])(
    'is tried again after one to two seconds, then twice as long each time: by the %s chance',
    async (_, chance, waits) => {
      random = chance;
      const { outbox, calls } = page(
        memoryStore(),
        { kind: 'later' },
        { kind: 'later' },
        { kind: 'later' },
        { kind: 'later' },
      );
      await outbox.add(ENDPOINT, answer());
      for (const wait of waits.slice(1)) {
        clock += wait;
        await outbox.drain();
      }
      expect(calls.map(({ ms }) => ms)).toEqual(waits);
    },
  );

  it('is tried at least once an hour, however often it failed', async () => {
    const store = memoryStore();
    await store.set('answer:1', kept(answer(), { tries: 40 }));
    random = 0.5;
    const { outbox, calls } = page(store, { kind: 'later' });
    await outbox.drain();
    expect(calls.map(({ ms }) => ms)).toEqual([0.75 * HOUR]);
  });

  it('is sent when its wait is over, and not before', async () => {
    const { outbox, sent, calls } = page(memoryStore(), { kind: 'later', retryAfterMs: 5000 });
    await outbox.add(ENDPOINT, answer());
    clock += 4999;
    await outbox.drain();
    expect(sent).toHaveLength(1);
    clock += 1;
    const delivered = new Promise<void>((resolve) => outbox.subscribe(resolve));
    calls[0]!.callback();
    await delivered;
    expect([sent.length, outbox.state.waiting]).toEqual([2, 0]);
  });

  it('is sent although the timer fired a moment early', async () => {
    const { outbox, sent, calls } = page(memoryStore(), { kind: 'later', retryAfterMs: 5000 });
    await outbox.add(ENDPOINT, answer());
    clock += 4999;
    calls[0]!.callback();
    await outbox.drain();
    expect(calls.map(({ ms }) => ms)).toEqual([5000, 1]);
    clock += 1;
    calls[1]!.callback();
    await outbox.drain();
    expect([sent.length, outbox.state.waiting]).toEqual([2, 0]);
  });

  it('is sent on the next page when its wait is over there', async () => {
    const store = memoryStore();
    await store.set('answer:1', kept(answer(), { tries: 1, due: clock + 1500 }));
    const { outbox, sent, calls } = page(store);
    await outbox.drain();
    await outbox.drain();
    expect([sent.length, calls.map(({ ms }) => ms)]).toEqual([0, [1500]]);
    clock += 1500;
    calls[0]!.callback();
    await outbox.drain();
    expect([sent.length, outbox.state.waiting]).toEqual([1, 0]);
  });

  it('may be made to wait an hour by the server, no longer', async () => {
    const { outbox, sent } = page(memoryStore(), { kind: 'later', retryAfterMs: DAY });
    await outbox.add(ENDPOINT, answer());
    const since = sent[0]!.at;
    await outbox.drain();
    expect(sent).toHaveLength(1);
    clock = since + HOUR;
    await outbox.drain();
    expect(sent).toHaveLength(2);
  });

  it('goes to the collector that it was given for, as it was given', async () => {
    const store = memoryStore();
    const given = answer(2);
    await page(store, { kind: 'later' }).outbox.add('https://other.example/answers', given);
    clock += 5000;
    const { outbox, sent } = page(store);
    await outbox.drain();
    expect(sent.map(({ endpoint, answer: each }) => [endpoint, each])).toEqual([
      ['https://other.example/answers', given],
    ]);
  });

  it('goes after those that have waited longer, in whatever order the store names them', async () => {
    const store = memoryStore();
    const [first, second, third] = [answer(1), answer(2), answer(3)];
    for (const each of [second, third, first]) {
      await store.set(`answer:${each.id}`, kept(each));
    }
    const { outbox, sent } = page(store);
    await outbox.drain();
    expect(sent.map(({ answer: { score } }) => score)).toEqual([1, 2, 3]);
  });

  it.each([
    ['a month less a second', 30 * DAY - 1000, 1],
    ['a month', 30 * DAY, 0],
  ])('after %s is still wanted, or is not', async (_, age, count) => {
    const store = memoryStore();
    await store.set('answer:1', kept(answer(), { kept: clock - age }));
    const { outbox, sent } = page(store);
    await outbox.drain();
    expect([sent.length, await store.keys()]).toEqual([count, []]);
  });

  const broken: [string, () => string][] = [
    ['nothing', () => 'null'],
    ['a number', () => '17'],
    ['an empty record', () => '{}'],
    ['no answer', () => kept(undefined as unknown as Answer)],
    ['no endpoint', () => kept(answer(), { endpoint: undefined })],
    ['an endpoint that is no text', () => kept(answer(), { endpoint: 5 })],
  ];
  it.each(broken)('but holds %s is thrown away unsent', async (_, text) => {
    const store = memoryStore();
    await store.set('answer:1', text());
    const { outbox, sent } = page(store);
    await outbox.drain();
    expect([sent, await store.keys()]).toEqual([[], []]);
  });

  it('is counted, listeners are notified, and other stored data is left alone', async () => {
    const store = memoryStore();
    await store.set('seen:answer:', 'yes');
    const { outbox } = page(store, { kind: 'later' });
    const heard: number[] = [];
    let deaf = 0;
    outbox.subscribe(() => void heard.push(outbox.state.waiting));
    outbox.subscribe(() => (deaf += 1))();
    expect(outbox.state.waiting).toBe(0);
    await outbox.add(ENDPOINT, answer());
    expect(heard).toEqual([1]);
    await outbox.drain();
    clock += 5000;
    await outbox.drain();
    expect([heard, deaf, await store.keys()]).toEqual([[1, 0], 0, ['seen:answer:']]);
  });
});
