const KEY = 'icesco:translate-notice:dismissed';

/**
 * Which target languages the reader has closed the notice for: kept for the session, in the page where
 * storage is blocked.
 */
export class Dismissal {
  #target: string | undefined;

  constructor(private readonly storage: () => Storage) {}

  has(target: string): boolean {
    return this.#read() === target;
  }

  set(target: string): void {
    this.#target = target;
    try {
      this.storage().setItem(KEY, target);
    } catch {
      // Blocked or full: remembered for as long as this page lives.
    }
  }

  /** Another language, or the original: the next translation is news again. */
  clear(): void {
    this.#target = undefined;
    try {
      this.storage().removeItem(KEY);
    } catch {
      // As above.
    }
  }

  #read(): string | null | undefined {
    if (this.#target !== undefined) {
      return this.#target;
    }
    try {
      return this.storage().getItem(KEY);
    } catch {
      return undefined;
    }
  }
}
