import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommitQueue } from '../src/store/commit-queue.js';
import { answer, openApp, type AppClient } from './app-client.js';

describe('public reads', () => {
  let app: AppClient;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.close());

  it('of the counter ask the database once in a while, however often they come', async () => {
    const count = vi.spyOn(app.store, 'count');
    for (let times = 0; times < 12; times += 1) {
      await app.post(answer());
    }
    const read = () => app.request('/v1/counters?survey=icesco-website');
    const first = await read();
    expect(await first.json()).toEqual({ survey: 'icesco-website', n: 12 });
    await Promise.all(Array.from({ length: 50 }, read));
    expect(count).toHaveBeenCalledTimes(1);
    await app.post(answer());
    app.clock.now += 60_000;
    expect(await (await read()).json()).toEqual({ survey: 'icesco-website', n: 13 });
  });

  it('have an entity tag, and no body for whoever has them', async () => {
    for (const path of ['/v1/counters?survey=icesco-website', '/v1/config/icesco-website']) {
      const etag = (await app.request(path)).headers.get('etag')!;
      const again = await app.request(path, { headers: { 'If-None-Match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  it('readiness is a write that leaves nothing behind, at most every few seconds', async () => {
    const ping = vi.spyOn(app.store, 'ping');
    expect((await app.request('/readyz')).status).toBe(200);
    expect((await app.request('/readyz')).status).toBe(200);
    expect(ping).toHaveBeenCalledTimes(1);
    ping.mockRejectedValue(
      Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' }),
    );
    app.clock.now += 60_000;
    const full = await app.request('/readyz');
    expect(full.status).toBe(503);
    expect(((await full.json()) as { detail: string }).detail).toMatch(/cannot be written to/);
  });
});

describe('the queue of commits', () => {
  it('goes on beside a transaction that is stuck, where there may be several', async () => {
    const stuck = Promise.withResolvers<string[]>();
    const commit = vi.fn((items: string[]) => (items[0] === 'a' ? stuck.promise : Promise.resolve(items)));
    const queue = createCommitQueue(commit, { concurrency: 2 });
    const first = queue.add('a');
    while (!commit.mock.calls.length) {
      await new Promise(setImmediate);
    }
    expect(await queue.add('b')).toBe('b');
    stuck.resolve(['a']);
    expect(await first).toBe('a');
    await queue.idle();
  });
});
