import type { Inside } from './inside.js';

/**
 * The element as a field of a partner's own form.
 * @param problem why the value is not valid; '' when it is
 */
export function updateField({ internals, score, renderRoot }: Inside, problem: string): void {
  internals?.setFormValue(score ? String(score) : null);
  // Where a browser points its message has to be inside the shadow tree.
  const anchor = renderRoot.querySelector('input');
  if (problem && anchor) {
    internals?.setValidity({ valueMissing: true }, problem, anchor);
  } else {
    internals?.setValidity({});
  }
}
