/** Every metric of the collector. Dashboards and alert rules may use these alone. */
export interface Metric {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  /** Upper bounds of a histogram, ascending; `+Inf` is added. */
  readonly buckets?: readonly number[];
}

/** In seconds: from a cached reply to the deadline of a response. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const METRICS = {
  icesco_answers_total: { type: 'counter', help: 'Responses received, by outcome.' },
  icesco_responses_total: { type: 'counter', help: 'HTTP replies by route and status.' },
  icesco_request_duration_seconds: {
    type: 'histogram',
    help: 'Time from a request to its reply, by route.',
    buckets: DURATIONS,
  },
  icesco_commit_duration_seconds: {
    type: 'histogram',
    help: 'Time that a transaction with responses took, also when it failed.',
    buckets: DURATIONS,
  },
  icesco_commit_size: {
    type: 'histogram',
    help: 'Responses in one transaction.',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200],
  },
  icesco_commit_failures_total: { type: 'counter', help: 'Transactions with responses that failed.' },
  icesco_queue_depth: { type: 'gauge', help: 'Responses that wait for a transaction.' },
  icesco_queue_limit: { type: 'gauge', help: 'Most responses that may wait; more are refused with 503.' },
  icesco_buffer_size: { type: 'gauge', help: 'Responses that are buffered until Postgres is back.' },
  icesco_buffer_limit: { type: 'gauge', help: 'Most responses that may be buffered.' },
  icesco_ready: { type: 'gauge', help: '1 if a response can be stored now, else 0.' },
  icesco_database_connections: {
    type: 'gauge',
    help: 'Connections to Postgres by pool (write, read) and state (idle, used).',
  },
  icesco_database_connections_limit: { type: 'gauge', help: 'Most connections of a pool.' },
  icesco_database_connections_waiting: {
    type: 'gauge',
    help: 'Requests that wait for a connection of a pool.',
  },
  icesco_rate_sync_failures_total: {
    type: 'counter',
    help: 'Times that the shared rate limit could not be compared with the other collectors.',
  },
  icesco_partitions: { type: 'gauge', help: 'Monthly partitions in Postgres.' },
  icesco_partitions_end_timestamp_seconds: {
    type: 'gauge',
    help: 'End of the last month that has a partition in Postgres.',
  },
  icesco_retention_last_success_timestamp_seconds: {
    type: 'gauge',
    help: 'When the deletion of old comments last ran to its end.',
  },
  icesco_backfill_last_success_timestamp_seconds: {
    type: 'gauge',
    help: 'When the rollups were last completed and compared with the daily counts.',
  },
  process_cpu_seconds_total: { type: 'counter', help: 'User and system time of the process.' },
  process_resident_memory_bytes: { type: 'gauge', help: 'Memory of the process.' },
  process_start_time_seconds: { type: 'gauge', help: 'When the process started.' },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof METRICS;
