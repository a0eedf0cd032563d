import { sql, type Insertable, type Kysely, type Transaction } from 'kysely';
import { isPostgresUrl, openDatabase } from './database.js';
import { migrate } from './migrations.js';
import { prepareMonths } from './monthly-partitions.js';
import type { Schema } from './schema.js';

const TABLES = [
  'answers',
  'daily_counts',
  'daily_summary',
  'daily_pages',
  'survey_totals',
  'tokens',
  'settings',
] as const;
const ROWS_AT_ONCE = 500;

/** Counts and sums that two copies of one database agree on. */
interface Proof {
  readonly answers: number;
  readonly scores: number;
  readonly counted: number;
}

/**
 * Carries an embedded database over to Postgres: all or nothing, counted before it is committed.
 *
 * @throws when the target holds answers already, or the counts differ.
 */
export async function carryOver(
  { place, to }: { readonly place: string; readonly to: string },
  say: (line: string) => void,
): Promise<void> {
  if (isPostgresUrl(place) || !isPostgresUrl(to)) {
    throw new Error('an embedded database is carried over to Postgres: --data FILE --to postgres://…');
  }
  const source = openDatabase(place);
  const target = openDatabase(to);
  try {
    await migrate(source);
    await migrate(target);
    await prepareMonths(target, Date.now());
    await target.query.transaction().execute(async (trx) => {
      await sql`lock table answers in exclusive mode`.execute(trx);
      if ((await proofOf(trx)).answers > 0) {
        throw new Error('the target holds answers already: nothing was changed');
      }
      // The source stays as it is while it is read: a collector that still runs on it waits, and fails its
      // clients politely.
      await source.query.transaction().execute(async (reader) => {
        await trx.deleteFrom('settings').execute();
        for (const table of TABLES) {
          await copy(reader, trx, table);
        }
        const [before, after] = [await proofOf(reader), await proofOf(trx)];
        if (JSON.stringify(before) !== JSON.stringify(after)) {
          throw new Error(
            `the copies differ: ${JSON.stringify(before)}, ${JSON.stringify(after)}; nothing was changed`,
          );
        }
        say(
          `carried over: ${after.answers} answers (scores add up to ${after.scores}), ${after.counted} in the daily counts`,
        );
      });
    });
  } finally {
    await source.query.destroy();
    await target.query.destroy();
  }
}

async function copy(
  source: Transaction<Schema>,
  target: Transaction<Schema>,
  table: (typeof TABLES)[number],
): Promise<void> {
  let rows: Insertable<Schema[keyof Schema]>[] = [];
  const write = async (): Promise<void> => {
    if (rows.length > 0) {
      await target.insertInto(table).values(rows).execute();
    }
    rows = [];
  };
  for await (const row of source.selectFrom(table).selectAll().stream()) {
    rows.push(row);
    if (rows.length === ROWS_AT_ONCE) {
      await write();
    }
  }
  await write();
}

async function proofOf(query: Kysely<Schema>): Promise<Proof> {
  const { answers, scores } = await query
    .selectFrom('answers')
    .select(({ fn }) => [fn.countAll<number>().as('answers'), fn.sum<number | null>('score').as('scores')])
    .executeTakeFirstOrThrow();
  const { counted } = await query
    .selectFrom('daily_counts')
    .select(({ fn }) => fn.sum<number | null>('n').as('counted'))
    .executeTakeFirstOrThrow();
  return { answers: Number(answers), scores: Number(scores ?? 0), counted: Number(counted ?? 0) };
}
