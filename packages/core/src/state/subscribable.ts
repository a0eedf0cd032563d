/** Listeners that cannot harm each other, nor the code that notifies them. */
export class Subscribable<Event = void> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** @returns ends the subscription. */
  subscribe(listener: (event: Event) => void): () => void {
    // A function of its own for each subscription: the same listener may subscribe twice.
    const own = (event: Event): void => listener(event);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Calls every listener. What one throws is reported on the console. */
  notify(event: Event): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        console.error(error);
      }
    }
  }
}
