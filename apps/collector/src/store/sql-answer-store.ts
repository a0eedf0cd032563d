import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { AnswerStore, SiteFilter } from './answer-store.js';
import { commitAnswers, tallied } from './commit-answers.js';
import { createCommitQueue, MAX_WAITING, type CommitQueueOptions } from './commit-queue.js';
import { DATABASE_DEFAULTS, openDatabase, type Database, type DatabaseOptions } from './database.js';
import { migrate } from './migrations.js';
import { sumMonths } from './monthly-pages.js';
import { prepareMonths, readPartitions } from './monthly-partitions.js';
import { createPageLimit } from './page-limit.js';
import { readPage } from './read-page.js';
import { readCount, readTally } from './read-rollups.js';
import { deleteRateUsage, shareRateUsage } from './rate-usage.js';
import { backfillRollups, reconcileRollups } from './rollup-backfill.js';
import { removeFromRollups } from './rollups.js';
import type { AnswerRow, Schema } from './schema.js';
import { assignSites, shortenSitePages } from './site-assignment.js';
import { createSiteDirectory } from './site-directory.js';
import { removeFromSite } from './site-rollups.js';
import { siteStore } from './sites.js';
import { tokenStore } from './tokens.js';
import { rejectUnfinishedCopy } from './unfinished-copy.js';
import { unusableDatabase } from './unusable-database.js';

export interface StoreOptions extends DatabaseOptions {
  /** Longest time from the arrival of a response to the end of its commit, in ms. */
  readonly deadlineMs?: number | undefined;
  /** Is called after each transaction with responses. */
  readonly onCommit?: CommitQueueOptions['onCommit'];
}

/** @param place a `postgres:` address, or the path of an SQLite file. Brings its schema up to date. */
export async function openAnswerStore(place: string, options: StoreOptions = {}): Promise<AnswerStore> {
  let database: Database | undefined;
  try {
    database = openDatabase(place, options);
    await migrate(database);
    await rejectUnfinishedCopy(database.query);
    const store = sqlAnswerStore(database, options);
    if (options.readRole !== undefined) {
      // A role that is missing, or may not read, is found at the start.
      await store.retentionState();
    }
    return store;
  } catch (error) {
    await database?.query.destroy().catch(() => {});
    throw unusableDatabase(place, error);
  }
}

/**
 * SQLite has one writer; in Postgres a connection that is stuck must not hold up the others. Some connections
 * stay free for other writes: tokens, the probe, what runs every hour.
 */
const commitsAtOnce = ({ writeConnections = DATABASE_DEFAULTS.writeConnections }: StoreOptions): number =>
  Math.max(1, writeConnections - 2);

/** The same queries for every database. */
function sqlAnswerStore(database: Database, options: StoreOptions): AnswerStore {
  const { query, kind } = database;
  const reads = database.openReads();
  /** In Postgres in a transaction, which has limits of time, and of sites where reads have a role. */
  const read = <Result>(
    work: (from: Kysely<Schema>) => Promise<Result>,
    sites?: SiteFilter,
  ): Promise<Result> =>
    kind === 'postgres'
      ? reads.transaction().execute(async (trx) => {
          if (options.readRole !== undefined) {
            await sql`select set_config('icesco.sites', ${sites ? sites.join(',') : '*'}, true)`.execute(trx);
          }
          return work(trx);
        })
      : work(reads);
  const pages = createPageLimit();
  let rolledUp = false;
  /** Whether the rollups are complete; once they are, they stay so. */
  const isRolledUp = async (from: Kysely<Schema>): Promise<boolean> => {
    rolledUp ||= (await readSetting(from, 'rollups')) === 'ready';
    return rolledUp;
  };
  // Not with the reads: a slow one would hold up the responses.
  const directory = createSiteDirectory(query);
  const queue = createCommitQueue(
    async (answers: AnswerRow[]) => commitAnswers(query, answers, pages, await directory()),
    {
      concurrency: kind === 'postgres' ? commitsAtOnce(options) : 1,
      deadlineMs: options.deadlineMs,
      onCommit: options.onCommit,
    },
  );
  return {
    ...siteStore(database, reads),
    ...tokenStore(database, reads),
    add: (answer) => queue.add(answer),
    remove: (id, sites) =>
      query.transaction().execute(async (trx) => {
        if (sites) {
          const own = await trx
            .selectFrom('site_answers')
            .select('site')
            .where('id', '=', id)
            .executeTakeFirst();
          if (!own || !sites.includes(own.site)) {
            return false;
          }
        }
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
        if (removed) {
          await removeFromSite(trx, removed);
        }
        return removed !== undefined;
      }),
    page: (wanted) => read((from) => readPage(from, wanted), wanted.sites),
    tally: (survey, days, by, sites) =>
      read(async (from) => readTally(from, { survey, days, by, sites }, await isRolledUp(from)), sites),
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
      await shortenSitePages(database, nowMs);
      await sumMonths(database, nowMs);
    },
    assignSites: async (nowMs) => {
      await assignSites(database, nowMs, pages);
      await sumMonths(database, nowMs);
    },
    prepareMonths: (nowMs) => prepareMonths(database, nowMs),
    partitions: () => readPartitions(database),
    load: () =>
      Promise.resolve({
        waiting: queue.waiting,
        waitingLimit: MAX_WAITING,
        pools: database.poolCounts(),
      }),
    shareRateUsage: (used) => shareRateUsage(database, used),
    deleteRateUsage: (minute) => deleteRateUsage(query, minute),
    secret: async () => {
      const secret = await readSetting(query, 'secret');
      if (secret === undefined) {
        throw new Error('the database has no secret');
      }
      return secret;
    },
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
