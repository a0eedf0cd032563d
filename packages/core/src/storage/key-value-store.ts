/**
 * Strings kept under keys, on this device. Nothing here throws or rejects: a store that is blocked, full or
 * broken answers as if it were empty, and `set` says that nothing was kept.
 *
 * Every implementation passes `key-value-store.contract.ts`.
 */
export interface KeyValueStore {
  /** Whether what is kept outlives the page. */
  readonly lasting: boolean;
  get(key: string): Promise<string | undefined>;
  /** @returns whether it is kept; what stood under the key before may be gone even if not. */
  set(key: string, value: string): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** In no particular order. */
  keys(): Promise<string[]>;
}
