import { readFile } from 'node:fs/promises';
import type { Validators } from './read-source.js';
import { writeWhole } from './write-whole.js';

/** The last response of a source, with its validators for a conditional request. */
export interface RememberedAnswer extends Validators {
  /** JSON Feed. */
  readonly feed: unknown;
}

/** Responses by source and language, stored in a file next to the snapshot. */
export interface RememberedAnswers {
  get(source: string): RememberedAnswer | undefined;
  set(source: string, answer: RememberedAnswer): void;
  /** Writes the entries that were set; drops all others. */
  save(): Promise<void>;
}

/** @param options part of the key: each limit and language has its own entry. */
export async function rememberedAnswers(out: string, options: string): Promise<RememberedAnswers> {
  const path = `${out}.remembered.json`;
  const before = await load(path);
  const now: Record<string, RememberedAnswer> = {};
  const key = (source: string): string => `${source} ${options}`;
  return {
    get(source) {
      const answer = Object.hasOwn(before, key(source)) ? before[key(source)] : undefined;
      return isAnswer(answer) ? answer : undefined;
    },
    set: (source, answer) => void (now[key(source)] = answer),
    save: () => writeWhole(path, `${JSON.stringify({ answers: now })}\n`),
  };
}

async function load(path: string): Promise<Record<string, unknown>> {
  try {
    const { answers } = JSON.parse(await readFile(path, 'utf8')) as { answers?: unknown };
    return typeof answers === 'object' && answers ? (answers as Record<string, unknown>) : {};
  } catch {
    // Missing or damaged: every source is fetched again.
    return {};
  }
}

function isAnswer(value: unknown): value is RememberedAnswer {
  const { address, etag, lastModified, feed } = (value ?? {}) as Record<string, unknown>;
  const isText = (each: unknown): boolean => each === undefined || typeof each === 'string';
  return (
    typeof address === 'string' &&
    isText(etag) &&
    isText(lastModified) &&
    typeof feed === 'object' &&
    feed !== null
  );
}
