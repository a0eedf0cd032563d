/** Holds a state, replaces it as a whole, and notifies its listeners. */
export interface Store<State> {
  readonly state: State;
  /** @returns undoes the subscription. */
  subscribe(listener: () => void): () => void;
}
