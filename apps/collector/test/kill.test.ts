import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { killRun } from './kill-run.js';
import { POSTGRES_BIN, startPostgres } from './postgres-server.js';

const folder = mkdtempSync(join(tmpdir(), 'collector-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SMALL = { answers: 600, kills: 3, clients: 12 };
const NOTHING_LOST = { sent: 600, kills: 3, stored: 600, lost: 0, twice: 0, counted: 600 };

describe('killed while answers come in, it loses none and counts none twice', () => {
  it('with the embedded database', async () => {
    expect(
      await killRun({ ...SMALL, args: ['--port', '0', '--data', join(folder, 'answers.db')] }),
    ).toMatchObject(NOTHING_LOST);
  });

  it.skipIf(!POSTGRES_BIN)('with Postgres (skipped where it is not installed)', async () => {
    const postgres = await startPostgres();
    try {
      expect(
        await killRun({ ...SMALL, args: ['--port', '0'], env: { DATABASE_URL: postgres.newDatabase() } }),
      ).toMatchObject(NOTHING_LOST);
    } finally {
      postgres.stop();
    }
  });
});
