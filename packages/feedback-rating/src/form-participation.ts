/**
 * The element as a field of a partner's own form. Without `attachInternals` (missing, or taken by the page) it still
 * asks and sends; it is only no form field then.
 */
export class FormParticipation {
  readonly #internals: ElementInternals | undefined;

  constructor(
    element: HTMLElement,
    /** Where a browser points its message: has to be inside the shadow tree. */
    private readonly anchor: () => HTMLElement | undefined,
  ) {
    try {
      this.#internals = element.attachInternals();
    } catch {
      this.#internals = undefined;
    }
  }

  /** @param problem why the value is not valid; '' when it is. */
  update(value: string, problem: string): void {
    this.#internals?.setFormValue(value || null);
    const anchor = this.anchor();
    if (problem && anchor) this.#internals?.setValidity({ valueMissing: true }, problem, anchor);
    else this.#internals?.setValidity({});
  }

  setState(name: string, on: boolean): void {
    if (on) this.#internals?.states.add(name);
    else this.#internals?.states.delete(name);
  }

  requestSubmit(): void {
    this.#internals?.form?.requestSubmit();
  }
}
