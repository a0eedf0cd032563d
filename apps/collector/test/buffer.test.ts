import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bufferedStore } from '../src/buffer/buffered-store.js';
import { openResponseBuffer } from '../src/buffer/response-buffer.js';
import { createLog } from '../src/http/log.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { idOf, rowOf } from '../src/store/answer-store.contract.js';
import type { AnswerRow } from '../src/store/schema.js';
import { answer } from './app-client.js';
import { startCollector, stopCollector, type Collector } from './collector-process.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';
import { readScrape, valueOf } from './scrape.js';

const PROGRAM = new URL('../dist/collector.js', import.meta.url).pathname;
const post = async (url: string, body: unknown): Promise<number> =>
  (await fetch(`${url}/v1/answers`, { method: 'POST', body: JSON.stringify(body) })).status;
const answers = (count: number) => Array.from({ length: count }, () => answer());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collector-buffer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('buffered responses', () => {
  let stored: AnswerRow[];
  let logged: string;
  let isAway: boolean;
  const store = {
    add(row: AnswerRow) {
      if (isAway) {
        return Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
      }
      if (row.lang === 'bad') {
        return Promise.reject(Object.assign(new Error('bad'), { code: '22021' }));
      }
      stored.push(row);
      return Promise.resolve('new' as const);
    },
    close: () => Promise.resolve(),
  } as unknown as AnswerStore;
  const open = () => {
    const log = createLog((text) => (logged += text));
    const buffer = openResponseBuffer(folder, 100);
    return { buffer, log, buffered: bufferedStore(store, buffer, log) };
  };
  beforeEach(() => {
    stored = [];
    logged = '';
    isAway = true;
  });
  const drained = async ({ buffer }: ReturnType<typeof open>): Promise<void> => {
    while (buffer.size > 0) {
      await new Promise(setImmediate);
    }
  };

  it('are stored in their order after a restart, but for those that the database rejects', async () => {
    const first = open();
    for (const number of [3, 1, 2]) {
      expect(await first.buffered.add(rowOf(number))).toBe('new');
    }
    await first.buffer.add(rowOf(4, { lang: 'bad' }));
    await first.buffered.add(rowOf(5));
    await first.buffered.close();
    isAway = false;
    const second = open();
    await drained(second);
    expect(stored.map(({ id }) => id)).toEqual([3, 1, 2, 5].map(idOf));
    second.log.flush();
    expect(logged).toContain(
      `"event":"buffered response not stored: the database rejects it","id":"${idOf(4)}"`,
    );
    await second.buffered.close();
  });

  it('are compared with what comes again', async () => {
    const { buffered } = open();
    await buffered.add(rowOf(1));
    expect(await buffered.add(rowOf(1, { received_ms: 5 }))).toBe('duplicate');
    expect(await buffered.add(rowOf(1, { score: 1 }))).toBe('conflict');
    await expect(buffered.remove(idOf(1))).rejects.toThrow('not stored yet');
    await buffered.close();
  });
});

describe.skipIf(!POSTGRES_BIN)(
  'with a buffer, while Postgres is away (skipped where none is installed), the collector',
  () => {
    let server: PostgresServer;
    let database: string;
    let collector: Collector | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    beforeEach(() => {
      database = server.newDatabase();
    });
    afterEach(async () => {
      if (collector) {
        await stopCollector(collector, 'SIGKILL');
      }
      collector = undefined;
    });
    const argsOf = (...more: string[]) => ['--port', '0', '--rate', '0', '--buffer', folder, ...more];
    /** A collector that cannot get ready. @returns its URL, and how to end it. */
    const startWithoutDatabase = async () => {
      const child = spawn(process.execPath, [PROGRAM, 'serve', ...argsOf()], {
        env: { ...process.env, DATABASE_URL: database },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      for await (const line of createInterface(child.stdout)) {
        const url = /^listening (\S+)/.exec(line)?.[1];
        if (url) {
          return { url, kill: () => child.kill('SIGKILL') };
        }
      }
      throw new Error('the collector did not listen');
    };
    const exported = async ({ url, newAnalystToken }: Collector): Promise<string[]> => {
      const headers = { Authorization: `Bearer ${await newAnalystToken()}` };
      const text = await (await fetch(`${url}/v1/export.ndjson`, { headers })).text();
      return text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id);
    };
    const buffered = async ({ metrics }: Collector): Promise<number | undefined> =>
      valueOf(readScrape(await (await fetch(metrics!)).text()), 'icesco_buffer_size');

    it('acknowledges responses, survives kill -9 and a torn log, and stores each once', async () => {
      collector = await startCollector(argsOf(), { DATABASE_URL: database });
      const [before, during, later] = [answers(5), answers(20), answers(5)];
      for (const each of before) {
        expect(await post(collector.url, each)).toBe(201);
      }
      server.crash();
      const statuses = await Promise.all(during.map((each) => post(collector!.url, each)));
      expect(new Set(statuses)).toEqual(new Set([201]));
      expect(await post(collector.url, during[0])).toBe(200);
      expect(await post(collector.url, { ...during[0], score: 1 })).toBe(409);
      expect((await fetch(`${collector.url}/readyz`)).status).toBe(200);
      expect(statSync(join(folder, 'responses.db')).mode & 0o077).toBe(0);
      await stopCollector(collector, 'SIGKILL');
      appendFileSync(join(folder, 'responses.db-wal'), Buffer.alloc(1_000, 7));

      const again = await startWithoutDatabase();
      expect(await post(again.url, during[1])).toBe(200);
      for (const each of later) {
        expect(await post(again.url, each)).toBe(201);
      }
      again.kill();
      server.start();
      collector = await startCollector(argsOf('--metrics-port', '0'), { DATABASE_URL: database });
      while ((await buffered(collector)) !== 0) {
        await new Promise(setImmediate);
      }
      expect((await exported(collector)).sort()).toEqual(
        [...before, ...during, ...later].map(({ id }) => id).sort(),
      );
      expect(await post(collector.url, during[0])).toBe(200);
    });

    it('refuses responses and is not ready once the buffer is full', async () => {
      collector = await startCollector(argsOf('--buffer-limit', '3'), { DATABASE_URL: database });
      server.crash();
      try {
        const statuses: number[] = [];
        for (const each of answers(4)) {
          statuses.push(await post(collector.url, each));
        }
        expect(statuses).toEqual([201, 201, 201, 503]);
        expect((await fetch(`${collector.url}/readyz`)).status).toBe(503);
      } finally {
        server.start();
      }
    });

    it('does not start on the buffer of another one, nor beside an embedded database', async () => {
      collector = await startCollector(argsOf(), { DATABASE_URL: database });
      await expect(startCollector(argsOf(), { DATABASE_URL: database })).rejects.toThrow(/another collector/);
      await expect(startCollector(argsOf('--data', join(folder, 'answers.db')))).rejects.toThrow(
        /--buffer is for Postgres/,
      );
    });
  },
);
