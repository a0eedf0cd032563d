/**
 * 60,000 answers, 40 SIGKILLs of the collector at random moments, 32 visitors who retry: how many were lost
 * or stored twice. With --postgres on a Postgres of its own. Build @icesco/core and @icesco/collector first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRun } from '../apps/collector/test/kill-run.ts';
import { POSTGRES_BIN, startPostgres } from '../apps/collector/test/postgres-server.ts';

const onPostgres = process.argv.includes('--postgres');
const numberOf = (name, otherwise) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
if (onPostgres && !POSTGRES_BIN) {
  throw new Error('no Postgres is installed');
}

const folder = mkdtempSync(join(tmpdir(), 'collector-kill-'));
const postgres = onPostgres ? await startPostgres() : undefined;
try {
  const result = await killRun({
    answers: numberOf('answers', 60_000),
    kills: numberOf('kills', 40),
    clients: 32,
    args: ['--port', '0', ...(onPostgres ? [] : ['--data', join(folder, 'answers.db')])],
    env: postgres ? { DATABASE_URL: postgres.newDatabase() } : {},
  });
  console.log(JSON.stringify({ database: onPostgres ? 'postgres' : 'node:sqlite', ...result }));
  if (
    result.lost > 0 ||
    result.twice > 0 ||
    result.stored !== result.sent ||
    result.counted !== result.sent
  ) {
    process.exitCode = 1;
  }
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
