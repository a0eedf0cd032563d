import type { AttributeLimits } from './attributes.js';

/**
 * Warns the author of a page, once for each value, that an attribute or property is invalid. The code for
 * that is fetched only then: most pages never need it.
 *
 * @param name of the attribute, or of the property where there is no attribute
 * @param value as it was given: the text of the attribute where there is one
 * @param used the value that is used instead
 * @param allowed what is allowed: a sentence, or the attribute of the table
 */
export function warnInvalid(
  element: object,
  name: string,
  value: unknown,
  used: unknown,
  allowed?: string | AttributeLimits,
): void {
  import('./invalid-warning.js').then(
    ({ reportInvalid }) => reportInvalid(element, name, value, used, allowed),
    () => {},
  );
}
