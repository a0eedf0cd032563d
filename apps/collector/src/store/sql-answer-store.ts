import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { AnswerStore, Outcome } from './answer-store.js';
import { createCommitQueue } from './commit-queue.js';
import { openDatabase, type Database } from './database.js';
import { lockForChange, migrate } from './migrations.js';
import { prepareMonths } from './monthly-partitions.js';
import type { AnswerRow, DailyCountRow, Schema } from './schema.js';
import { unusableDatabase } from './unusable-database.js';

const COUNT_KEY = ['survey', 'day', 'survey_version', 'points', 'score', 'lang', 'page'] as const;

/** @param place a `postgres:` address, or the path of an SQLite file. Brings its schema up to date. */
export async function openAnswerStore(place: string): Promise<AnswerStore> {
  let database: Database | undefined;
  try {
    database = openDatabase(place);
    await migrate(database);
    return sqlAnswerStore(database);
  } catch (error) {
    await database?.query.destroy().catch(() => {});
    throw unusableDatabase(place, error);
  }
}

/** The same queries for every database. */
function sqlAnswerStore(database: Database): AnswerStore {
  const { query } = database;
  const queue = createCommitQueue((answers: AnswerRow[]) => commit(query, answers), {
    // SQLite has one writer; in Postgres a connection that is stuck must not hold up the others.
    concurrency: database.kind === 'postgres' ? 4 : 1,
  });
  return {
    add: (answer) => queue.add(answer),
    remove: (id) =>
      query.transaction().execute(async (trx) => {
        const removed = await trx
          .deleteFrom('answers')
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirst();
        if (removed && !removed.quarantine) {
          const { n, ...key } = tallied(removed);
          await trx
            .updateTable('daily_counts')
            .set((eb) => ({ n: eb('n', '-', n) }))
            .where((eb) => eb.and(key))
            .execute();
        }
        return removed !== undefined;
      }),
    page: ({ after, survey, quarantined, limit }) =>
      query
        .selectFrom('answers')
        .selectAll()
        .$if(after !== undefined, (some) => some.where('id', '>', after!))
        .$if(survey !== undefined, (some) => some.where('survey', '=', survey!))
        .$if(!quarantined, (some) => some.where('quarantine', 'is', null))
        .orderBy('id')
        .limit(limit)
        .execute(),
    tally: (survey, { from, to }, by) =>
      query
        .selectFrom('daily_counts')
        .select((eb) => [
          'survey_version as version',
          'points',
          'score',
          eb.ref(by).as('key'),
          eb.fn.sum<number>('n').as('n'),
        ])
        .where('survey', '=', survey)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .groupBy(['survey_version', 'points', 'score', by])
        .having(({ fn }) => fn.sum<number>('n'), '>', 0)
        .execute(),
    count: async (survey) =>
      (
        await query
          .selectFrom('daily_counts')
          .select(({ fn }) => fn.sum<number | null>('n').as('n'))
          .where('survey', '=', survey)
          .executeTakeFirst()
      )?.n ?? 0,
    purgeComments: async (beforeMs) => {
      const { numUpdatedRows } = await query
        .updateTable('answers')
        .set({ comment: null })
        .where('received_ms', '<', beforeMs)
        .where('comment', 'is not', null)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    prepareMonths: (nowMs) => prepareMonths(database, nowMs),
    secret: async () =>
      (
        await query
          .selectFrom('settings')
          .select('value')
          .where('name', '=', 'secret')
          .executeTakeFirstOrThrow()
      ).value,
    addToken: (token, onlyFirst) =>
      query.transaction().execute(async (trx) => {
        // Two first starts at once: one waits for the other.
        if (onlyFirst) await lockForChange(trx, database.kind);
        if (onlyFirst && (await trx.selectFrom('tokens').select('id').limit(1).executeTakeFirst()))
          return false;
        await trx.insertInto('tokens').values(token).execute();
        return true;
      }),
    tokens: () => query.selectFrom('tokens').selectAll().orderBy('created_ms').execute(),
    findToken: (hash) => query.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst(),
    removeToken: async (id) =>
      (await query.deleteFrom('tokens').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n,
    ping: () => probeWrite(query),
    close: async () => {
      await queue.idle();
      await query.destroy();
    },
  };
}

/** A commit that leaves nothing behind: a full disk and a read-only database fail here, as a response would. */
const probeWrite = (query: Kysely<Schema>): Promise<void> =>
  query.transaction().execute(async (trx) => {
    const name = `write-probe-${randomUUID()}`;
    await trx.insertInto('settings').values({ name, value: '' }).execute();
    await trx.deleteFrom('settings').where('name', '=', name).execute();
  });

/** One transaction for all answers: they, and the counts of those that are new. */
async function commit(query: Kysely<Schema>, answers: AnswerRow[]): Promise<Outcome[]> {
  const first = new Map<string, AnswerRow>();
  for (const answer of answers) if (!first.has(answer.id)) first.set(answer.id, answer);
  // In one order everywhere: two collectors that lock the same rows cannot block each other.
  const rows = [...first.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return query.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('answers')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute();
    const fresh = new Set(inserted.map(({ id }) => id));
    const counts = countsOf(rows.filter(({ id, quarantine }) => fresh.has(id) && !quarantine));
    if (counts.length > 0) {
      await trx
        .insertInto('daily_counts')
        .values(counts)
        .onConflict((conflict) =>
          conflict.columns(COUNT_KEY).doUpdateSet({ n: sql`daily_counts.n + excluded.n` }),
        )
        .execute();
    }
    const known = new Map(rows.filter(({ id }) => fresh.has(id)).map((row) => [row.id, row]));
    const older = rows.filter(({ id }) => !fresh.has(id)).map(({ id }) => id);
    if (older.length > 0)
      for (const row of await trx.selectFrom('answers').selectAll().where('id', 'in', older).execute())
        known.set(row.id, row);
    return answers.map((answer) =>
      known.get(answer.id) === answer
        ? 'new'
        : sameAnswer(answer, known.get(answer.id))
          ? 'duplicate'
          : 'conflict',
    );
  });
}

const SAID = [
  'survey',
  'survey_version',
  'score',
  'points',
  'comment',
  'page',
  'lang',
  'dir',
  'translated_by',
  'client_ms',
] as const;

function sameAnswer(answer: AnswerRow, stored: AnswerRow | undefined): boolean {
  return stored !== undefined && SAID.every((name) => answer[name] === stored[name]);
}

function countsOf(rows: AnswerRow[]): DailyCountRow[] {
  const counts = new Map<string, DailyCountRow>();
  for (const row of rows) {
    const count = tallied(row);
    const key = COUNT_KEY.map((name) => count[name]).join('\n');
    const before = counts.get(key);
    if (before) before.n++;
    else counts.set(key, count);
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

function tallied({
  survey,
  survey_version,
  points,
  score,
  lang,
  page,
  received_ms,
}: AnswerRow): DailyCountRow {
  return {
    survey,
    day: new Date(received_ms).toISOString().slice(0, 10),
    survey_version,
    points,
    score,
    lang,
    page,
    n: 1,
  };
}
