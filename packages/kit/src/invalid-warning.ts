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

/** Reports one invalid attribute or property: see `warnInvalid`. */
export function reportInvalid(element: object, name: string, value: unknown, used: unknown, hint = ''): void {
  const key = `${name}=${show(value)}`;
  const before = warned.get(element) ?? new Set();
  warned.set(element, before);
  if (before.has(key)) {
    return;
  }
  before.add(key);
  const tag = (element as Partial<Element>).localName ?? 'element';
  console.warn(`<${tag}> ${key} is invalid; ${show(used)} is used instead.${hint && ` ${hint}`}`);
}
