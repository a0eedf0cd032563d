import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { isPostgresUrl, openDatabase, type Database } from '../store/database.js';
import { lockForChange, migrate } from '../store/migrations.js';
import { createMonth, prepareMonths } from '../store/monthly-partitions.js';
import type { Schema } from '../store/schema.js';
import { UNFINISHED_COPY } from '../store/unfinished-copy.js';
import { copyRange } from './copy-responses.js';
import { copyTables } from './copy-tables.js';
import { monthsWithResponses } from './months.js';

/** A statement of a copy may take longer than one of a server. */
const STATEMENT_MS = 60_000;
/** Lines of progress within a month come after so many responses. */
const REPORT_EVERY = 50_000;

/**
 * Copies an embedded database to Postgres, month by month. What stops it, the same command goes on; a
 * collector does not start on the target before the copy is complete and compared with the source.
 *
 * @throws when the target holds responses of another origin, or a copy differs.
 */
export async function copyToPostgres(
  { place, to }: { readonly place: string; readonly to: string },
  say: (line: string) => void,
): Promise<void> {
  if (isPostgresUrl(place) || !isPostgresUrl(to)) {
    throw new Error('an embedded database is copied to Postgres: --data FILE --to postgres://…');
  }
  const source = openDatabase(place);
  const target = openDatabase(to, { statementMs: STATEMENT_MS });
  try {
    await migrate(source);
    await migrate(target);
    // The source stays as it is while it is read: a collector that still runs on it cannot write, and its
    // clients send again later.
    await source.query.transaction().execute(async (reader) => {
      await begin(reader, target);
      const total = await copyResponses(reader, target, say);
      await finish(reader, target, total, say);
    });
  } finally {
    await source.query.destroy();
    await target.query.destroy();
  }
}

/** Marks the target as one of this source, before anything is written. */
async function begin(reader: Kysely<Schema>, { query, kind }: Database): Promise<void> {
  const secret = await reader
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'secret')
    .executeTakeFirstOrThrow();
  const origin = createHash('sha256').update(secret.value).digest('hex');
  await query.transaction().execute(async (trx) => {
    await lockForChange(trx, kind);
    const mark = await trx
      .selectFrom('settings')
      .select('value')
      .where('name', '=', UNFINISHED_COPY)
      .executeTakeFirst();
    if (mark?.value === origin) {
      return;
    }
    if (mark) {
      throw new Error('the target holds the unfinished copy of another database: nothing was changed');
    }
    if (await trx.selectFrom('answers').select('id').limit(1).executeTakeFirst()) {
      throw new Error('the target holds responses already: nothing was changed');
    }
    await trx.insertInto('settings').values({ name: UNFINISHED_COPY, value: origin }).execute();
  });
}

async function copyResponses(
  reader: Kysely<Schema>,
  target: Database,
  say: (line: string) => void,
): Promise<number> {
  const { total } = await reader
    .selectFrom('answers')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  let [done, reported] = [0, 0];
  const share = (rows: number): string => `${rows} of ${total} responses (${percent(rows, total)} %)`;
  for (const range of await monthsWithResponses(reader, Date.now())) {
    if (range.monthMs !== undefined) {
      await createMonth(target, range.monthMs);
    }
    let written = 0;
    const { rows, checksum, isNew } = await copyRange(reader, target.query, range, (batch) => {
      written += batch;
      if (done + written - reported >= REPORT_EVERY) {
        reported = done + written;
        say(`${range.name}: copying, ${share(reported)}`);
      }
    });
    done += rows;
    if (rows > 0) {
      say(
        `${range.name}: ${rows} ${isNew ? 'copied and compared' : 'were there already'}, checksum ${checksum}; ${share(done)}`,
      );
    }
  }
  return total;
}

const percent = (part: number, whole: number): number => Math.floor((part * 100) / Math.max(1, whole));

/** All other tables in one transaction, at whose end the target is complete. */
async function finish(
  reader: Kysely<Schema>,
  target: Database,
  total: number,
  say: (line: string) => void,
): Promise<void> {
  await prepareMonths(target, Date.now());
  await target.query.transaction().execute(async (trx) => {
    const copied = await copyTables(reader, trx);
    await trx.deleteFrom('settings').execute();
    await trx
      .insertInto('settings')
      .values(await reader.selectFrom('settings').selectAll().execute())
      .execute();
    const { answers } = await trx
      .selectFrom('answers')
      .select(({ fn }) => fn.countAll<number>().as('answers'))
      .executeTakeFirstOrThrow();
    if (answers !== total) {
      throw new Error(
        `the target has ${answers} responses, the source ${total}: does a collector run on it?`,
      );
    }
    const rows = [...copied].map(([table, n]) => `${table} ${n}`).join(', ');
    say(`copied and compared: ${answers} responses; ${rows}`);
  });
}
