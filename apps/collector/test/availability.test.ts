import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer } from './app-client.js';
import { startCollector, stopCollector, type Collector } from './collector-process.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

const post = async (url: string, body: unknown = answer()): Promise<number> =>
  (await fetch(`${url}/v1/answers`, { method: 'POST', body: JSON.stringify(body) })).status;

/** Sends until it is stored, as a widget does. @returns the statuses met. */
async function postUntilStored(url: string): Promise<number[]> {
  const body = answer();
  const met: number[] = [];
  while (met.length < 50) {
    met.push(await post(url, body));
    if (met.at(-1)! < 300) {
      return met;
    }
    await new Promise(setImmediate);
  }
  throw new Error(`never stored: ${met.join(' ')}`);
}

describe.skipIf(!POSTGRES_BIN)(
  'with a Postgres that fails, the collector (skipped where none is installed)',
  () => {
    let server: PostgresServer;
    let proxy: TcpProxy;
    let database: string;
    let collector: Collector | undefined;

    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    beforeEach(async () => {
      const direct = new URL(server.newDatabase());
      proxy = await startTcpProxy(Number(direct.port));
      direct.port = String(proxy.port);
      database = direct.href;
    });
    afterEach(async () => {
      if (collector) {
        await stopCollector(collector, 'SIGKILL');
      }
      collector = undefined;
      await proxy.close();
    });
    const start = async (): Promise<Collector> =>
      (collector = await startCollector(
        ['--port', '0', '--rate', '0', '--database-timeout', '1500', '--shutdown-delay', '0'],
        { DATABASE_URL: database },
      ));

    it('lives on when connections that are in use are reset, and loses and doubles nothing', async () => {
      const { url, newAnalystToken, process: child } = await start();
      for (let round = 0; round < 6; round += 1) {
        const sending = Array.from({ length: 32 }, () => postUntilStored(url));
        await fetch(`${url}/healthz`);
        proxy.reset();
        await Promise.all(sending);
      }
      expect(child.exitCode).toBe(null);
      const exported = await fetch(`${url}/v1/export.ndjson`, {
        headers: { Authorization: `Bearer ${await newAnalystToken()}` },
      });
      expect((await exported.text()).trim().split('\n')).toHaveLength(6 * 32);
    });

    it('answers within seconds when the network falls silent, takes the next response, and stops on SIGTERM', async () => {
      const { url } = await start();
      expect(await post(url)).toBe(201);
      proxy.silence();
      expect(await post(url)).toBe(503);
      expect((await postUntilStored(url)).at(-1)).toBe(201);
      proxy.silence();
      void post(url).catch(() => {});
      await fetch(`${url}/healthz`);
      expect(await stopCollector(collector!, 'SIGTERM')).not.toBe(null);
    });

    it('says that it is not ready while the database is silent', async () => {
      const { url } = await start();
      proxy.silence(true);
      const ready = await fetch(`${url}/readyz`);
      expect(ready.status).toBe(503);
      expect(((await ready.json()) as { detail: string }).detail).toMatch(/takes too long|cannot be written/);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    });

    it('waits for a database that is not there yet, and says why it is not ready', async () => {
      server.crash();
      const child = spawn(
        process.execPath,
        [
          new URL('../dist/collector.js', import.meta.url).pathname,
          'serve',
          '--port',
          '0',
          '--token-file',
          '/dev/null/none',
        ],
        { env: { ...process.env, DATABASE_URL: database }, stdio: ['ignore', 'pipe', 'ignore'] },
      );
      try {
        const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
        const url = /^listening (\S+)/.exec((await lines.next()).value ?? '')![1]!;
        expect((await fetch(`${url}/healthz`)).status).toBe(200);
        const ready = await fetch(`${url}/readyz`);
        expect(ready.status).toBe(503);
        expect(((await ready.json()) as { detail: string }).detail).toMatch(/not connected/);
        expect(await post(url)).toBe(503);
        server.start();
        for (let line = ''; !line.startsWith('ready');) {
          line = (await lines.next()).value ?? 'ready';
        }
        expect(await post(url)).toBe(201);
      } finally {
        child.kill();
        await once(child, 'exit');
      }
    });
  },
);
