import { readValue } from './attribute-values.js';
import type { Attribute, AttributeLimits } from './attributes.js';

const LONGEST = 100;

const warned = new WeakMap<object, Set<string>>();

/** A value as the author wrote it: text in quotation marks, anything else as JSON where that is possible. */
function show(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // Circular, or with a getter that throws.
  }
  text ??= String(typeof value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What is allowed, as a sentence. */
function hintOf({ choices, min, max, isInteger }: AttributeLimits): string {
  if (choices) {
    return `One of: ${choices.join(', ')}.`;
  }
  const kind = isInteger ? 'A whole number' : 'A number, with a decimal point,';
  return max === Infinity ? `${kind} from ${min}.` : `${kind} from ${min} to ${max}.`;
}

/** Reports one invalid attribute or property: see `warnInvalid`. */
export function reportInvalid(
  element: object,
  name: string,
  value: unknown,
  used: unknown,
  allowed: string | AttributeLimits = '',
): void {
  const key = `${name}=${show(value)}`;
  const before = warned.get(element) ?? new Set();
  warned.set(element, before);
  if (before.has(key)) {
    return;
  }
  before.add(key);
  const tag = (element as Partial<Element>).localName ?? 'element';
  const hint = typeof allowed === 'string' ? allowed : hintOf(allowed);
  console.warn(`<${tag}> ${key} is invalid; ${show(used)} is used instead.${hint && ` ${hint}`}`);
}

/** Reports one invalid value of a property: see `warnInvalidValues`. */
export function reportInvalidValue(element: Element, property: string, attribute: Attribute): void {
  const name = typeof attribute.attribute === 'string' ? attribute.attribute : property.toLowerCase();
  const given: unknown = Reflect.get(element, property);
  // Where words are allowed, an empty attribute is the same as none.
  if (!attribute.choices || given !== '') {
    const value = element.getAttribute(name) ?? given;
    reportInvalid(element, name, value, readValue(attribute, given), attribute);
  }
}
