/**
 * What makes the element a field of a form, and its states known. `undefined` where it is missing, or taken
 * by the page.
 */
export function attachedInternals(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}

/**
 * Shows these states and no others, for `:state()`. Engines from before it know no states, or want other
 * names.
 */
export function showStates(internals: ElementInternals | undefined, ...names: string[]): void {
  try {
    internals!.states.clear();
    for (const name of names) {
      internals!.states.add(name);
    }
  } catch {
    // States are an extra, never a reason to fail.
  }
}
