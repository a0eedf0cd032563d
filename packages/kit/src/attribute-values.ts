import type { Attribute } from './attributes.js';

/** The value to use: as given where it is valid, else the default. */
export function readValue(attribute: Attribute, given: unknown): unknown {
  const { default: initial, choices, min, max, isInteger, isClamped } = attribute;
  const value = given ?? initial;
  if (choices) {
    return choices.includes(value as string) ? value : initial;
  }
  if (typeof initial !== 'number') {
    return value;
  }
  const number = Math.min(max!, Math.max(min!, value as number));
  const isWhole = (value as number) % 1 === 0;
  return (isWhole || !isInteger) && (isClamped || number === value) ? number : initial;
}
