import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { isUuidV7 } from '@icesco/core/feedback';
import { DELETED_EVENT } from './http/log.js';
import { openAnswerStore } from './store/sql-answer-store.js';

/**
 * Deletes again what was deleted after a backup: a database that was restored from it has these responses
 * again. Running it twice is safe.
 *
 * @param file logs of collectors, or ids, one a line; `-`: standard input.
 */
export async function replayDeletions(
  { place, file }: { readonly place: string; readonly file: string },
  say: (line: string) => void,
): Promise<void> {
  const ids = await deletedIds(file);
  const store = await openAnswerStore(place);
  let deleted = 0;
  try {
    for (const id of ids) {
      deleted += (await store.remove(id)) ? 1 : 0;
    }
  } finally {
    await store.close();
  }
  say(`${ids.size} deletions found, ${deleted} responses deleted again`);
}

async function deletedIds(file: string): Promise<Set<string>> {
  const ids = new Set<string>();
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input })) {
    const id = deletedId(line);
    if (isUuidV7(id)) {
      ids.add(id);
    }
  }
  return ids;
}

/** Journals and containers put their own words before an entry of the log. */
function deletedId(line: string): unknown {
  const start = line.indexOf('{');
  if (start < 0) {
    return line.trim();
  }
  try {
    const { event, id } = JSON.parse(line.slice(start)) as {
      readonly event?: unknown;
      readonly id?: unknown;
    };
    return event === DELETED_EVENT ? id : undefined;
  } catch {
    return undefined;
  }
}
