import type { AnswerStore } from '../store/answer-store.js';
import { NotConnectedError } from '../store/late-store.js';
import { errorName } from './log.js';

/** How often the database is written to, at most. */
const EVERY_MS = 3_000;
/** A write that takes longer is no readiness. */
const MAX_MS = 3_000;

/**
 * Whether a response could be stored now: writes to the database, at most every few seconds.
 *
 * @returns why not, in a few words without values; `undefined`: it could.
 */
export function createProbe(store: AnswerStore, now: () => number): () => Promise<string | undefined> {
  let last: { readonly asked: number; readonly result: Promise<string | undefined> } | undefined;
  return () => {
    const age = now() - (last?.asked ?? -Infinity);
    if (last && age >= 0 && age < EVERY_MS) {
      return last.result;
    }
    const result = write(store);
    last = { asked: now(), result };
    return result;
  };
}

async function write(store: AnswerStore): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('a write to the database takes too long'), MAX_MS);
  });
  try {
    return await Promise.race([store.ping().then(() => undefined), late]);
  } catch (error) {
    return error instanceof NotConnectedError
      ? error.message
      : `the database cannot be written to: ${errorName(error)}`;
  } finally {
    clearTimeout(timer);
  }
}
