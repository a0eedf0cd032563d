import type { KeyValueStore } from './key-value-store.js';

/**
 * Kept in `localStorage` or `sessionStorage`, under a prefix of our own in the host page's storage.
 * @param storage reading `window.localStorage` throws where storage is blocked: hence a function, called at
 *   each access
 * @param prefix such as `icesco-news:`; entries without it are never touched
 */
export function localStorageStore(storage: () => Storage, prefix: string): KeyValueStore {
  // Async, so that what throws becomes an answer; a full store throws QuotaExceededError.
  const attempt = async <T>(act: (entries: Storage) => T, fallback: T): Promise<T> => {
    try {
      return act(storage());
    } catch {
      return Promise.resolve(fallback);
    }
  };
  return {
    lasting: true,
    get: (key) => attempt((entries) => entries.getItem(prefix + key) ?? undefined, undefined),
    set: (key, value) =>
      attempt((entries) => {
        entries.setItem(prefix + key, value);
        return true;
      }, false),
    delete: (key) => attempt((entries) => entries.removeItem(prefix + key), undefined),
    keys: () =>
      attempt(
        (entries) =>
          [...Array(entries.length).keys()]
            .map((index) => entries.key(index) ?? '')
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length)),
        [],
      ),
  };
}
