/** A thing that holds a state, replaces it whole, and tells who listens. */
export interface Store<State> {
  readonly state: State;
  /** @returns undoes the subscription. */
  subscribe(listener: () => void): () => void;
}
