import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerStore } from './store/answer-store.js';
import { openAnswerStore } from './store/sql-answer-store.js';

/** Comments are kept for so many months; scores and counts stay. */
const MONTHS = 12;
/** Comments that one transaction deletes. */
const BATCH = 500;
/** Between two batches others write. */
const PAUSE_MS = 20;

const DAY_MS = 86_400_000;
/** The retention runs every hour: after longer than this, the clock may have jumped. */
const MAX_SINCE_RUN_MS = 7 * DAY_MS;
/** At the first run there is only the newest response to compare with. */
const MAX_SINCE_RESPONSE_MS = 31 * DAY_MS;
/** Clocks of several collectors differ by less. */
const MAX_BEHIND_MS = DAY_MS;

/** The clock cannot be trusted: nothing was deleted. */
export class ClockJumpError extends Error {}

export interface RetentionOptions {
  /** Trusts the clock. */
  readonly force?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Deletes old comments in batches. Whatever stops it, the next run goes on.
 *
 * @returns how many comments were deleted.
 * @throws ClockJumpError when the clock does not fit to the previous run or the newest response.
 */
export async function applyRetention(
  store: AnswerStore,
  nowMs: number,
  { force = false, signal }: RetentionOptions = {},
): Promise<number> {
  if (!force) {
    await checkClock(store, nowMs);
  }
  const before = new Date(nowMs);
  before.setUTCMonth(before.getUTCMonth() - MONTHS);
  let deleted = 0;
  for (;;) {
    const batch = await store.purgeComments(before.getTime(), BATCH);
    deleted += batch;
    if (batch < BATCH) {
      break;
    }
    await wait(PAUSE_MS, undefined, { signal });
  }
  await store.recordRetention(nowMs);
  return deleted;
}

async function checkClock(store: AnswerStore, nowMs: number): Promise<void> {
  const { lastRunMs, newestMs } = await store.retentionState();
  const reference = lastRunMs ?? newestMs;
  if (reference === undefined) {
    return;
  }
  const most = lastRunMs === undefined ? MAX_SINCE_RESPONSE_MS : MAX_SINCE_RUN_MS;
  const newest = Math.max(lastRunMs ?? 0, newestMs ?? 0);
  if (nowMs - reference <= most && newest - nowMs <= MAX_BEHIND_MS) {
    return;
  }
  const what = lastRunMs === undefined ? 'newest response with a comment' : 'previous run';
  throw new ClockJumpError(
    `the clock says ${new Date(nowMs).toISOString()}, the ${what} was at ${new Date(reference).toISOString()}: no comment was deleted. ` +
      'If the clock is right, run "icesco-collector retention --force" once',
  );
}

export async function purgeOldComments(
  { place, force }: { readonly place: string; readonly force: boolean },
  say: (line: string) => void,
): Promise<void> {
  const store = await openAnswerStore(place);
  try {
    say(`${await applyRetention(store, Date.now(), { force })} comments deleted`);
  } finally {
    await store.close();
  }
}
