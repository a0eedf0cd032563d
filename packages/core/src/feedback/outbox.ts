import { Subscribable } from '../state/subscribable.js';
import type { KeyValueStore } from '../storage/key-value-store.js';
import type { Answer } from './answer.js';
import { SEND_TIMEOUT_MS, type Delivery } from './collector-client.js';
import { createEntries, type Entries, type Entry } from './outbox-entries.js';
import { whileLocked, type Locks } from './outbox-lock.js';

/** What has happened to a response. */
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

/** The outcome of a response that was pending. */
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
const MAX_WAIT_MS = 3_600_000;

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
export function createOutbox(options: OutboxOptions): Outbox {
  return new PersistentOutbox(options);
}

class PersistentOutbox implements Outbox {
  state: OutboxState = { waiting: 0 };
  readonly settled = new Subscribable<Settled>();
  readonly #changes = new Subscribable();
  readonly #entries: Entries;
  /** When the next attempt is set for, ms since 1970. */
  #next = 0;
  #draining: Promise<void> | undefined;
  #isDrainRequested = false;

  constructor(private readonly options: OutboxOptions) {
    this.#entries = createEntries(options.openStore, options.now);
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  async add(endpoint: string, answer: Answer): Promise<Receipt> {
    const key = this.#entries.keyOf(answer.id);
    const now = this.options.now();
    // While this page tries, no other does.
    const entry: Entry = { endpoint, answer, kept: now, tries: 0, due: now + SEND_TIMEOUT_MS };
    let kept = await quietly(() => this.#entries.write(key, entry), false);
    await quietly(() => this.#entries.removeOldest(), undefined);
    await this.#count();
    const delivery = await this.#attempt(entry);
    if (delivery.kind === 'later' && kept) {
      kept = await quietly(() => this.#postpone(key, entry, delivery.retryAfterMs), false);
    }
    // A visitor who reads that sending failed gives the response again: it must not be sent twice.
    if (delivery.kind !== 'later' || !kept) {
      await quietly(() => this.#entries.remove(key), undefined);
    }
    await this.#count();
    if (delivery.kind === 'stored') {
      return 'sent';
    }
    if (delivery.kind === 'refused' || !kept) {
      return 'failed';
    }
    return (await quietly(() => this.#entries.areLasting(), false)) ? 'saved' : 'held';
  }

  drain(): Promise<void> {
    this.#isDrainRequested = this.#draining !== undefined;
    return (this.#draining ??= this.#drainAlone());
  }

  changedElsewhere(key: string, value: string | null): void {
    const id = this.#entries.deliveredId(key, value);
    if (id !== undefined) {
      this.settled.notify({ id, receipt: 'sent' });
    }
    if (this.state.waiting > 0) {
      void this.#count();
    }
  }

  async #count(): Promise<void> {
    const waiting = await quietly(async () => (await this.#entries.keys()).length, this.state.waiting);
    if (waiting !== this.state.waiting) {
      this.state = { waiting };
      this.#changes.notify();
    }
  }

  async #drainAlone(): Promise<void> {
    const { locks, now } = this.options;
    do {
      this.#isDrainRequested = false;
      const isDone = await quietly(() => whileLocked(locks, () => this.#deliverDue()), true);
      // Another page delivers. It may be closed before it is done.
      if (!isDone) {
        this.#schedule(now() + SEND_TIMEOUT_MS);
      }
    } while (this.#isDrainRequested);
    this.#draining = undefined;
    await this.#count();
  }

  async #deliverDue(): Promise<void> {
    const { now } = this.options;
    for (const key of await this.#entries.keys()) {
      const entry = await this.#entries.read(key);
      if (!entry) {
        await this.#entries.remove(key);
      }
      // A clock set back must not hold a response for ever: nothing waits longer than the longest wait.
      else if (entry.due <= now() || entry.due - now() > MAX_WAIT_MS) {
        await this.#deliver(key, entry);
      } else {
        this.#schedule(entry.due);
      }
    }
  }

  async #deliver(key: string, entry: Entry): Promise<void> {
    const delivery = await this.#attempt(entry);
    if (delivery.kind === 'later') {
      await this.#postpone(key, entry, delivery.retryAfterMs);
      return;
    }
    const { id } = entry.answer;
    const isStored = delivery.kind === 'stored';
    // Another page may show the response: what it finds here is its evidence.
    if (isStored) {
      await this.#entries.markDelivered(key, id);
    }
    await this.#entries.remove(key);
    this.settled.notify({ id, receipt: isStored ? 'sent' : 'failed' });
  }

  #attempt({ endpoint, answer }: Entry): Promise<Delivery> {
    return quietly(() => this.options.send(endpoint, answer), { kind: 'later' });
  }

  /** @returns whether the entry is kept for another attempt. */
  async #postpone(key: string, entry: Entry, retryAfterMs = 0): Promise<boolean> {
    const { now, random } = this.options;
    const window = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** entry.tries);
    const wait = Math.max(retryAfterMs, window / 2 + (window / 2) * random());
    const due = now() + Math.min(MAX_WAIT_MS, wait);
    this.#schedule(due);
    return this.#entries.write(key, { ...entry, tries: entry.tries + 1, due });
  }

  /**
   * Sets the next attempt for this time. Called for every entry that is found before its time: one of an
   * earlier page has no timer yet, and a timer may fire a moment early.
   */
  #schedule(due: number): void {
    const { later, now } = this.options;
    if (this.#next > now() && this.#next <= due) {
      return;
    }
    this.#next = due;
    later(() => {
      this.#next = 0;
      void this.drain();
    }, due - now());
  }
}
