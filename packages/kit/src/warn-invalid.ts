/**
 * Tells the author of a page, once for each value, that an attribute or property is invalid. The code for
 * that is fetched only then: most pages never need it.
 *
 * @param name of the attribute, or of the property where there is no attribute
 * @param value as it was given: the text of the attribute where there is one
 * @param used the value that is used instead
 * @param hint what is allowed, as a sentence
 */
export function warnInvalid(
  element: object,
  name: string,
  value: unknown,
  used: unknown,
  hint?: string,
): void {
  import('./invalid-warning.js').then(
    ({ reportInvalid }) => reportInvalid(element, name, value, used, hint),
    () => {},
  );
}
