import { withoutControls } from '../../html/control-characters.js';
import { parseInteger } from '../../text/parse-integer.js';
import { NewsError } from '../model/news-error.js';

/** Any JSON value from a stranger. */
export type Json = unknown;

/** The fields of a JSON object; nothing for anything else. */
export function fields(value: Json): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, Json>)
    : {};
}

/** A text, trimmed; a number is read as text. Undefined for anything else and for the empty text. */
export function textValue(value: Json): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return String(value);
  }
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** A number of at least 0; digits in a string count. */
export function sizeValue(value: Json): number | undefined {
  const size = parseInteger(value) ?? value;
  return typeof size === 'number' && size >= 0 && size < Infinity ? size : undefined;
}

export function listValue(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a list, without those that are none; a single text counts as a list of one. */
export function textList(value: Json): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => textValue(entry) ?? []);
}

/** Parses JSON. Throws `NewsError` `malformed` with the line at fault where the engine reports it. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Control characters in strings, which JSON does not allow.
    const clean = withoutControls(text);
    if (clean !== text) {
      return parseJson(clean);
    }
    const line = /line (\d+)/.exec(String(error))?.[1];
    throw new NewsError('malformed', 'The JSON is broken or cut short.', line ? { line: Number(line) } : {});
  }
}
