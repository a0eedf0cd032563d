import type { KeyValueStore } from './key-value-store.js';

const TABLE = 'entries';
/** Some engines never answer `open` in a private window. */
const OPEN_MS = 3_000;

/**
 * Kept in IndexedDB: more room than `localStorage`, and open to workers.
 * @param factory reading `window.indexedDB` throws where storage is blocked: hence a function
 * @param name of the database, all our own
 */
export function indexedDbStore(factory: () => IDBFactory, name: string): KeyValueStore {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => (opening = undefined);

  const open = () =>
    (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory().open(name, 1);
      const timer = setTimeout(reject, OPEN_MS);
      request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
      request.onblocked = request.onerror = reject;
      request.onsuccess = () => {
        clearTimeout(timer);
        const database = request.result;
        // Let another page delete or upgrade the database; reopen after the browser closed it.
        database.onversionchange = () => {
          database.close();
          forget();
        };
        database.onclose = forget;
        resolve(database);
      };
    }));

  const run = async <T, Fallback>(
    mode: IDBTransactionMode,
    act: (table: IDBObjectStore) => IDBRequest<T>,
    fallback: Fallback,
  ): Promise<T | Fallback> => {
    try {
      const database = await open();
      return await new Promise<T>((resolve, reject) => {
        const transaction = database.transaction(TABLE, mode);
        const request = act(transaction.objectStore(TABLE));
        // Not at the request's success: only a completed transaction is kept.
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = transaction.onerror = reject;
      });
    } catch {
      forget();
      return fallback;
    }
  };

  return {
    lasting: true,
    get: async (key) => {
      const value: unknown = await run('readonly', (table) => table.get(key), undefined);
      return typeof value === 'string' ? value : undefined;
    },
    set: async (key, value) =>
      (await run('readwrite', (table) => table.put(value, key), undefined)) !== undefined,
    delete: (key) => run('readwrite', (table) => table.delete(key), undefined),
    keys: async () => (await run('readonly', (table) => table.getAllKeys(), [])).map(String),
  };
}
