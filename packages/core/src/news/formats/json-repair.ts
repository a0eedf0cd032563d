import { issue, type OwnIssue } from '../model/news-issue.js';
import type { SourceDocument } from '../model/news-source.js';

/** Most places at which JSON may begin that are tried. */
const MAX_STARTS = 20;
/** What JSON with news begins with. */
const START = /\[\s*[{\]]|\{\s*"/g;

/** A document whose JSON was found, and what was wrong with it. */
export interface RepairedDocument {
  readonly document: SourceDocument;
  readonly issues: readonly OwnIssue[];
}

/**
 * Documents in which JSON with news may stand, for one that cannot be read as it is: text before or after the
 * JSON (warnings of PHP, comments of a page cache, byte order marks), a list as an object with numbers for
 * keys, the envelope of the WordPress REST API (`_envelope`). The likeliest comes first.
 */
export function* repairedJson(document: SourceDocument): Generator<RepairedDocument> {
  const { text } = document;
  let starts = 0;
  let empty: RepairedDocument | undefined;
  for (const { index } of text.matchAll(START)) {
    // A call (JSONP) is code, not data.
    if (text[index - 1] === '(') {
      continue;
    }
    if (++starts > MAX_STARTS) {
      break;
    }
    const end = endOfJson(text, index);
    if (!end) {
      continue;
    }
    const value = parsed(text.slice(index, end));
    if (value === undefined) {
      continue;
    }
    const around = /\S/.test(text.slice(0, index) + text.slice(end));
    const { list, headers, isEnvelope } = withoutEnvelope(value);
    const reshaped = withLists(list);
    if (!around && !isEnvelope && reshaped === value) {
      continue;
    }
    const repaired = {
      document: {
        ...document,
        text: around && reshaped === value ? text.slice(index, end) : JSON.stringify(reshaped),
        ...(headers && { headers: { ...document.headers, ...headers } }),
      },
      issues: [
        ...(around ? [issue('json-surrounded', 'items', quoted(text, index, end))] : []),
        ...(reshaped === value ? [] : [issue('json-reshaped', 'items')]),
      ],
    };
    // Warnings hold empty lists, too.
    if (isEmpty(reshaped)) {
      empty ??= repaired;
    } else {
      yield repaired;
    }
  }
  if (empty) {
    yield empty;
  }
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && !value.length;

/** The text around the JSON. */
const quoted = (text: string, from: number, to: number): string =>
  text.slice(0, from).trim() || text.slice(to).trim();

/** Where the value ends that begins here; 0 where it never does. Linear. */
function endOfJson(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      at = endOfString(text, at);
      if (!at) {
        return 0;
      }
    } else if (letter === '[' || letter === '{') {
      depth++;
    } else if ((letter === ']' || letter === '}') && !--depth) {
      return at + 1;
    }
  }
  return 0;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') {
      at++;
    } else if (text[at] === '"') {
      return at;
    }
  }
  return 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body of an envelope `{body, status, headers}`, with its headers (names in lower case). */
function withoutEnvelope(value: unknown): {
  readonly list: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isEnvelope: boolean;
} {
  if (!isObject(value) || !('body' in value) || !('status' in value || 'headers' in value)) {
    return { list: value, isEnvelope: false };
  }
  const headers = isObject(value['headers']) ? value['headers'] : {};
  const named = Object.entries(headers).map(
    ([name, header]) => [name.toLowerCase(), String(header)] as const,
  );
  return { list: value['body'], headers: Object.fromEntries(named), isEnvelope: true };
}

/** Objects whose keys are all numbers as lists: the value itself, and what a feed calls its items. */
function withLists(value: unknown): unknown {
  if (!isObject(value)) {
    return value;
  }
  const keys = Object.keys(value);
  if (keys.length && keys.every((key) => /^\d{1,6}$/.test(key))) {
    return Object.values(value);
  }
  const items = withItems(value['items']);
  return items === value['items'] ? value : { ...value, items };
}

const withItems = (items: unknown): unknown => (isObject(items) ? withLists(items) : items);
