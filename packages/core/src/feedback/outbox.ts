import { toJson } from '../http/write-json.js';
import type { KeyValueStore } from '../storage/key-value-store.js';
import type { Answer } from './answer.js';
import type { Delivery } from './collector-client.js';
import { OUTBOX_KEY } from './storage-keys.js';

/** What a visitor may be told of an answer: the truth. */
export type Receipt =
  /** The collector has committed it. */
  | 'sent'
  /** Kept on this device; it goes out when that is possible. */
  | 'saved'
  /** The same for as long as the page is open: nothing can be stored here. */
  | 'held'
  /** Refused for good, or it could neither be sent nor kept. */
  | 'failed';

export interface OutboxState {
  /** How many answers wait. */
  readonly waiting: number;
}

export interface OutboxOptions {
  /** Opened at the first answer, not before: nothing is stored before the visitor acts. */
  readonly openStore: () => Promise<KeyValueStore>;
  readonly send: (endpoint: string, answer: Answer) => Promise<Delivery>;
  /** Web Locks, where the browser has them: one page at a time empties the box. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Calls back later; `setTimeout` by its shape. */
  readonly later: (callback: () => void, ms: number) => unknown;
}

export interface Outbox {
  readonly state: OutboxState;
  subscribe(listener: () => void): () => void;
  /** Keeps the answer, then tries to deliver it. Resolves when that much is known; never rejects. */
  add(endpoint: string, answer: Answer): Promise<Receipt>;
  /** Delivers what waits. Call on load, `online` and when the page becomes visible. Never rejects. */
  drain(): Promise<void>;
}

interface Entry {
  readonly endpoint: string;
  readonly answer: Answer;
  /** Ms since 1970, of the time it was kept. */
  readonly kept: number;
  readonly tries: number;
  /** Not before, ms since 1970. */
  readonly due: number;
}

const MOST_ENTRIES = 50;
const OLDEST_MS = 30 * 86_400_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;

/**
 * Delivers answers at least once, and the collector counts each once by its id: an answer is written before it is sent,
 * and removed only when the collector has it or refuses it for good.
 */
export function createOutbox({ openStore, send, locks, now, random, later }: OutboxOptions): Outbox {
  let opened: Promise<KeyValueStore> | undefined;
  let state: OutboxState = { waiting: 0 };
  const listeners = new Set<() => void>();
  const store = (): Promise<KeyValueStore> => (opened ??= openStore());

  const count = async (): Promise<void> => {
    const waiting = (await keys()).length;
    if (waiting === state.waiting) return;
    state = { waiting };
    listeners.forEach((listener) => listener());
  };

  /** Oldest first: the keys end in UUIDs that begin with their time. */
  const keys = async (): Promise<string[]> =>
    (await (await store()).keys()).filter((key) => key.startsWith(OUTBOX_KEY)).sort();

  /** Only one page, and in it one run, delivers at a time; without Web Locks the collector's idempotence is enough. */
  let chain: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const run = async (): Promise<Result> => {
      if (!locks) return work();
      let running: Promise<Result> | undefined;
      try {
        return await locks.request('icesco:outbox', () => (running = work()));
      } catch {
        // A sandboxed frame refuses locks; one that another page has stolen does not stop what runs.
        return running ?? work();
      }
    };
    const result = chain.then(run, run);
    chain = result.catch(() => {});
    return result;
  };

  async function read(key: string): Promise<Entry | undefined> {
    try {
      const entry = JSON.parse((await (await store()).get(key)) ?? 'null') as Entry | null;
      return entry && typeof entry.endpoint === 'string' && entry.answer && now() - entry.kept < OLDEST_MS
        ? entry
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** When the next attempt is set for, ms since 1970. */
  let next = 0;
  /**
   * Sets the next attempt for this time. Called for whatever is found before its time: what an earlier page left has no
   * timer yet, and a timer may come a moment early.
   */
  const remind = (due: number): void => {
    if (next > now() && next <= due) return;
    next = due;
    later(() => {
      next = 0;
      void drain();
    }, due - now());
  };

  async function deliver(key: string, entry: Entry): Promise<Delivery> {
    const delivery = await send(entry.endpoint, entry.answer);
    if (delivery.kind !== 'later') {
      await (await store()).delete(key);
      return delivery;
    }
    const window = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** entry.tries);
    const wait = Math.min(
      LONGEST_WAIT_MS,
      Math.max(delivery.retryAfterMs ?? 0, window / 2 + (window / 2) * random()),
    );
    const due = now() + wait;
    await (await store()).set(key, toJson({ ...entry, tries: entry.tries + 1, due }));
    remind(due);
    return delivery;
  }

  async function drain(): Promise<void> {
    await alone(async () => {
      for (const key of await keys()) {
        const entry = await read(key);
        if (!entry) await (await store()).delete(key);
        // A clock set back must not hold an answer for ever: nothing waits longer than the longest wait.
        else if (entry.due <= now() || entry.due - now() > LONGEST_WAIT_MS) await deliver(key, entry);
        else remind(entry.due);
      }
    });
    await count();
  }

  async function add(endpoint: string, answer: Answer): Promise<Receipt> {
    const key = OUTBOX_KEY + answer.id;
    const entry: Entry = { endpoint, answer, kept: now(), tries: 0, due: now() };
    const kept = await (await store()).set(key, toJson(entry));
    const crowd = await keys();
    for (const oldest of crowd.slice(0, Math.max(0, crowd.length - MOST_ENTRIES)))
      await (await store()).delete(oldest);
    await count();
    const delivery = await alone(() => deliver(key, entry));
    await count();
    if (delivery.kind === 'stored') return 'sent';
    // What is told to have failed is given again: it must not go out by itself as well.
    if (delivery.kind === 'later' && !kept) await (await store()).delete(key);
    if (delivery.kind === 'refused' || !kept) return 'failed';
    return (await store()).lasting ? 'saved' : 'held';
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    drain,
  };
}
