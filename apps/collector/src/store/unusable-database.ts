import { isPostgresUrl } from './database.js';

/** Result codes of SQLite (its own documentation, "Result and Error Codes"). */
const [CORRUPT, CANNOT_OPEN, NOT_A_DATABASE, READ_ONLY, FULL] = [11, 14, 26, 8, 13];

const ADVICE: Readonly<Record<number, string>> = {
  [CORRUPT]:
    'The file is damaged and was left as it is. Put a backup in its place, without the files -wal and -shm beside it; keep the damaged one for `sqlite3 FILE .recover`.',
  [NOT_A_DATABASE]:
    'The file is no database, or damaged, and was left as it is. Give another --data, or put a backup in its place.',
  [CANNOT_OPEN]: 'Does its folder exist, and may this user write there?',
  [READ_ONLY]: 'This user may not write there.',
  [FULL]: 'The disk is full.',
};

/**
 * Why a database cannot be used, and what to do; the address of a Postgres is not repeated: it may hold a
 * password.
 */
export function unusableDatabase(place: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  if (isPostgresUrl(place)) {
    return new Error(`The database of DATABASE_URL cannot be used: ${reason}`, { cause: error });
  }
  // The upper bits tell variants of a code.
  const code = Number((error as { errcode?: number }).errcode) & 0xff;
  return new Error(`${place} cannot be used: ${reason}. ${ADVICE[code] ?? ''}`.trim(), { cause: error });
}
