import { readValue } from './attribute-values.js';
import type { AttributeTable } from './attributes.js';

/**
 * Warns the author of a page about each value that is not used as given. Nothing given is nothing wrong.
 *
 * @param names of properties
 */
export function warnInvalidValues(
  element: Element,
  attributes: AttributeTable,
  names: readonly string[],
): void {
  for (const name of names) {
    const attribute = attributes[name];
    const given: unknown = Reflect.get(element, name) ?? attribute?.default;
    if (attribute && readValue(attribute, given) !== given) {
      import('./invalid-warning.js').then(
        ({ reportInvalidValue }) => reportInvalidValue(element, name, attribute),
        () => {},
      );
    }
  }
}
