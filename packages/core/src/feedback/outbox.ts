import { Subscribable } from '../state/subscribable.js';
import type { KeyValueStore } from '../storage/key-value-store.js';
import type { Answer } from './answer.js';
import { SEND_TIMEOUT_MS, type Delivery } from './collector-client.js';
import { createEntries, type Entry } from './outbox-entries.js';
import { whileLocked, type Locks } from './outbox-lock.js';

/** What a visitor may be told about a response: the truth. */
export type Receipt =
  /** The collector has committed it. */
  | 'sent'
  /** Kept on this device, and sent when that is possible. */
  | 'saved'
  /** The same for as long as the page is open: nothing can be stored here. */
  | 'held'
  /** Refused for good, or neither sent nor kept. */
  | 'failed';

export interface OutboxState {
  /** How many responses are pending. */
  readonly waiting: number;
}

/** What became of a response that was pending. */
export interface Settled {
  readonly id: string;
  readonly receipt: 'sent' | 'failed';
}

export interface OutboxOptions {
  /** Opened at the first response, not before: nothing is stored before the visitor acts. */
  readonly openStore: () => Promise<KeyValueStore>;
  readonly send: (endpoint: string, answer: Answer) => Promise<Delivery>;
  /** Web Locks, where the browser has them: one page at a time delivers what is pending. */
  readonly locks?: Locks | undefined;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Calls back later; `setTimeout` by its shape. */
  readonly later: (callback: () => void, ms: number) => unknown;
}

export interface Outbox {
  readonly state: OutboxState;
  subscribe(listener: () => void): () => void;
  /** Notifies when a response that was kept is delivered or refused: by this page, or another of the site. */
  readonly settled: Pick<Subscribable<Settled>, 'subscribe'>;
  /** Keeps the response, then tries once to deliver it, whatever else is pending. Never rejects. */
  add(endpoint: string, answer: Answer): Promise<Receipt>;
  /** Delivers what is pending. Call on load, `online` and when the page becomes visible. Never rejects. */
  drain(): Promise<void>;
  /** Another page has written this under a key of the outbox; `null`: it has deleted the key. */
  changedElsewhere(key: string, value: string | null): void;
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;

const quietly = async <Result>(work: () => Promise<Result>, fallback: Result): Promise<Result> => {
  try {
    return await work();
  } catch {
    return fallback;
  }
};

/**
 * Delivers responses at least once, and the collector counts each once by its id: a response is written
 * before it is sent, and deleted only when the collector has acknowledged or refused it.
 */
export function createOutbox({ openStore, send, locks, now, random, later }: OutboxOptions): Outbox {
  const entries = createEntries(openStore, now);
  const changes = new Subscribable();
  const settled = new Subscribable<Settled>();
  let state: OutboxState = { waiting: 0 };

  const count = async (): Promise<void> => {
    const waiting = await quietly(async () => (await entries.keys()).length, state.waiting);
    if (waiting === state.waiting) {
      return;
    }
    state = { waiting };
    changes.notify();
  };

  /** When the next attempt is set for, ms since 1970. */
  let next = 0;
  /**
   * Sets the next attempt for this time. Called for whatever is found before its time: what an earlier page
   * left has no timer yet, and a timer may come a moment early.
   */
  const remind = (due: number): void => {
    if (next > now() && next <= due) {
      return;
    }
    next = due;
    later(() => {
      next = 0;
      void drain();
    }, due - now());
  };

  /** @returns whether the entry is kept for another attempt. */
  const postpone = async (key: string, entry: Entry, retryAfterMs = 0): Promise<boolean> => {
    const window = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** entry.tries);
    const wait = Math.max(retryAfterMs, window / 2 + (window / 2) * random());
    const due = now() + Math.min(LONGEST_WAIT_MS, wait);
    remind(due);
    return entries.write(key, { ...entry, tries: entry.tries + 1, due });
  };

  const attempt = (endpoint: string, answer: Answer): Promise<Delivery> =>
    quietly(() => send(endpoint, answer), { kind: 'later' });

  async function deliver(key: string, entry: Entry): Promise<void> {
    const delivery = await attempt(entry.endpoint, entry.answer);
    if (delivery.kind === 'later') {
      await postpone(key, entry, delivery.retryAfterMs);
      return;
    }
    const { id } = entry.answer;
    // The page that shows the response may be another one: what it finds here is its evidence.
    if (delivery.kind === 'stored') {
      await entries.markDelivered(key, id);
    }
    await entries.remove(key);
    settled.notify({ id, receipt: delivery.kind === 'stored' ? 'sent' : 'failed' });
  }

  async function deliverDue(): Promise<void> {
    for (const key of await entries.keys()) {
      const entry = await entries.read(key);
      if (!entry) {
        await entries.remove(key);
      }
      // A clock set back must not hold a response for ever: nothing waits longer than the longest wait.
      else if (entry.due <= now() || entry.due - now() > LONGEST_WAIT_MS) {
        await deliver(key, entry);
      } else {
        remind(entry.due);
      }
    }
  }

  let draining: Promise<void> | undefined;
  let isAskedAgain = false;

  async function drainAlone(): Promise<void> {
    do {
      isAskedAgain = false;
      const isDone = await quietly(() => whileLocked(locks, deliverDue), true);
      // Another page delivers. It may be closed before it is done.
      if (!isDone) {
        remind(now() + SEND_TIMEOUT_MS);
      }
    } while (isAskedAgain);
    draining = undefined;
    await count();
  }

  function drain(): Promise<void> {
    isAskedAgain = draining !== undefined;
    return (draining ??= drainAlone());
  }

  async function add(endpoint: string, answer: Answer): Promise<Receipt> {
    const key = entries.keyOf(answer.id);
    // While this page tries, no other does.
    const entry: Entry = { endpoint, answer, kept: now(), tries: 0, due: now() + SEND_TIMEOUT_MS };
    let kept = await quietly(() => entries.write(key, entry), false);
    await quietly(() => entries.removeOldest(), undefined);
    await count();
    const delivery = await attempt(endpoint, answer);
    if (delivery.kind === 'later' && kept) {
      kept = await quietly(() => postpone(key, entry, delivery.retryAfterMs), false);
    }
    // What is said to have failed is given again: it must not be sent by itself as well.
    if (delivery.kind !== 'later' || !kept) {
      await quietly(() => entries.remove(key), undefined);
    }
    await count();
    if (delivery.kind === 'stored') {
      return 'sent';
    }
    if (delivery.kind === 'refused' || !kept) {
      return 'failed';
    }
    return (await quietly(() => entries.areLasting(), false)) ? 'saved' : 'held';
  }

  return {
    get state() {
      return state;
    },
    subscribe: (listener) => changes.subscribe(listener),
    settled,
    add,
    drain,
    changedElsewhere(key, value) {
      const id = entries.deliveredId(key, value);
      if (id !== undefined) {
        settled.notify({ id, receipt: 'sent' });
      }
      if (state.waiting > 0) {
        void count();
      }
    },
  };
}
