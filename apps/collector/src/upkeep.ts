import { errorName, type Log } from './http/log.js';
import type { Metrics } from './http/metrics.js';
import { applyRetention, ClockJumpError } from './retention.js';
import type { AnswerStore } from './store/answer-store.js';

const LAST_RETENTION = 'icesco_retention_last_success_timestamp_seconds';
const LAST_BACKFILL = 'icesco_backfill_last_success_timestamp_seconds';

export interface UpkeepOptions {
  readonly store: AnswerStore;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly signal: AbortSignal;
  readonly now?: () => number;
}

/** What a collector does every hour, in the background. One job that fails does not stop the others. */
export function createUpkeep({
  store,
  log,
  metrics,
  signal,
  now = Date.now,
}: UpkeepOptions): () => Promise<void> {
  let isRunning = false;
  const run = async (job: string, work: () => Promise<unknown>): Promise<void> => {
    if (signal.aborted) {
      return;
    }
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) {
        const reason = error instanceof ClockJumpError ? error.message : errorName(error);
        log.write({ level: 'error', job, error: reason });
      }
    }
  };
  const retain = async (): Promise<void> => {
    const { lastRunMs } = await store.retentionState();
    if (lastRunMs !== undefined) {
      metrics.set(LAST_RETENTION, lastRunMs / 1000);
    }
    const started = now();
    const deleted = await applyRetention(store, started, { signal });
    metrics.set(LAST_RETENTION, started / 1000);
    if (deleted > 0) {
      log.write({ level: 'info', job: 'retention', deleted });
    }
  };
  const months = async (): Promise<void> => {
    await store.prepareMonths(now());
    const partitions = await store.partitions();
    if (partitions) {
      metrics.set('icesco_partitions', partitions.count);
      metrics.set('icesco_partitions_end_timestamp_seconds', partitions.endMs / 1000);
    }
  };
  const backfill = async (): Promise<void> => {
    const started = now();
    await store.updateRollups(started);
    metrics.set(LAST_BACKFILL, started / 1000);
  };
  return async () => {
    if (isRunning) {
      return;
    }
    isRunning = true;
    await run('months', months);
    await run('rollups', backfill);
    await run('sites', () => store.assignSites(now()));
    await run('retention', retain);
    isRunning = false;
  };
}
