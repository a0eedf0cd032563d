import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** Name in `settings`, as long as a copy to this database is not complete. */
export const UNFINISHED_COPY = 'unfinished_copy';

/** @throws when a copy to this database was interrupted: responses are missing. */
export async function rejectUnfinishedCopy(query: Kysely<Schema>): Promise<void> {
  const mark = await query
    .selectFrom('settings')
    .select('name')
    .where('name', '=', UNFINISHED_COPY)
    .executeTakeFirst();
  if (mark) {
    throw new Error(
      'a copy to this database has not finished: run "icesco-collector copy-to-postgres" again, with the same options',
    );
  }
}
