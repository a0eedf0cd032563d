import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newToken } from '../src/access/token.js';
import { replayDeletions } from '../src/replay-deletions.js';
import { rowOf } from '../src/store/answer-store.contract.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { answer, NOON, openApp } from './app-client.js';
import { POSTGRES_BIN, startPostgres } from './postgres-server.js';

const DRILL = fileURLToPath(new URL('../operations/restore-drill.mjs', import.meta.url));
const drill = async (...words: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [DRILL, '--responses', '20', ...words])).stdout;

describe('deletions after a backup', () => {
  let folder: string;
  let data: string;
  let log: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collector-replay-'));
    data = join(folder, 'answers.db');
    log = join(folder, 'log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const replay = async (text: string): Promise<string> => {
    writeFileSync(log, text);
    let said = '';
    await replayDeletions({ place: data, file: log }, (line) => (said = line));
    return said;
  };
  const idsIn = async (place: string): Promise<string[]> => {
    const store = await openAnswerStore(place);
    const rows = await store.page({ limit: 100 });
    await store.close();
    return rows.map(({ id }) => id);
  };

  it('are carried out again from the log, once, with the counts', async () => {
    const store = await openAnswerStore(data);
    const rows = [rowOf(1), rowOf(2), rowOf(3), rowOf(4)];
    for (const row of rows) {
      await store.add(row);
    }
    await store.close();
    const [first, second, third, fourth] = rows.map(({ id }) => id);
    const text = [
      `{"time":1,"level":"info","event":"response deleted","id":"${first}"}`,
      `collector-1  | {"time":2,"level":"info","event":"response deleted","id":"${second}"}`,
      `{"time":3,"level":"info","method":"DELETE","route":"/v1/answers/:id","status":404}`,
      `{"time":4,"level":"info","event":"another event","id":"${fourth}"}`,
      'Nov 30 collector[7]: {"time":5,"level":"in',
      `  ${third}  `,
      'not an id',
    ].join('\n');
    expect(await replay(text)).toBe('3 deletions found, 3 responses deleted again');
    expect(await replay(text)).toBe('3 deletions found, 0 responses deleted again');
    expect(await idsIn(data)).toEqual([fourth]);
    const restored = await openAnswerStore(data);
    expect(await restored.count(rows[0]!.survey)).toBe(1);
    await restored.close();
  });

  it('are named in the log by the id alone, and only when they were allowed', async () => {
    const app = await openApp();
    const deleted = answer({ comment: 'to be deleted' });
    await app.post(deleted);
    const remove = (id: unknown, headers: Record<string, string>) =>
      app.request(`/v1/answers/${String(id)}`, { method: 'DELETE', headers });
    await remove(deleted['id'], await app.newToken('read'));
    expect(app.logged()).not.toContain('response deleted');
    const { token, row } = newToken('other site', ['admin'], NOON, { sites: ['other'] });
    await app.store.addToken(row);
    await remove(deleted['id'], { Authorization: `Bearer ${token}` });
    expect(app.logged()).not.toContain('response deleted');
    await remove(deleted['id'], await app.newToken('admin'));
    expect(app.logged()).toContain(`"event":"response deleted","id":"${String(deleted['id'])}"`);
    expect(app.logged()).not.toContain('to be deleted');
    await app.close();
  });
});

describe('the drill of backup and restore', () => {
  it('restores an embedded database: nothing is missing, and nothing deleted returns', async () => {
    const said = await drill();
    expect(said).toContain('20 responses acknowledged before the backup');
    expect(said).toContain('4 deletions found, 4 responses deleted again');
    expect(said).toContain('0 acknowledged responses missing, 0 deleted responses returned');
  });

  it('can begin with a copy of a database in use, which it leaves as it is', async () => {
    const app = await openApp();
    await app.post(answer());
    expect(await drill('--data', app.database)).toContain('21 responses acknowledged before the backup');
    expect(await app.store.page({ limit: 100 })).toHaveLength(1);
    await app.close();
  });

  it.skipIf(!POSTGRES_BIN)('restores Postgres, and refuses a database that is not empty', async () => {
    const server = await startPostgres();
    try {
      const place = server.newDatabase();
      expect(await drill('--postgres', place)).toContain('the drill succeeded');
      await expect(drill('--postgres', place)).rejects.toThrow('not empty');
    } finally {
      server.stop();
    }
  });
});
