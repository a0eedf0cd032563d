import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from './app-client.js';
import { startCollector, stopCollector } from './collector-process.js';

const run = promisify(execFile);
const program = new URL('../dist/collector.js', import.meta.url).pathname;

describe('the command', () => {
  let folder: string;
  let data: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collector-process-'));
    data = join(folder, 'answers.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const command = async (...words: string[]) =>
    (await run(process.execPath, [program, ...words, '--data', data])).stdout;
  const read = (url: string, token: string) =>
    fetch(`${url}/v1/summary?survey=icesco-website`, { headers: { Authorization: `Bearer ${token}` } });

  it('shows a token at the first start only, and makes and revokes others', async () => {
    const first = await startCollector(['--port', '0', '--data', data]);
    expect((await read(first.url, first.token!)).status).toBe(200);
    const [token = '', , id = ''] = (
      await command('token', 'create', '--scope', 'read', '--name', 'press office')
    ).split(/\s+/);
    expect((await read(first.url, token)).status).toBe(200);
    expect(await command('token', 'list')).toMatch(
      new RegExp(`${id.replace(',', '')} .* read +press office`),
    );
    await command('token', 'revoke', id.replace(',', ''));
    expect((await read(first.url, token)).status).toBe(401);
    expect(await stopCollector(first, 'SIGTERM')).toBe(0);
    const second = await startCollector(['--port', '0', '--data', data]);
    expect(second.token).toBeUndefined();
    expect((await read(second.url, first.token!)).status).toBe(200);
    await stopCollector(second, 'SIGTERM');
  });

  it('lets the token of the first start read numbers, and no comments', async () => {
    const collector = await startCollector(['--port', '0', '--data', data]);
    const exportWith = (token: string) =>
      fetch(`${collector.url}/v1/export.csv`, { headers: { Authorization: `Bearer ${token}` } });
    expect((await read(collector.url, collector.token!)).status).toBe(200);
    expect((await exportWith(collector.token!)).status).toBe(403);
    expect((await exportWith(await collector.newAnalystToken())).status).toBe(200);
    await stopCollector(collector, 'SIGTERM');
  });

  it('manages sites, and tokens that are limited to them', async () => {
    await command('site', 'create', 'news', '--organisation', 'icesco', '--host', 'https://WWW.example.org');
    await command('site', 'add-host', 'news', '--host', '*.news.example');
    expect(await command('site', 'list')).toBe('news  icesco  *.news.example www.example.org  news\n');
    const options = ['--site', 'news', '--organisation', 'icesco', '--expires', '2130-01-31'];
    await command('token', 'create', '--role', 'analyst', '--name', 'press', ...options);
    const listed = await command('token', 'list');
    expect(listed).toContain(
      'read,export  press  (never used, sites news, organisation icesco, expires 2130-02-01',
    );
    await expect(command('token', 'create', '--site', 'other')).rejects.toThrow('there is no site other');
    await expect(command('token', 'create', '--organisation', 'x')).rejects.toThrow('organisation x');
    await command('site', 'delete', 'news');
    expect(await command('site', 'list')).toBe('');
    await expect(command('site', 'delete', 'news')).rejects.toThrow('there is no site news');
  });

  it('keeps the first token in a file for its owner alone, and prints no token', async () => {
    const tokenFile = join(folder, 'reader.token');
    const collector = await startCollector(['--port', '0', '--data', data, '--token-file', tokenFile]);
    expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
    expect((await read(collector.url, readFileSync(tokenFile, 'utf8').trim())).status).toBe(200);
    expect(collector.printed()).toContain(tokenFile);
    expect(collector.printed()).not.toContain('icesco_');
    await stopCollector(collector, 'SIGTERM');
  });

  it('says which Node it needs, in place of a stack trace', async () => {
    const older = 'Object.defineProperty(process.versions, "node", { value: "20.20.2" })';
    const failure = await run(process.execPath, ['--import', `data:text/javascript,${older}`, program]).catch(
      (error: { code: number; stderr: string }) => error,
    );
    expect(failure).toMatchObject({ code: 1 });
    expect(failure.stderr).toBe(
      'icesco-collector: needs Node 22.13 or newer, this is 20.20.2. See https://nodejs.org/\n',
    );
  });

  it('answers health checks of HTTP/1.0 that name no host', async () => {
    const collector = await startCollector(['--port', '0', '--data', data]);
    const socket = connect(Number(new URL(collector.url).port), '127.0.0.1');
    socket.write('GET /healthz HTTP/1.0\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.[01] 200 /);
    await stopCollector(collector, 'SIGTERM');
  });

  it('accepts what a balancer still sends after SIGTERM, and says that it is not ready', async () => {
    const collector = await startCollector(['--port', '0', '--data', data, '--shutdown-delay', '30000']);
    collector.process.kill('SIGTERM');
    while ((await fetch(`${collector.url}/readyz`)).status === 200) {
      await new Promise(setImmediate);
    }
    const late = await fetch(`${collector.url}/v1/answers`, {
      method: 'POST',
      body: JSON.stringify(answer()),
    });
    expect([late.status, late.headers.get('connection')]).toEqual([201, 'close']);
    await stopCollector(collector, 'SIGKILL');
  });

  it('started twice at once on a new database, makes one schema and one token', async () => {
    const both = await Promise.all([1, 2].map(() => startCollector(['--port', '0', '--data', data])));
    expect(both.filter(({ token }) => token !== undefined)).toHaveLength(1);
    const body = JSON.stringify(answer());
    const statuses = await Promise.all(
      both.map(async ({ url }) => (await fetch(`${url}/v1/answers`, { method: 'POST', body })).status),
    );
    expect(statuses.sort()).toEqual([200, 201]);
    await Promise.all(both.map((each) => stopCollector(each, 'SIGTERM')));
  });

  it('finishes an answer that is on its way before it stops', async () => {
    const collector = await startCollector(['--port', '0', '--data', data]);
    const body = JSON.stringify(answer());
    const sending = request(`${collector.url}/v1/answers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    });
    const status = new Promise<number | undefined>((resolve, reject) =>
      sending.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject),
    );
    await new Promise((resolve) => sending.write(body.slice(0, 20), resolve));
    // Another answer on the same server proves that the first has reached it.
    await fetch(`${collector.url}/healthz`);
    const stopped = stopCollector(collector, 'SIGTERM');
    sending.end(body.slice(20));
    expect(await status).toBe(201);
    expect(await stopped).toBe(0);
  });

  it('keeps the database, and its backup, for its owner alone', async () => {
    const collector = await startCollector(['--port', '0', '--data', data]);
    await fetch(`${collector.url}/v1/answers`, { method: 'POST', body: JSON.stringify(answer()) });
    const copy = join(folder, 'copy.db');
    await command('backup', copy);
    await stopCollector(collector, 'SIGTERM');
    for (const file of [data, copy]) {
      expect(statSync(file).mode & 0o077).toBe(0);
    }
    const restored = await startCollector(['--port', '0', '--data', copy]);
    const exported = await fetch(`${restored.url}/v1/export.ndjson`, {
      headers: { Authorization: `Bearer ${await restored.newAnalystToken()}` },
    });
    expect((await exported.text()).trimEnd().split('\n')).toHaveLength(1);
    await stopCollector(restored, 'SIGTERM');
    await expect(command('backup', copy)).rejects.toThrow('exists');
  });

  it('serves its counters on a port of their own', async () => {
    const collector = await startCollector(['--port', '0', '--metrics-port', '0', '--data', data]);
    expect((await fetch(`${collector.url}/metrics`)).status).toBe(404);
    expect(await (await fetch(collector.metrics!)).text()).toContain(
      'icesco_responses_total{route="GET *",status="404"} 1',
    );
    await stopCollector(collector, 'SIGTERM');
  });

  it.each([
    [['sreve'], 'unknown command'],
    [['--port', 'http'], '--port'],
    [['--read-connections', 'many'], '--read-connections'],
    [['--deadline', '-1'], '--deadline'],
    [['migrate', '--to', 'postgres://x'], 'copy-to-postgres'],
    [['token', 'create', '--scope', 'all'], 'read, export, admin'],
    [['token', 'create', '--role', 'all'], 'reader, analyst, admin'],
    [['token', 'create', '--role', 'reader', '--scope', 'export'], 'not both'],
    [['token', 'create', '--expires', 'tomorrow'], '2030-01-31'],
    [['site', 'create', 'news', '--host', 'www.example.org'], '--organisation'],
    [['site', 'create', 'News site', '--host', 'www.example.org'], 'lower-case letters'],
    [['site', 'add-host', 'news', '--host', '*.org'], '*.example.org'],
    [['site', 'add-host', 'news', '--host', 'example.org/a'], 'www.example.org'],
    [['backup'], 'backup FILE'],
    [['--origin', 'example.org'], 'not the origin of a site'],
  ])('refuses %j with the reason, and makes no database', async (words, reason) => {
    await expect(command(...words)).rejects.toThrow(reason);
    expect(existsSync(data)).toBe(false);
  });
});
