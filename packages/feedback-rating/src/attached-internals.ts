/** What makes the element a field of a form, and its states known. `undefined` where it is missing, or taken by the page. */
export function attachedInternals(element: HTMLElement): ElementInternals | undefined {
  try {
    return element.attachInternals();
  } catch {
    return undefined;
  }
}
