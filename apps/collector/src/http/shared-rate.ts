import { createHmac } from 'node:crypto';
import type { NetworkUse, UsageTotals } from '../store/rate-usage.js';
import { createRateLimit, type RateLimit } from './rate-limit.js';

/** How often the collectors compare. */
const SYNC_MS = 1_000;
/** Networks that one statement carries; the others come with the next. */
const MAX_NETWORKS = 500;
/** While the database is away, no more are remembered. */
const MAX_PENDING = 10_000;

export interface SharedRateOptions {
  readonly perMinute: number;
  /** The same for all collectors. It never reaches the database. */
  readonly secret: string;
  /** Adds what passed here, and returns the totals of all collectors. */
  readonly share: (used: readonly NetworkUse[]) => Promise<UsageTotals>;
  /** Is called once a minute, to delete what is older. */
  readonly clean: (minute: number) => Promise<void>;
  readonly onFailure: () => void;
}

export interface SharedRate {
  readonly limit: RateLimit;
  /** Compares with the other collectors now. Never rejects. */
  sync(): Promise<void>;
  stop(): void;
}

/**
 * A rate limit that several collectors share. Each decides by its own buckets, at once, and learns a second
 * later what the others let pass: no request waits for the database, and while that is slow or away each
 * limits for itself.
 */
export function createSharedRate(options: SharedRateOptions): SharedRate {
  const { perMinute, secret, share, clean, onFailure } = options;
  const pending = new Map<string, number>();
  /** What each network used in the current minute: here, and elsewhere as far as it is known. */
  let known = new Map<string, { own: number; others: number }>();
  let minute = 0;
  let running: Promise<void> | undefined;

  const limit = createRateLimit(perMinute, {
    saltOf: (day) => createHmac('sha256', secret).update(String(day)).digest('base64'),
    onUse: (network, n) => {
      if (pending.has(network) || pending.size < MAX_PENDING) {
        pending.set(network, (pending.get(network) ?? 0) + n);
      }
    },
  });

  function learn({ minute: current, totals }: UsageTotals, sent: ReadonlyMap<string, number>): void {
    if (current !== minute) {
      minute = current;
      known = new Map();
    }
    for (const { network, n } of totals) {
      const state = known.get(network) ?? { own: 0, others: 0 };
      known.set(network, state);
      state.own += sent.get(network) ?? 0;
      limit.debit(network, n - state.own - state.others);
      state.others = n - state.own;
    }
  }

  async function compare(): Promise<void> {
    const sent = new Map([...pending].slice(0, MAX_NETWORKS));
    for (const network of sent.keys()) {
      pending.delete(network);
    }
    try {
      const before = minute;
      learn(await share([...sent].map(([network, n]) => ({ network, n }))), sent);
      if (minute !== before) {
        await clean(minute);
      }
    } catch {
      // What was sent is not sent again: it may have arrived, and nobody must be limited twice.
      onFailure();
    }
  }

  const sync = (): Promise<void> => {
    if (pending.size > 0) {
      running ??= compare().finally(() => (running = undefined));
    }
    return running ?? Promise.resolve();
  };
  const timer = setInterval(() => void sync(), SYNC_MS).unref();
  return { limit, sync, stop: () => clearInterval(timer) };
}
