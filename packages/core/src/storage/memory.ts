import type { KeyValueStore } from './key-value-store.js';

/** Kept for as long as the page stays. */
export function memoryStore(): KeyValueStore {
  const entries = new Map<string, string>();
  return {
    lasting: false,
    get: (key) => Promise.resolve(entries.get(key)),
    set: (key, value) => Promise.resolve(Boolean(entries.set(key, value))),
    delete: (key) => {
      entries.delete(key);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...entries.keys()]),
  };
}
