import type { Json } from '../json-value.js';

/** Deeper than any feed. */
const MAX_DEPTH = 12;
/** Values in all: some fifty for each of the most items that are read. */
const MAX_VALUES = 500_000;

/**
 * A copy of any value as JSON would hold it: no methods, symbols, prototypes or cycles. What throws when it
 * is read, and what lies too deep or beyond the limit, is left out.
 */
export function plainCopy(value: unknown): Json {
  let left = MAX_VALUES;
  const copy = (from: unknown, depth: number): Json => {
    if (--left < 0) {
      return null;
    }
    if (typeof from === 'string' || typeof from === 'boolean' || Number.isFinite(from)) {
      return from;
    }
    if (typeof from !== 'object' || from === null || depth > MAX_DEPTH) {
      return null;
    }
    if (Array.isArray(from)) {
      return read(() =>
        [...Array(Math.min(from.length, left)).keys()].map((index) =>
          read(() => copy(from[index], depth + 1)),
        ),
      );
    }
    const keys = read(() => Object.keys(from)) ?? [];
    return Object.fromEntries(
      keys.map((key) => [key, read(() => copy((from as Record<string, unknown>)[key], depth + 1))]),
    );
  };
  return copy(value, 0);
}

function read<T>(getter: () => T): T | null {
  try {
    return getter();
  } catch {
    return null;
  }
}
