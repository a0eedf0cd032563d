import { connect, type Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, NOON, openApp, type AppClient } from './app-client.js';
import { startCollector, stopCollector, type Collector } from './collector-process.js';

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(`${url}/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const exported = async ({ url, newAnalystToken }: Collector): Promise<string[]> =>
  (
    await (
      await fetch(`${url}/v1/export.ndjson`, {
        headers: { Authorization: `Bearer ${await newAnalystToken()}` },
      })
    ).text()
  )
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);

describe('under attack, the collector', () => {
  let folder: string;
  let collector: Collector;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'collector-attack-'));
    collector = await startCollector(['--port', '0', '--rate', '0', '--data', join(folder, 'answers.db')]);
  });
  afterEach(async () => {
    await stopCollector(collector, 'SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it(
    'takes answers while hundreds of clients dribble headers and bodies, and cuts these off',
    { timeout: 40_000 },
    async () => {
      const { hostname, port } = new URL(collector.url);
      const opened = await Promise.all(
        Array.from(
          { length: 400 },
          (_, index) =>
            new Promise<Socket>((resolve, reject) => {
              const socket = connect(Number(port), hostname, () => {
                socket.write(
                  index % 2
                    ? 'POST /v1/answers HTTP/1.1\r\nHost: x\r\nX-Slow: '
                    : 'POST /v1/answers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{',
                );
                resolve(socket);
              });
              socket.on('error', reject);
            }),
        ),
      );
      const closed = opened.map(
        (socket) =>
          new Promise<void>((resolve) =>
            socket
              .on('error', () => resolve())
              .on('close', () => resolve())
              .resume(),
          ),
      );
      const statuses = await Promise.all(
        Array.from({ length: 50 }, async () => (await post(collector.url, answer())).status),
      );
      expect(statuses.every((status) => status === 201)).toBe(true);
      // Whoever has not finished a header after 10 s, or a body after 15, is let go.
      await Promise.all(closed);
      expect((await post(collector.url, answer())).status).toBe(201);
    },
  );

  it('takes two thousand answers that come at once, each once', { timeout: 60_000 }, async () => {
    const answers = Array.from({ length: 2000 }, () => answer());
    // A connection that breaks in the crowd is tried again, as a widget does.
    const send = async (each: unknown, tries = 5): Promise<number> => {
      try {
        return (await post(collector.url, each)).status;
      } catch (reason) {
        if (!tries) {
          throw reason;
        }
        return send(each, tries - 1);
      }
    };
    const statuses = await Promise.all(answers.map((each) => send(each)));
    expect(statuses.filter((status) => status !== 201 && status !== 200)).toEqual([]);
    const kept = await exported(collector);
    expect(kept).toHaveLength(answers.length);
    expect(new Set(kept)).toEqual(new Set(answers.map(({ id }) => id)));
  });

  it('counts an answer once that is replayed by a hundred clients at once', async () => {
    const one = answer();
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => (await post(collector.url, one)).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.every((status) => status === 200 || status === 201)).toBe(true);
    expect(await exported(collector)).toEqual([one['id']]);
  });

  it.each([
    [
      'bytes that are no UTF-8',
      'application/json',
      Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('"}')]),
    ],
    ['NUL bytes', 'application/json', Buffer.alloc(1000)],
    ['a million brackets', 'application/json', Buffer.from('['.repeat(1_000_000))],
    ['a number beyond all numbers', 'application/json', Buffer.from(`{"score":1${'0'.repeat(5000)}}`)],
    [
      '__proto__',
      'application/json',
      Buffer.from('{"__proto__":{"score":5},"constructor":{"prototype":{"id":"x"}}}'),
    ],
    [
      'a form of ten thousand fields',
      'application/x-www-form-urlencoded',
      Buffer.from('a=1&'.repeat(10_000)),
    ],
    ['broken percent signs', 'application/x-www-form-urlencoded', Buffer.from('score=%E0%A4%A&survey=%')],
    ['a type that lies', 'text/plain', Buffer.from('<html>')],
  ])('refuses %s, and goes on', async (_, type, body) => {
    const { status } = await fetch(`${collector.url}/v1/answers`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: new Uint8Array(body),
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((await post(collector.url, answer())).status).toBe(201);
    expect(await exported(collector)).toHaveLength(1);
  });

  it('refuses what is no HTTP, and goes on', async () => {
    const { hostname, port } = new URL(collector.url);
    for (const noise of [
      '\x16\x03\x01\x02\x00',
      `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'POST /v1/answers HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ]) {
      const socket = connect(Number(port), hostname);
      const said = new Promise<string>((resolve) => {
        let text = '';
        socket
          .on('data', (chunk) => (text += chunk.toString()))
          .on('error', () => resolve(text))
          .on('close', () => resolve(text));
      });
      socket.write(noise, 'latin1');
      expect(await said).toMatch(/^HTTP\/1\.1 4\d\d/);
    }
    expect((await post(collector.url, answer())).status).toBe(201);
  });
});

describe('when its clock jumps, the collector', () => {
  let app: AppClient;
  beforeEach(async () => void (app = await openApp()));
  afterEach(() => app.close());

  it.each([
    ['ten years ahead', 10],
    ['ten years back', -10],
  ])('keeps counting, %s', async (_, years) => {
    expect((await app.post(answer())).status).toBe(201);
    app.clock.now = NOON + years * 365 * 86_400_000;
    const late = answer();
    expect((await app.post(late)).status).toBe(201);
    expect((await app.post(late)).status).toBe(200);
    app.clock.now = NOON;
    expect((await app.post(answer())).status).toBe(201);
    const lines = await (
      await app.request('/v1/export.ndjson', { headers: await app.newToken('export') })
    ).text();
    expect(lines.trimEnd().split('\n')).toHaveLength(3);
  });

  it('takes answers of visitors whose clocks are wrong by ten years', async () => {
    for (const clientTime of [NOON - 315_360_000_000, NOON + 315_360_000_000]) {
      expect((await app.post(answer({ clientTime }))).status).toBe(201);
    }
  });
});
