import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../dist/collector.js', import.meta.url));
const DAY_MS = 86_400_000;

/** An id as a widget makes it: a UUIDv7. */
function newId() {
  const bytes = Buffer.concat([Buffer.alloc(6), randomBytes(10)]);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * A collector for a drill, as a process of its own.
 *
 * @param place the arguments and the environment that name its database.
 * @param onLog is called with what it logs.
 */
export function openCollector({ args, env }, folder, onLog) {
  const options = { env: { ...process.env, DATABASE_URL: undefined, ...env } };
  let child;
  let url;
  let headers;
  const command = (words) =>
    promisify(execFile)(
      process.execPath,
      [PROGRAM, ...words, ...(words.includes('--data') ? [] : args)],
      options,
    );

  async function start() {
    const serve = ['serve', '--port', '0', '--rate', '0', '--token-file', join(folder, 'token'), ...args];
    child = spawn(process.execPath, [PROGRAM, ...serve], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr.on('data', onLog);
    for await (const line of createInterface(child.stdout)) {
      url = /^ready (\S+)/.exec(line)?.[1];
      if (url) {
        break;
      }
    }
    if (!url) {
      throw new Error('the collector did not start');
    }
    const expires = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
    const { stdout } = await command([
      'token',
      'create',
      '--role',
      'admin',
      '--name',
      'drill',
      '--expires',
      expires,
    ]);
    headers = { Authorization: `Bearer ${stdout.split('\n')[0]}` };
  }

  async function sendResponse() {
    const id = newId();
    const body = {
      id,
      survey: 'icesco-website',
      surveyVersion: 1,
      score: 4,
      points: 5,
      page: 'https://www.example.org/',
      lang: 'en',
      dir: 'ltr',
      clientTime: Date.now(),
    };
    const response = await fetch(`${url}/v1/answers`, { method: 'POST', body: JSON.stringify(body) });
    if (response.status !== 201) {
      throw new Error(`a response was answered with ${response.status}`);
    }
    return id;
  }

  return {
    command,
    start,
    stop: async () => {
      if (child?.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'close');
      }
    },
    /** @returns the ids that were acknowledged. */
    sendResponses: (count) => Promise.all(Array.from({ length: count }, sendResponse)),
    deleteResponses: async (ids) => {
      for (const id of ids) {
        const { status } = await fetch(`${url}/v1/answers/${id}`, { method: 'DELETE', headers });
        if (status !== 204) {
          throw new Error(`a deletion was answered with ${status}`);
        }
      }
    },
    storedIds: async () => {
      const lines = (await (await fetch(`${url}/v1/export.ndjson`, { headers })).text()).trim().split('\n');
      return lines.filter(Boolean).map((line) => JSON.parse(line).id);
    },
  };
}
