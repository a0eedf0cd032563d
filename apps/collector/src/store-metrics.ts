import type { Metrics } from './http/metrics.js';
import type { AnswerStore } from './store/answer-store.js';
import type { ResponseBuffer } from './buffer/response-buffer.js';
import type { CommitReport } from './store/commit-queue.js';

/** Records every transaction with responses. */
export function commitObserver(metrics: Metrics): (commit: CommitReport) => void {
  // Prometheus sees an increase only from a value that was there before.
  metrics.set('icesco_commit_failures_total', 0);
  return ({ size, ms, failed }) => {
    metrics.observe('icesco_commit_duration_seconds', ms / 1000);
    metrics.observe('icesco_commit_size', size);
    if (failed) {
      metrics.count('icesco_commit_failures_total');
    }
  };
}

/**
 * Reads what the store is busy with at the moment of a scrape.
 *
 * @param probe why no response can be stored; `undefined`: one can.
 */
export async function observeStore(
  metrics: Metrics,
  store: Pick<AnswerStore, 'load'>,
  probe: () => Promise<string | undefined>,
  buffer?: Pick<ResponseBuffer, 'size' | 'limit'>,
): Promise<void> {
  if (buffer) {
    metrics.set('icesco_buffer_size', buffer.size);
    metrics.set('icesco_buffer_limit', buffer.limit);
  }
  metrics.set('icesco_ready', (await probe()) === undefined ? 1 : 0);
  const { waiting, waitingLimit, pools } = await store.load();
  metrics.set('icesco_queue_depth', waiting);
  metrics.set('icesco_queue_limit', waitingLimit);
  for (const [name, { idle, used, limit, waiting: queued }] of Object.entries(pools)) {
    const label = `pool="${name}"`;
    metrics.set('icesco_database_connections', idle, `${label},state="idle"`);
    metrics.set('icesco_database_connections', used, `${label},state="used"`);
    metrics.set('icesco_database_connections_limit', limit, label);
    metrics.set('icesco_database_connections_waiting', queued, label);
  }
}
