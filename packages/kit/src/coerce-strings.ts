import type { AttributeTable } from './attributes.js';
import { warnInvalid } from './warn-invalid.js';

/**
 * Pages and frameworks set properties to anything, above all to `null` and `undefined`, which mean "not
 * given". Makes every text of the table a string: its default, with a warning, where it is something else.
 * Call it before the element renders.
 *
 * @param changed names of properties
 */
export function coerceStrings(
  element: object,
  attributes: AttributeTable,
  changed: Iterable<PropertyKey>,
): void {
  for (const name of changed as Iterable<string>) {
    const value: unknown = Reflect.get(element, name);
    const initial = attributes[name]?.default;
    if (typeof initial !== 'string' || typeof value === 'string') {
      continue;
    }
    const isNumber = typeof value === 'number';
    if (value != null && !isNumber) {
      warnInvalid(element, name, value, initial);
    }
    Reflect.set(element, name, isNumber ? String(value) : initial);
  }
}
