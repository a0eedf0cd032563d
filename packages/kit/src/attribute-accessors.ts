import type { AttributeTable } from './attributes.js';

/**
 * For elements without Lit: defines properties that read and write the attributes of a table.
 *
 * @returns the names of the attributes
 */
export const defineAccessors = (prototype: HTMLElement, attributes: AttributeTable): string[] =>
  Object.entries(attributes).map(([property, { attribute = property, type, default: initial }]) => {
    const name = attribute as string;
    Object.defineProperty(prototype, property, {
      configurable: true,
      get(this: HTMLElement) {
        return type === Boolean ? this.hasAttribute(name) : (this.getAttribute(name) ?? initial);
      },
      set(this: HTMLElement, value: never) {
        return type === Boolean ? this.toggleAttribute(name, value) : this.setAttribute(name, value);
      },
    });
    return name;
  });
