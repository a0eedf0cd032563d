/**
 * Pages and frameworks set properties to anything, `null` and `undefined` first of all. What ought to be a text is one, or
 * as if it had not been given. To be called before an element is drawn.
 *
 * @param defaults what the properties are when nothing is given: those that are texts are looked after
 * @param changed names of properties
 */
export function keepTexts(
  element: object,
  defaults: Readonly<Record<PropertyKey, unknown>>,
  changed: Iterable<PropertyKey>,
): void {
  for (const name of changed) {
    const value: unknown = Reflect.get(element, name);
    if (typeof defaults[name] === 'string' && typeof value !== 'string')
      Reflect.set(element, name, typeof value === 'number' ? String(value) : defaults[name]);
  }
}
