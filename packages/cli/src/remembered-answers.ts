import { readFile } from 'node:fs/promises';
import type { Validators } from './read-source.js';
import { writeWhole } from './write-whole.js';

/** What was read of a source, and how to ask whether it has changed. */
export interface RememberedAnswer extends Validators {
  /** JSON Feed. */
  readonly feed: unknown;
}

/** Answers by source and language, kept in a file beside the snapshot. */
export interface RememberedAnswers {
  get(source: string): RememberedAnswer | undefined;
  set(source: string, answer: RememberedAnswer): void;
  /** Writes what was set; forgets what was not. */
  save(): Promise<void>;
}

/** @param options part of the key: another limit or language is another answer. */
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
    // Missing or damaged: everything is asked for anew.
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
