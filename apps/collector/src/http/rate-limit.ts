import { hash, randomBytes } from 'node:crypto';

const DAY_MS = 86_400_000;
/** So many networks are remembered at most: the longest unseen go first. */
const MAX_NETWORKS = 50_000;

const newSalt = (): string => randomBytes(32).toString('base64');

export interface RateLimit {
  /** @returns 0 when a request may pass; else in how many seconds one may. */
  (address: string, nowMs: number): number;
  /** Gives back what the last request of an address took: it was not what is limited here. */
  refund?(address: string): void;
}

/** A limit whose use is shared with other collectors. */
export interface SharableRateLimit extends RateLimit {
  /** Takes what others let pass of a network, by its keyed hash. */
  debit(network: string, n: number): void;
}

export interface RateLimitOptions {
  /** The salt of a day; without it, a random one of this process. */
  readonly saltOf?: (day: number) => string;
  /** Is called with the keyed hash of a network whenever a request passes (1) or is refunded (-1). */
  readonly onUse?: (network: string, n: number) => void;
}

/**
 * A bucket of tokens for every network, in memory alone. Whole schools and offices share an address: the
 * bucket holds more than a minute's worth, for a class that answers at once.
 *
 * The network is only known as a hash with a salt of 32 random bytes, which is forgotten every day and never
 * leaves the process.
 *
 * @param perMinute 0: no limit.
 */
export function createRateLimit(
  perMinute: number,
  { saltOf = newSalt, onUse }: RateLimitOptions = {},
): SharableRateLimit {
  const burst = perMinute * 1.5;
  let salt = saltOf(0);
  let saltDay = 0;
  const buckets = new Map<string, { tokens: number; time: number }>();
  // An HMAC would say no less of the network, and cost a collector a tenth of storing an answer.
  const keyOf = (address: string): string => hash('sha256', salt + networkOf(address), 'base64');
  const take = (address: string, nowMs: number): number => {
    if (perMinute === 0) {
      return 0;
    }
    const day = Math.floor(nowMs / DAY_MS);
    if (day !== saltDay) {
      salt = saltOf(day);
      saltDay = day;
      buckets.clear();
    }
    const key = keyOf(address);
    const bucket = buckets.get(key) ?? { tokens: burst, time: nowMs };
    buckets.delete(key);
    if (buckets.size >= MAX_NETWORKS) {
      buckets.delete(buckets.keys().next().value!);
    }
    buckets.set(key, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, nowMs - bucket.time) * perMinute) / 60_000);
    bucket.time = nowMs;
    if (bucket.tokens < 1) {
      return Math.ceil(((1 - bucket.tokens) * 60) / perMinute);
    }
    bucket.tokens--;
    onUse?.(key, 1);
    return 0;
  };
  const refund = (address: string): void => {
    const key = keyOf(address);
    const bucket = buckets.get(key);
    if (bucket) {
      bucket.tokens = Math.min(burst, bucket.tokens + 1);
      onUse?.(key, -1);
    }
  };
  const debit = (network: string, n: number): void => {
    const bucket = buckets.get(network);
    if (bucket) {
      bucket.tokens = Math.min(burst, Math.max(0, bucket.tokens - n));
    }
  };
  return Object.assign(take, { refund, debit });
}

/** The /24 of an IPv4 address, the /48 of an IPv6 one: what a site is given. */
export function networkOf(address: string): string {
  // An IPv4 address inside an IPv6 one ("::ffff:203.0.113.7") is an IPv4 address.
  if (address.includes('.')) {
    return address.slice(address.lastIndexOf(':') + 1, address.lastIndexOf('.'));
  }
  const [head = '', tail] = address.split('::');
  const start = head ? head.split(':') : [];
  const end = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length);
  return [...start, ...Array<string>(zeros).fill('0'), ...end]
    .slice(0, 3)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
