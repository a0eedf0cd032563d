import type { KeyValueStore } from './key-value-store.js';
import { memoryStore } from './memory.js';

const PROBE = ' probe';

/**
 * The first of the stores that keeps what it is given, else memory: many browsers offer a storage that fails
 * on use.
 * @param stores in order of preference
 */
export async function openStore(...stores: readonly KeyValueStore[]): Promise<KeyValueStore> {
  for (const store of stores) {
    const works = (await store.set(PROBE, PROBE)) && (await store.get(PROBE)) === PROBE;
    await store.delete(PROBE);
    if (works) {
      return store;
    }
  }
  return memoryStore();
}
