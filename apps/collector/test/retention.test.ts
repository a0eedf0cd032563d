import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../src/http/log.js';
import { createMetrics } from '../src/http/metrics.js';
import { applyRetention, ClockJumpError } from '../src/retention.js';
import { rowOf } from '../src/store/answer-store.contract.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { createUpkeep } from '../src/upkeep.js';

const NOON = Date.UTC(2030, 4, 10, 12);
const DAY_MS = 86_400_000;

describe('the retention of comments', () => {
  let folder: string;
  let store: AnswerStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'collector-retention-'));
    store = await openAnswerStore(join(folder, 'answers.db'));
    const old = { comment: 'old', received_ms: NOON - 400 * DAY_MS };
    await Promise.all(Array.from({ length: 1_200 }, (_, number) => store.add(rowOf(number, old))));
    await store.add(rowOf(5_000, { comment: 'new', received_ms: NOON - DAY_MS }));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const comments = async () =>
    (await store.page({ limit: 2_000 })).filter(({ comment }) => comment !== null).length;

  it('runs in batches, and goes on where it was stopped', async () => {
    const purge = vi.spyOn(store, 'purgeComments');
    const stop = new AbortController();
    purge.mockImplementationOnce(async (...args) => {
      stop.abort();
      return store.purgeComments(...args);
    });
    await expect(applyRetention(store, NOON, { signal: stop.signal })).rejects.toThrow(/abort/i);
    expect(await comments()).toBe(701);
    expect((await store.retentionState()).lastRunMs).toBeUndefined();
    expect(await applyRetention(store, NOON)).toBe(700);
    expect(await comments()).toBe(1);
    expect(await store.retentionState()).toEqual({ lastRunMs: NOON, newestMs: NOON - DAY_MS });
  });

  it('deletes nothing with a clock 75 days ahead, at the first run or at a later one', async () => {
    await expect(applyRetention(store, NOON + 75 * DAY_MS)).rejects.toThrow(ClockJumpError);
    expect(await comments()).toBe(1_201);
    await applyRetention(store, NOON);
    await store.add(rowOf(6_000, { comment: 'wrong clock', received_ms: NOON + 75 * DAY_MS }));
    await expect(applyRetention(store, NOON + 75 * DAY_MS)).rejects.toThrow(/--force/);
    await expect(applyRetention(store, NOON)).rejects.toThrow(ClockJumpError);
    expect(await applyRetention(store, NOON + 75 * DAY_MS, { force: true })).toBe(0);
  });

  it('reports when it last ran to its end, and logs why it did not', async () => {
    let logged = '';
    const log = createLog((text) => (logged += text));
    const metrics = createMetrics();
    const clock = { now: NOON };
    const upkeep = createUpkeep({
      store,
      log,
      metrics,
      signal: new AbortController().signal,
      now: () => clock.now,
    });
    await upkeep();
    clock.now += 75 * DAY_MS;
    await upkeep();
    log.flush();
    expect(metrics.render()).toContain(`icesco_retention_last_success_timestamp_seconds ${NOON / 1000}\n`);
    expect(logged).toContain('"job":"retention","deleted":1200');
    expect(logged).toMatch(/"error":"the clock says .* no comment was deleted/);
  });
});
