import { toJson } from '../http/write-json.js';
import type { KeyValueStore } from '../storage/key-value-store.js';
import type { Answer } from './answer.js';
import { OUTBOX_KEY } from './storage-keys.js';

/** A pending response. */
export interface Entry {
  readonly endpoint: string;
  readonly answer: Answer;
  /** Ms since 1970, of the time it was kept. */
  readonly kept: number;
  readonly tries: number;
  /** Not before, ms since 1970. */
  readonly due: number;
}

const MAX_ENTRIES = 50;
const OLDEST_MS = 30 * 86_400_000;

/** The pending responses in a store. */
export interface Entries {
  keyOf(id: string): string;
  /** Oldest first: the keys end in UUIDs that begin with their time. */
  keys(): Promise<string[]>;
  /** `undefined` for what is gone, broken or a month old. */
  read(key: string): Promise<Entry | undefined>;
  /** @returns whether this entry, or an earlier one of the same response, is kept. */
  write(key: string, entry: Entry): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Keeps the newest fifty. */
  removeOldest(): Promise<void>;
  /** Leaves word for other pages that a response is delivered, until it is removed. */
  markDelivered(key: string, id: string): Promise<void>;
  /** The id of the response that another page has marked as delivered. */
  deliveredId(key: string, value: string | null): string | undefined;
  /** Whether what is written outlives the page. */
  areLasting(): Promise<boolean>;
}

export function createEntries(openStore: () => Promise<KeyValueStore>, now: () => number): Entries {
  let opened: Promise<KeyValueStore> | undefined;
  const store = (): Promise<KeyValueStore> =>
    (opened ??= openStore().catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  const keys = async (): Promise<string[]> =>
    (await (await store()).keys()).filter((key) => key.startsWith(OUTBOX_KEY)).sort();

  return {
    keyOf: (id) => OUTBOX_KEY + id,
    keys,
    async read(key) {
      const entry = parse(await (await store()).get(key)) as Partial<Entry> | null;
      return typeof entry?.endpoint === 'string' && entry.answer && now() - Number(entry.kept) < OLDEST_MS
        ? (entry as Entry)
        : undefined;
    },
    async write(key, entry) {
      // A full store refuses the new text, and may have kept the old one.
      return (
        (await (await store()).set(key, toJson(entry))) || (await (await store()).get(key)) !== undefined
      );
    },
    async remove(key) {
      await (await store()).delete(key);
    },
    async removeOldest() {
      const crowd = await keys();
      for (const key of crowd.slice(0, Math.max(0, crowd.length - MAX_ENTRIES))) {
        await (await store()).delete(key);
      }
    },
    async markDelivered(key, id) {
      await (await store()).set(key, toJson({ delivered: id }));
    },
    deliveredId(key, value) {
      const id = (parse(value) as { readonly delivered?: unknown } | null)?.delivered;
      return typeof id === 'string' && key === OUTBOX_KEY + id ? id : undefined;
    },
    async areLasting() {
      return (await store()).lasting;
    },
  };
}

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
