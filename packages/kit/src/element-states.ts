/** Turns a custom state (`:state(name)`) on or off. */
export type StateSwitch = (name: string, on: boolean) => void;

/**
 * Custom states of an element, for `:state()` in the page's style sheet. Does nothing where `attachInternals`
 * is missing, patched, or already taken: states are an extra, never a reason to fail.
 */
export function attachStates(element: HTMLElement): StateSwitch {
  let states: CustomStateSet;
  try {
    states = element.attachInternals().states;
  } catch {
    return () => {};
  }
  return (name, on) => {
    try {
      if (on) {
        states.add(name);
      } else {
        states.delete(name);
      }
    } catch {
      // Engines from before `:state()` know no states, or want other names.
    }
  };
}
