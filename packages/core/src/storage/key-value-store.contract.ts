import type { KeyValueStore } from './key-value-store.js';

/** What Vitest and Mocha have in common. */
export interface TestFunctions {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
}

function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual) ?? 'undefined', JSON.stringify(expected) ?? 'undefined'];
  if (got !== wanted) {
    throw new Error(`expected ${wanted}, got ${got}`);
  }
}

/**
 * What every store promises.
 * @param open a new, empty store
 * @param reopen the same store as another page sees it, where it outlives the page
 */
export function keyValueStoreContract(
  name: string,
  { describe, it }: TestFunctions,
  open: () => KeyValueStore,
  reopen?: () => KeyValueStore,
): void {
  describe(`${name} keeps strings under keys`, () => {
    it('gives back what it was given', async () => {
      const store = open();
      same(await store.set('a', 'one'), true);
      same(await store.get('a'), 'one');
    });

    it('distinguishes an empty string from nothing', async () => {
      const store = open();
      await store.set('a', '');
      same(await store.get('a'), '');
      same(await store.get('b'), undefined);
    });

    it('replaces', async () => {
      const store = open();
      await store.set('a', 'one');
      await store.set('a', 'two');
      same(await store.get('a'), 'two');
      same(await store.keys(), ['a']);
    });

    it('deletes, also what is not there', async () => {
      const store = open();
      await store.set('a', 'one');
      await store.delete('a');
      await store.delete('a');
      same(await store.get('a'), undefined);
      same(await store.keys(), []);
    });

    it('lists its keys', async () => {
      const store = open();
      await Promise.all([
        store.set('b', '2'),
        store.set('a', '1'),
        store.set('https://example.org/?x=1', '3'),
      ]);
      same((await store.keys()).sort(), ['a', 'b', 'https://example.org/?x=1']);
    });

    it('keeps any text: Arabic, emoji, a lone surrogate, names that objects have', async () => {
      const store = open();
      for (const text of [
        'أخبار الإيسيسكو',
        '🌙',
        '\ud800',
        '__proto__',
        'constructor',
        'x'.repeat(100_000),
      ]) {
        await store.set(text.slice(0, 50), text);
        same(await store.get(text.slice(0, 50)), text);
      }
    });

    if (reopen) {
      it('is still there on another page', async () => {
        await open().set('a', 'one');
        same(await reopen().get('a'), 'one');
      });
    }
  });
}
