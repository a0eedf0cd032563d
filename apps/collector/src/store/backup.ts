import { sql } from 'kysely';
import { isPostgresUrl, openDatabase } from './database.js';

/**
 * Copies the embedded database into a new file, in one consistent state, while a collector may use it.
 *
 * @throws when the file exists already, or the database is Postgres.
 */
export async function backup(
  { place, file }: { readonly place: string; readonly file: string },
  say: (line: string) => void,
): Promise<void> {
  if (isPostgresUrl(place)) {
    throw new Error('Postgres is backed up with pg_dump');
  }
  const { query } = openDatabase(place);
  try {
    await sql`vacuum into ${file}`.execute(query);
    say(`backed up to ${file}`);
  } finally {
    await query.destroy();
  }
}
