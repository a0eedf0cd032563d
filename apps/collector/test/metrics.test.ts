import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { METRICS } from '../src/http/metric-list.js';
import { createMetrics } from '../src/http/metrics.js';
import { commitObserver, observeStore } from '../src/store-metrics.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { rowOf } from '../src/store/answer-store.contract.js';
import { answer } from './app-client.js';
import { startCollector, stopCollector, type Collector } from './collector-process.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';
import { readScrape, valueOf, type Family } from './scrape.js';

const scrape = async (collector: Collector): Promise<Family[]> =>
  readScrape(await (await fetch(collector.metrics!)).text());

const post = (collector: Collector, body: object): Promise<Response> =>
  fetch(`${collector.url}/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the metrics', () => {
  it('count a value in its bucket and in all larger ones', () => {
    const metrics = createMetrics();
    for (const size of [1, 2, 3, 200, 5_000]) {
      metrics.observe('icesco_commit_size', size);
    }
    const families = readScrape(metrics.render());
    const buckets = families
      .find(({ name }) => name === 'icesco_commit_size')!
      .samples.filter(({ name }) => name === 'icesco_commit_size_bucket')
      .map(({ labels, value }) => [labels['le'], value]);
    expect(buckets).toEqual([
      ['1', 1],
      ['2', 2],
      ['5', 3],
      ['10', 3],
      ['20', 3],
      ['50', 3],
      ['100', 3],
      ['200', 4],
      ['+Inf', 5],
    ]);
    expect(valueOf(families, 'icesco_commit_size_sum')).toBe(5_206);
    expect(valueOf(families, 'icesco_commit_size_count')).toBe(5);
  });

  it('have the usual names: counters end in _total, times are in seconds', () => {
    for (const [name, { type }] of Object.entries(METRICS)) {
      expect(name.endsWith('_total'), name).toBe(type === 'counter');
      expect(name).not.toMatch(/_ms\b|_milliseconds/);
      expect(name).toMatch(/^(icesco|process)_[a-z_]+$/);
    }
  });

  it('say that the collector is not ready, before the database has been reached', async () => {
    const metrics = createMetrics();
    const load = () => Promise.reject(new Error('not connected'));
    await expect(observeStore(metrics, { load }, async () => 'not connected')).rejects.toThrow();
    expect(valueOf(readScrape(metrics.render()), 'icesco_ready')).toBe(0);
  });

  it('count transactions that failed, from zero on', async () => {
    const metrics = createMetrics();
    const store = await openAnswerStore(':memory:', { onCommit: commitObserver(metrics) });
    const failures = () => valueOf(readScrape(metrics.render()), 'icesco_commit_failures_total');
    expect(failures()).toBe(0);
    await expect(store.add(rowOf(1, { survey: null as unknown as string }))).rejects.toThrow();
    expect(failures()).toBe(1);
    await store.close();
  });

  describe('of a running collector', () => {
    let folder: string;
    let collector: Collector;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'collector-metrics-'));
      collector = await startCollector([
        '--port',
        '0',
        '--metrics-port',
        '0',
        '--data',
        join(folder, 'answers.db'),
      ]);
    });
    afterEach(async () => {
      await stopCollector(collector, 'SIGTERM');
      rmSync(folder, { recursive: true });
    });

    it('are named and described, all of them', async () => {
      const families = await scrape(collector);
      const described = families.map(({ name, type }) => [name, type]);
      expect(described).toEqual(Object.entries(METRICS).map(([name, { type }]) => [name, type]));
    });

    it('tell how long requests took by route, and commits with their size', async () => {
      await post(collector, answer());
      await post(collector, answer());
      await fetch(`${collector.url}/healthz`);
      const families = await scrape(collector);
      const countOf = (route: string) =>
        valueOf(families, 'icesco_request_duration_seconds_count', { route });
      expect(countOf('POST /v1/answers')).toBe(2);
      expect(countOf('GET /healthz')).toBe(1);
      expect(valueOf(families, 'icesco_request_duration_seconds_bucket', { le: '+Inf' })).toBe(2);
      expect(valueOf(families, 'icesco_commit_size_sum')).toBe(2);
      expect(valueOf(families, 'icesco_commit_duration_seconds_count')).toBe(2);
      expect(valueOf(families, 'icesco_commit_duration_seconds_sum')).toBeGreaterThan(0);
    });

    it('tell what waits, and that a response can be stored', async () => {
      const families = await scrape(collector);
      expect(valueOf(families, 'icesco_queue_depth')).toBe(0);
      expect(valueOf(families, 'icesco_queue_limit')).toBe(5_000);
      expect(valueOf(families, 'icesco_ready')).toBe(1);
    });

    it('tell when retention and backfill last succeeded', async () => {
      const earliest = Date.now() / 1000 - 300;
      for (const job of ['retention', 'backfill']) {
        const name = `icesco_${job}_last_success_timestamp_seconds`;
        await expect.poll(async () => valueOf(await scrape(collector), name)).toBeGreaterThan(earliest);
      }
    });
  });
});

describe.skipIf(!POSTGRES_BIN)('the metrics with Postgres (skipped where it is not installed)', () => {
  let server: PostgresServer;
  let collector: Collector;
  beforeAll(async () => {
    server = await startPostgres();
    collector = await startCollector(['--port', '0', '--metrics-port', '0', '--write-connections', '3'], {
      DATABASE_URL: server.newDatabase(),
    });
  });
  afterAll(async () => {
    await stopCollector(collector, 'SIGTERM');
    server.stop();
  });

  it('tell the partitions and their end, and the connections of each pool', async () => {
    await expect.poll(async () => valueOf(await scrape(collector), 'icesco_partitions')).toBe(3);
    const families = await scrape(collector);
    const now = new Date();
    expect(valueOf(families, 'icesco_partitions_end_timestamp_seconds')).toBe(
      Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 3) / 1000,
    );
    expect(valueOf(families, 'icesco_database_connections_limit', { pool: 'write' })).toBe(3);
    expect(valueOf(families, 'icesco_database_connections_limit', { pool: 'read' })).toBe(4);
    const connections = ['idle', 'used'].map((state) =>
      valueOf(families, 'icesco_database_connections', { pool: 'write', state }),
    );
    expect(connections[0]! + connections[1]!).toBeGreaterThan(0);
    expect(valueOf(families, 'icesco_database_connections_waiting', { pool: 'write' })).toBe(0);
  });

  it('say that no response can be stored while Postgres is down', async () => {
    server.crash();
    await expect
      .poll(async () => valueOf(await scrape(collector), 'icesco_ready'), { timeout: 20_000, interval: 500 })
      .toBe(0);
    expect((await post(collector, answer())).status).toBe(503);
    expect(valueOf(await scrape(collector), 'icesco_commit_failures_total')).toBe(1);
    server.start();
    await expect
      .poll(async () => valueOf(await scrape(collector), 'icesco_ready'), { timeout: 20_000, interval: 500 })
      .toBe(1);
  });
});
