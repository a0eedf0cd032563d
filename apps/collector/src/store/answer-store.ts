import type { PoolCounts } from './postgres-pool.js';
import type { AnswerRow } from './schema.js';
import type { NetworkUse, UsageTotals } from './rate-usage.js';
import type { SiteStore } from './sites.js';
import type { TokenStore } from './tokens.js';

/** What became of an answer that was handed in; known only after the commit. */
export type Outcome =
  | 'new'
  /** The same answer was there already: a retry. */
  | 'duplicate'
  /** Another answer has this id. */
  | 'conflict';

/** How often one score was given on one day, in one language or on one page. */
export interface Tally {
  readonly version: number;
  readonly points: number;
  readonly score: number;
  readonly key: string;
  readonly n: number;
}

/** Days as `YYYY-MM-DD` in UTC, both ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface RetentionState {
  /** When the retention last ran to its end. */
  readonly lastRunMs?: number | undefined;
  /** When the newest response with a comment was received. */
  readonly newestMs?: number | undefined;
}

/** Ids of sites; `undefined`: all responses, also those of no site. */
export type SiteFilter = readonly string[] | undefined;

/** What a store is busy with now. */
export interface StoreLoad {
  /** Responses that wait for a transaction. */
  readonly waiting: number;
  readonly waitingLimit: number;
  /** Connections by the name of their pool. */
  readonly pools: Readonly<Record<string, PoolCounts>>;
}

/** The monthly partitions of a database. */
export interface Partitions {
  readonly count: number;
  /** The end of the last month. */
  readonly endMs: number;
}

/** Where answers are kept. Every method may reject: the database may be away. */
export interface AnswerStore extends SiteStore, TokenStore {
  /** Keeps an answer once, whatever the number of times that it arrives. */
  add(answer: AnswerRow): Promise<Outcome>;
  /** @param sites only a response of one of these. @returns whether there was such a response. */
  remove(id: string, sites?: SiteFilter): Promise<boolean>;
  /** Answers in the order of their ids, after one of them. */
  page(query: {
    readonly sites?: SiteFilter;
    readonly after?: string | undefined;
    readonly survey?: string | undefined;
    readonly quarantined?: boolean;
    readonly limit: number;
  }): Promise<AnswerRow[]>;
  /** By page, the empty key stands for all pages that are not listed. */
  tally(survey: string, days: Days, by: 'day' | 'lang' | 'page', sites?: SiteFilter): Promise<Tally[]>;
  /** How many answers to a survey count. */
  count(survey: string): Promise<number>;
  /**
   * Deletes comments of responses received before a time, so many at most; the responses stay. @returns how
   * many.
   */
  purgeComments(beforeMs: number, limit: number): Promise<number>;
  /** What the retention compares the clock with. */
  retentionState(): Promise<RetentionState>;
  /** Notes that the retention has run to its end. */
  recordRetention(nowMs: number): Promise<void>;
  /** Completes and corrects what the statistics read, in batches. */
  updateRollups(nowMs: number): Promise<void>;
  /** Assigns responses from before a site was added to it, in batches. */
  assignSites(nowMs: number): Promise<void>;
  /** Prepares the months to come, where the database wants that. */
  prepareMonths(nowMs: number): Promise<void>;
  /** @returns `undefined` where the database has no monthly partitions. */
  partitions(): Promise<Partitions | undefined>;
  /** Rejects while the database has not been reached. */
  load(): Promise<StoreLoad>;
  /** Adds requests that one collector let pass. @returns the totals of all. Rejects without Postgres. */
  shareRateUsage(used: readonly NetworkUse[]): Promise<UsageTotals>;
  /** Deletes the totals of past minutes. */
  deleteRateUsage(minute: number): Promise<void>;
  /** A random key of this database, the same for every collector on it. */
  secret(): Promise<string>;
  /** Writes and commits, leaving nothing behind. Rejects when a response could not be stored. */
  ping(): Promise<void>;
  /** Commits what waits, then closes. */
  close(): Promise<void>;
}
