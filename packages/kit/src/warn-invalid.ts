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

/**
 * Tells the author of a page, once for each value, that an attribute or property is invalid.
 *
 * @param name of the attribute, or of the property where there is no attribute
 * @param value as it was given: the text of the attribute where there is one
 * @param used the value that is used instead
 * @param hint what is allowed, as a sentence
 */
export function warnInvalid(element: object, name: string, value: unknown, used: unknown, hint = ''): void {
  const key = `${name}=${show(value)}`;
  const before = warned.get(element) ?? new Set();
  warned.set(element, before);
  if (before.has(key)) return;
  before.add(key);
  const tag = (element as Partial<Element>).localName ?? 'element';
  console.warn(`<${tag}> ${key} is invalid; ${show(used)} is used instead.${hint && ` ${hint}`}`);
}
