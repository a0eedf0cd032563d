#!/usr/bin/env node
/**
 * A drill of backup and restore, on databases that are made for it:
 *
 *   node restore-drill.mjs                            an embedded database in a temporary folder
 *   node restore-drill.mjs --data FILE                the same, beginning with a copy of this database
 *   node restore-drill.mjs --postgres postgres://…    an empty database; pg_dump and pg_restore are needed
 *
 * It sends responses, makes a backup, deletes some responses and sends more, destroys the database, restores
 * the backup, and replays the deletions from the log. It ends with 0 if all responses are there that were
 * acknowledged before the backup, except for the deleted ones.
 */
import { execFile } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { openCollector } from './drill-collector.mjs';

const run = promisify(execFile);
const { values } = parseArgs({
  options: { data: { type: 'string' }, postgres: { type: 'string' }, responses: { type: 'string' } },
});
const RESPONSES = Number(values.responses ?? 50);
const folder = mkdtempSync(join(tmpdir(), 'icesco-restore-drill-'));
const log = join(folder, 'collector.log');
const database = values.postgres ? postgres(values.postgres) : embedded(join(folder, 'feedback.db'));
const collector = openCollector(database.place, folder, (text) => appendFileSync(log, text));
const say = (line) => console.log(line);

/** The embedded database: backup is the command of the collector. */
function embedded(file) {
  const backup = join(folder, 'backup.db');
  return {
    place: { args: ['--data', file], env: {} },
    prepare: async (collector) => {
      if (values.data) {
        await collector(['backup', file, '--data', values.data]);
      }
    },
    backUp: (collector) => collector(['backup', backup, '--data', file]),
    destroy: () => {
      for (const suffix of ['', '-wal', '-shm']) {
        rmSync(file + suffix, { force: true });
      }
    },
    restore: () => copyFileSync(backup, file),
  };
}

function postgres(url) {
  const dump = join(folder, 'backup.dump');
  const query = async (statement) =>
    (await run('psql', ['--no-psqlrc', '-Atc', statement, url])).stdout.trim();
  return {
    place: { args: [], env: { DATABASE_URL: url } },
    prepare: async () => {
      const tables = await query("select count(*) from pg_tables where schemaname = 'public'");
      if (tables !== '0') {
        throw new Error('the database of --postgres is not empty: the drill would destroy it');
      }
    },
    backUp: () => run('pg_dump', ['--format=custom', `--file=${dump}`, url]),
    destroy: () => query('drop schema public cascade; create schema public'),
    restore: () => run('pg_restore', ['--clean', '--if-exists', '--exit-on-error', `--dbname=${url}`, dump]),
  };
}

async function drill() {
  await database.prepare(collector.command);
  await collector.start();
  const sent = await collector.sendResponses(RESPONSES);
  const before = new Set([...sent, ...(await collector.storedIds())]);
  say(`${before.size} responses acknowledged before the backup`);
  await database.backUp(collector.command);
  say('backed up');

  const deleted = sent.filter((_, index) => index % 5 === 0);
  await collector.deleteResponses(deleted);
  await collector.sendResponses(RESPONSES);
  say(`${deleted.length} responses deleted after the backup`);
  await collector.stop();

  await database.destroy();
  await database.restore();
  const { stdout } = await collector.command(['replay-deletions', log]);
  say(`restored; ${stdout.trim()}`);

  await collector.start();
  const stored = new Set(await collector.storedIds());
  await collector.stop();
  const missing = [...before].filter((id) => !deleted.includes(id) && !stored.has(id));
  const returned = deleted.filter((id) => stored.has(id));
  say(`${missing.length} acknowledged responses missing, ${returned.length} deleted responses returned`);
  if (missing.length > 0 || returned.length > 0) {
    throw new Error('the drill failed');
  }
  say('the drill succeeded');
}

try {
  await drill();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await collector.stop();
  rmSync(folder, { recursive: true });
}
