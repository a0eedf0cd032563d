import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A thing that holds a state, replaces it whole, and tells who listens. */
export interface Store<State> {
  readonly state: State;
  /** @returns undoes the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Redraws its host when the store changes, for as long as the host is connected. */
export class StoreController<State> implements ReactiveController {
  #undo: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: Store<State>,
    private readonly changed: () => void = () => {},
  ) {
    host.addController(this);
  }

  get state(): State {
    return this.store.state;
  }

  hostConnected(): void {
    this.#undo ??= this.store.subscribe(() => {
      this.changed();
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#undo?.();
    this.#undo = undefined;
  }
}
