import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from './app-client.js';
import { startCollector, stopCollector } from './collector-process.js';
import { POSTGRES_BIN, startPostgres } from './postgres-server.js';

const program = new URL('../dist/collector.js', import.meta.url).pathname;
const post = (url: string, body: unknown): Promise<Response> =>
  fetch(`${url}/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const count = async (url: string, token: string): Promise<number> =>
  (await (await fetch(`${url}/v1/export.ndjson`, { headers: { Authorization: `Bearer ${token}` } })).text())
    .trimEnd()
    .split('\n')
    .filter(Boolean).length;

/** Whether this machine lets the test make a disk of its own. */
const mountable = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'collector-mount-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
  if (status === 0) {
    execFileSync('umount', [place]);
  }
  rmSync(place, { recursive: true });
  return status === 0;
})();
if (!mountable) {
  console.log('full and read-only disks: skipped, this machine lets nobody mount');
}

describe('with a disk that fails, the collector', () => {
  let folder: string;
  let data: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collector-disk-'));
    data = join(folder, 'answers.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const started = (place: string) =>
    spawnSync(process.execPath, [program, '--port', '0', '--data', place], {
      encoding: 'utf8',
      timeout: 20_000,
    });

  it('says what is wrong with a file that is no database, and leaves it as it is', () => {
    writeFileSync(data, `not a database ${'x'.repeat(20_000)}`);
    const before = readFileSync(data);
    const { status, stderr } = started(data);
    expect(status).toBe(1);
    expect(stderr).toContain(data);
    expect(stderr).toMatch(/backup/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(data).equals(before)).toBe(true);
  });

  it('says so where a database has been damaged in the middle, and leaves it as it is', async () => {
    const collector = await startCollector(['--port', '0', '--rate', '0', '--data', data]);
    for (let sent = 0; sent < 200; sent += 1) {
      await post(collector.url, answer({ comment: 'a'.repeat(500) }));
    }
    await stopCollector(collector, 'SIGTERM');
    const damaged = readFileSync(data);
    damaged.fill(0xaa, 4096, damaged.length - 4096);
    writeFileSync(data, damaged);
    const { status, stderr } = started(data);
    expect(status).toBe(1);
    expect(stderr).toContain(data);
    expect(stderr).toMatch(/backup/);
    expect(readFileSync(data).equals(damaged)).toBe(true);
  });

  it('says where it may not write', () => {
    const { status, stderr } = started('/proc/feedback.db');
    expect(status).toBe(1);
    expect(stderr).toContain('/proc/feedback.db');
  });

  it.skipIf(!mountable)(
    'full: puts answers off, loses none that it acknowledged, and goes on when there is space',
    { timeout: 60_000 },
    async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
      const collector = await startCollector([
        '--port',
        '0',
        '--rate',
        '0',
        '--data',
        join(disk, 'answers.db'),
      ]);
      try {
        let taken = 0;
        let refused: Response | undefined;
        for (let sent = 0; sent < 2000 && !refused; sent += 1) {
          const response = await post(
            collector.url,
            answer({ comment: `${sent} ${'long words '.repeat(150)}` }),
          );
          if (response.status === 201) {
            taken += 1;
          } else {
            refused = response;
          }
        }
        expect(taken).toBeGreaterThan(10);
        expect(refused!.status).toBe(503);
        expect(Number(refused!.headers.get('Retry-After'))).toBeGreaterThan(0);
        expect((await fetch(`${collector.url}/healthz`)).status).toBe(200);
        execFileSync('mount', ['-o', 'remount,size=64m', disk]);
        expect((await post(collector.url, answer())).status).toBe(201);
        expect(await count(collector.url, await collector.newAnalystToken())).toBe(taken + 1);
      } finally {
        await stopCollector(collector, 'SIGKILL');
        execFileSync('umount', [disk]);
      }
    },
  );

  it.skipIf(!mountable)(
    'that has become read-only: puts answers off, and says that it is not ready',
    { timeout: 60_000 },
    async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
      const place = join(disk, 'answers.db');
      const first = await startCollector(['--port', '0', '--data', place]);
      try {
        expect((await post(first.url, answer())).status).toBe(201);
        await stopCollector(first, 'SIGTERM');
        execFileSync('mount', ['-o', 'remount,ro', disk]);
        const { status, stderr } = started(place);
        expect(status).toBe(1);
        expect(stderr).toContain(place);
        execFileSync('mount', ['-o', 'remount,rw', disk]);
        const again = await startCollector(['--port', '0', '--data', place]);
        expect(await count(again.url, await again.newAnalystToken())).toBe(1);
        await stopCollector(again, 'SIGTERM');
      } finally {
        await stopCollector(first, 'SIGKILL');
        execFileSync('umount', [disk]);
      }
    },
  );
});

describe.skipIf(!POSTGRES_BIN)(
  'with a Postgres that goes away and comes back (skipped where it is not installed)',
  () => {
    it(
      'the collector puts answers off meanwhile, and loses and doubles none',
      { timeout: 90_000 },
      async () => {
        const postgres = await startPostgres();
        const collector = await startCollector(['--port', '0', '--rate', '0'], {
          DATABASE_URL: postgres.newDatabase(),
        });
        try {
          const answers = Array.from({ length: 40 }, () => answer());
          for (const each of answers.slice(0, 20)) {
            expect((await post(collector.url, each)).status).toBe(201);
          }
          postgres.crash();
          const away = await Promise.all(
            answers.slice(20).map(async (each) => (await post(collector.url, each)).status),
          );
          expect(new Set(away)).toEqual(new Set([503]));
          expect((await fetch(`${collector.url}/readyz`)).status).toBe(503);
          expect((await fetch(`${collector.url}/healthz`)).status).toBe(200);
          postgres.start();
          // As the outbox of a widget does: all that were put off come again, and one that was taken before.
          const statuses = await Promise.all(
            answers.map(async (each) => (await post(collector.url, each)).status),
          );
          expect(statuses).toEqual(answers.map((_, index) => (index < 20 ? 200 : 201)));
          expect(await count(collector.url, await collector.newAnalystToken())).toBe(40);
        } finally {
          await stopCollector(collector, 'SIGKILL');
          postgres.stop();
        }
      },
    );
  },
);

expect(existsSync(program), 'build the collector first').toBe(true);
