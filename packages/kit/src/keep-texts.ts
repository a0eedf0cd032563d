import { warnInvalid } from './warn-invalid.js';

/**
 * Pages and frameworks set properties to anything, `null` and `undefined` first of all: these two mean "not
 * given". What ought to be a text is one, or the default, with a warning. To be called before an element
 * renders.
 *
 * @param defaults what the properties are when nothing is given: those that are texts are checked
 * @param changed names of properties
 */
export function keepTexts(
  element: object,
  defaults: Readonly<Record<PropertyKey, unknown>>,
  changed: Iterable<PropertyKey>,
): void {
  for (const name of changed) {
    const value: unknown = Reflect.get(element, name);
    if (typeof defaults[name] !== 'string' || typeof value === 'string') {
      continue;
    }
    const isNumber = typeof value === 'number';
    if (value != null && !isNumber) {
      warnInvalid(element, String(name), value, defaults[name]);
    }
    Reflect.set(element, name, isNumber ? String(value) : defaults[name]);
  }
}
