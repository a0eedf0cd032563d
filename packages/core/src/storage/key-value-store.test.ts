import { describe, expect, it } from 'vitest';
import type { KeyValueStore } from './key-value-store.js';
import { keyValueStoreContract } from './key-value-store.contract.js';
import { localStorageStore } from './local-storage.js';
import { memoryStore } from './memory.js';
import { openStore } from './open-store.js';

/** As `Storage` in a browser, with a quota in characters. */
class FakeStorage {
  readonly entries = new Map<string, string>();
  constructor(readonly quota = Infinity) {}
  get length() {
    return this.entries.size;
  }
  key = (index: number) => [...this.entries.keys()][index] ?? null;
  getItem = (key: string) => this.entries.get(key) ?? null;
  removeItem = (key: string) => void this.entries.delete(key);
  clear = () => this.entries.clear();
  setItem = (key: string, value: string) => {
    if (value.length > this.quota) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.entries.set(key, value);
  };
}

const inStorage = (storage: () => Storage) => localStorageStore(storage, 'icesco-test:');
const blocked = () => {
  throw new DOMException('blocked', 'SecurityError');
};

keyValueStoreContract('memory', { describe, it }, memoryStore);

let kept = new FakeStorage();
keyValueStoreContract(
  'localStorage',
  { describe, it },
  () => {
    kept = new FakeStorage();
    return inStorage(() => kept);
  },
  () => inStorage(() => kept),
);

describe('storage of the host page', () => {
  it('leaves alone what is not ours', async () => {
    const storage = new FakeStorage();
    storage.setItem('cart', 'precious');
    const store = inStorage(() => storage);
    await store.set('a', 'one');
    expect(await store.keys()).toEqual(['a']);
    await store.delete('cart');
    expect(storage.getItem('cart')).toBe('precious');
    expect(storage.getItem('icesco-test:a')).toBe('one');
  });

  it('says so when it is full, and goes on', async () => {
    const store = inStorage(() => new FakeStorage(10));
    expect(await store.set('a', 'x'.repeat(11))).toBe(false);
    expect(await store.get('a')).toBeUndefined();
  });
});

const silent: [string, KeyValueStore][] = [
  ['localStorage that throws when it is read', inStorage(blocked)],
  ['localStorage that is null', inStorage(() => null as unknown as Storage)],
];

describe.each(silent)('%s', (_, store) => {
  it('is an empty store that keeps nothing', async () => {
    expect(await store.set('a', 'one')).toBe(false);
    expect(await store.get('a')).toBeUndefined();
    expect(await store.keys()).toEqual([]);
    await store.delete('a');
  });

  it('is passed over for one that works', async () => {
    const working = inStorage(() => kept);
    expect(await openStore(store, working)).toBe(working);
    expect(await working.keys()).not.toContain(' probe');
  });

  it('is replaced by memory when it is all there is', async () => {
    const memory = await openStore(store);
    expect(memory.lasting).toBe(false);
    expect(await memory.set('a', 'one')).toBe(true);
    expect(await memory.get('a')).toBe('one');
  });
});
