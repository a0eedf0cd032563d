import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { AnswerStore, Outcome } from './answer-store.js';
import { createCommitQueue } from './commit-queue.js';
import { openDatabase, type Database } from './database.js';
import { lockForChange, migrate } from './migrations.js';
import { prepareMonths } from './monthly-partitions.js';
import { createPageLimit, type PageLimit } from './page-limit.js';
import { readCount, readTally } from './read-rollups.js';
import { backfillRollups, reconcileRollups } from './rollup-backfill.js';
import { addUp, countInRollups, removeFromRollups } from './rollups.js';
import type { AnswerRow, DailyCountRow, Schema } from './schema.js';
import { unusableDatabase } from './unusable-database.js';

const COUNT_KEY = ['survey', 'day', 'survey_version', 'points', 'score', 'lang', 'page'] as const;

/** @param place a `postgres:` address, or the path of an SQLite file. Brings its schema up to date. */
export async function openAnswerStore(place: string, statementMs?: number): Promise<AnswerStore> {
  let database: Database | undefined;
  try {
    database = openDatabase(place, statementMs);
    await migrate(database);
    return sqlAnswerStore(database);
  } catch (error) {
    await database?.query.destroy().catch(() => {});
    throw unusableDatabase(place, error);
  }
}

/** The same queries for every database. */
function sqlAnswerStore(database: Database): AnswerStore {
  const { query, kind } = database;
  const reads = database.openReads();
  /** In Postgres in a transaction, which has limits of time. */
  const read = <Result>(work: (from: Kysely<Schema>) => Promise<Result>): Promise<Result> =>
    kind === 'postgres' ? reads.transaction().execute(work) : work(reads);
  const pages = createPageLimit();
  let rolledUp = false;
  /** Whether the rollups are complete; once they are, they stay so. */
  const isRolledUp = async (from: Kysely<Schema>): Promise<boolean> => {
    rolledUp ||= (await readSetting(from, 'rollups')) === 'ready';
    return rolledUp;
  };
  const queue = createCommitQueue((answers: AnswerRow[]) => commit(query, answers, pages), {
    // SQLite has one writer; in Postgres a connection that is stuck must not hold up the others.
    concurrency: kind === 'postgres' ? 4 : 1,
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
          await removeFromRollups(trx, removed);
        }
        return removed !== undefined;
      }),
    page: ({ after, survey, quarantined, limit }) =>
      read((from) =>
        from
          .selectFrom('answers')
          .selectAll()
          .$if(after !== undefined, (some) => some.where('id', '>', after!))
          .$if(survey !== undefined, (some) => some.where('survey', '=', survey!))
          .$if(!quarantined, (some) => some.where('quarantine', 'is', null))
          .orderBy('id')
          .limit(limit)
          .execute(),
      ),
    tally: (survey, days, by) =>
      read(async (from) => readTally(from, survey, days, by, await isRolledUp(from))),
    count: (survey) => read(async (from) => readCount(from, survey, await isRolledUp(from))),
    purgeComments: (beforeMs, limit) =>
      query.transaction().execute(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('answers')
          .set({ comment: null })
          .where('id', 'in', (eb) =>
            eb
              .selectFrom('answers')
              .select('id')
              .where('received_ms', '<', beforeMs)
              .where('comment', 'is not', null)
              .orderBy('received_ms')
              .limit(limit),
          )
          .executeTakeFirst();
        return Number(numUpdatedRows);
      }),
    retentionState: () =>
      read(async (from) => {
        const last = await readSetting(from, 'retention_run');
        const newest = await from
          .selectFrom('answers')
          .select('received_ms')
          .where('comment', 'is not', null)
          .orderBy('received_ms', 'desc')
          .limit(1)
          .executeTakeFirst();
        return { lastRunMs: last === undefined ? undefined : Number(last), newestMs: newest?.received_ms };
      }),
    recordRetention: async (nowMs) => {
      await query
        .insertInto('settings')
        .values({ name: 'retention_run', value: String(nowMs) })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`excluded.value` }))
        .execute();
    },
    updateRollups: async (nowMs) => {
      await backfillRollups(database, nowMs);
      await reconcileRollups(database, nowMs);
    },
    prepareMonths: (nowMs) => prepareMonths(database, nowMs),
    secret: async () => {
      const secret = await readSetting(query, 'secret');
      if (secret === undefined) {
        throw new Error('the database has no secret');
      }
      return secret;
    },
    addToken: (token, onlyFirst) =>
      query.transaction().execute(async (trx) => {
        // Two first starts at once: one waits for the other.
        if (onlyFirst) {
          await lockForChange(trx, kind);
        }
        if (onlyFirst && (await trx.selectFrom('tokens').select('id').limit(1).executeTakeFirst())) {
          return false;
        }
        await trx.insertInto('tokens').values(token).execute();
        return true;
      }),
    tokens: () => reads.selectFrom('tokens').selectAll().orderBy('created_ms').execute(),
    findToken: (hash) => reads.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst(),
    removeToken: async (id) =>
      (await query.deleteFrom('tokens').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n,
    ping: () => probeWrite(query),
    close: async () => {
      await queue.idle();
      // The last connection to an SQLite file writes its log back into it: only one that may write can.
      if (reads !== query) {
        await reads.destroy();
      }
      await query.destroy();
    },
  };
}

const readSetting = async (from: Kysely<Schema>, name: string): Promise<string | undefined> =>
  (await from.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value;

/**
 * A commit that leaves nothing behind: a full disk and a read-only database fail here, as a response would.
 */
const probeWrite = (query: Kysely<Schema>): Promise<void> =>
  query.transaction().execute(async (trx) => {
    const name = `write-probe-${randomUUID()}`;
    await trx.insertInto('settings').values({ name, value: '' }).execute();
    await trx.deleteFrom('settings').where('name', '=', name).execute();
  });

/** One transaction for all answers: they, and the counts of those that are new. */
async function commit(query: Kysely<Schema>, answers: AnswerRow[], pages: PageLimit): Promise<Outcome[]> {
  const first = new Map<string, AnswerRow>();
  for (const answer of answers) {
    if (!first.has(answer.id)) {
      first.set(answer.id, answer);
    }
  }
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
    const counted = rows.filter(({ id, quarantine }) => fresh.has(id) && !quarantine);
    if (counted.length > 0) {
      await countDaily(trx, counted);
      await countInRollups(trx, counted, pages);
    }
    const known = new Map(rows.filter(({ id }) => fresh.has(id)).map((row) => [row.id, row]));
    const older = rows.filter(({ id }) => !fresh.has(id)).map(({ id }) => id);
    if (older.length > 0) {
      for (const row of await trx.selectFrom('answers').selectAll().where('id', 'in', older).execute()) {
        known.set(row.id, row);
      }
    }
    return answers.map((answer) => {
      const stored = known.get(answer.id);
      if (stored === answer) {
        return 'new';
      }
      return sameAnswer(answer, stored) ? 'duplicate' : 'conflict';
    });
  });
}

/** Older collectors read these counts alone, and the rollups are corrected by them. */
async function countDaily(trx: Transaction<Schema>, rows: readonly AnswerRow[]): Promise<void> {
  await trx
    .insertInto('daily_counts')
    .values(addUp(rows.map(tallied), COUNT_KEY))
    .onConflict((conflict) =>
      conflict.columns(COUNT_KEY).doUpdateSet({ n: sql`daily_counts.n + excluded.n` }),
    )
    .execute();
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
