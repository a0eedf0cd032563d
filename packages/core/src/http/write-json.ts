const quote = (text: string): string =>
  `"${text.replace(/["\\\0-\x1f]/g, (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'))}"`;

function write(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return quote(value);
  }
  if (value === undefined) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return `[${value.map((each) => write(each) ?? 'null').join()}]`;
  }
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return String(value);
  }
  if (typeof value !== 'object' || value === null) {
    return 'null';
  }
  const fields = Object.entries(value).map(([name, each]) => [name, write(each)] as const);
  return `{${fields
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `${quote(name)}:${text}`)
    .join()}}`;
}

/**
 * JSON of our own data: texts, finite numbers, booleans, nulls, lists and records. Written by ourselves where
 * an old library of the page has taught lists and texts a `toJSON` of its own (Prototype.js did):
 * `JSON.stringify` would follow it, and an answer would arrive as something else.
 */
export function toJson(value: unknown): string {
  const taught = [Array, String, Object, Number].some(({ prototype }) => 'toJSON' in prototype);
  return taught ? (write(value) ?? 'null') : JSON.stringify(value);
}
