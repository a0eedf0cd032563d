/**
 * Two collectors behind PgBouncer on a Postgres of their own take 200 responses a second, while faults strike
 * in a random order. In the end each response that was acknowledged must be stored, and counted, once; no
 * process may have ended by itself; and after each fault writes must resume in time. The result goes to
 * `results.md`. `--minutes=15`, `--rate=200`. Build @icesco/core and @icesco/collector first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '../apps/collector/dist/store/database.js';
import { startCollector, stopCollector } from '../apps/collector/test/collector-process.ts';
import { PGBOUNCER, startPgbouncer } from '../apps/collector/test/pgbouncer-server.ts';
import { POSTGRES_BIN, startPostgres } from '../apps/collector/test/postgres-server.ts';
import { startTcpProxy } from '../apps/collector/test/tcp-proxy.ts';
import { numberOf } from './collector-options.mjs';
import { writeLongRun } from './collector-results.mjs';
import { CLOCK_SHIFT_MS, clockOption, faultsOf, mountDisk } from './collector-soak/faults.mjs';
import { startVisitors } from './collector-soak/visitors.mjs';

const MINUTES = numberOf('minutes', 15);
const RATE = numberOf('rate', 200);
const COLLECTORS = 2;
const POOL_SIZE = 20;
/** As docs/collector/operations.md advises behind PgBouncer. */
const OPTIONS = ['--database-timeout', '4000'];
const PGBOUNCER_SETTINGS = { server_login_retry: 1 };
/** Writes have resumed when both collectors store again, and all of them together at nearly the full rate. */
const NEARLY = 0.9;
const MAX_RESUME_S = 10;
const GIVE_UP_MS = 60_000;
const program = new URL('../apps/collector/dist/collector.js', import.meta.url).pathname;

if (!POSTGRES_BIN || !PGBOUNCER) {
  throw new Error('Postgres and PgBouncer are needed: node scripts/pgbouncer.mjs fetches the latter');
}
const folder = mkdtempSync(join(tmpdir(), 'collector-soak-'));
const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};

/** A database whose tables are on the small disk, where there is one. */
async function createDatabase(postgres, disk) {
  const place = postgres.newDatabase();
  if (!disk) {
    return place;
  }
  const { query } = openDatabase(place);
  await sql`create tablespace small location ${sql.lit(disk.place)}`.execute(query);
  await sql`create database soak tablespace small`.execute(query);
  await query.destroy();
  return Object.assign(new URL(place), { pathname: '/soak' }).href;
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const unplanned = [];
/** A collector that can be replaced by its successor on the same port. */
async function runCollector(database) {
  const start = async (port) => {
    const args = ['--port', port, '--proxies', '1', '--origin', 'https://www.example.org', ...OPTIONS];
    const started = await startCollector(args, {
      DATABASE_URL: database,
      NODE_OPTIONS: clockOption,
      CLOCK_SHIFT_MS: String(CLOCK_SHIFT_MS),
    });
    started.process.once('exit', (code, signal) => {
      if (!self.isStopping) {
        unplanned.push(`${code ?? signal}: ${started.log().slice(-500)}`);
      }
    });
    return Object.assign(self, started);
  };
  const self = {
    isStopping: false,
    async restart() {
      self.isStopping = true;
      const code = await stopCollector(self, 'SIGTERM');
      if (code !== 0) {
        unplanned.push(`${code} after SIGTERM: ${self.log().slice(-500)}`);
      }
      self.isStopping = false;
      await start(new URL(self.url).port);
    },
    async stop() {
      self.isStopping = true;
      await stopCollector(self, 'SIGTERM');
    },
  };
  return start('0');
}

/** @returns ms from the end of a fault until writes have resumed; `undefined`: they have not. */
async function resumeTime({ commits }, since) {
  while (performance.now() - since < GIVE_UP_MS) {
    await wait(20);
    const now = performance.now();
    const recent = commits.slice(-RATE * 20).filter(({ sentAt }) => sentAt >= since);
    const isEverywhere = new Set(recent.map(({ index }) => index)).size === COLLECTORS;
    const inLastSecond = recent.filter(({ at }) => at >= now - 1_000).length;
    if (isEverywhere && inLastSecond >= RATE * NEARLY) {
      // The second that was filled began then.
      return Math.max(0, now - 1_000 - since);
    }
  }
  return undefined;
}

const shuffled = (items) =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);

/**
 * All faults in a random order, and again, until the time is over.
 *
 * @returns how long writes took to resume.
 */
async function strike(faults, visitors) {
  const times = new Map(Object.keys(faults).map((name) => [name, []]));
  const end = performance.now() + MINUTES * 60_000;
  while (performance.now() < end) {
    for (const name of shuffled(Object.keys(faults))) {
      await wait(2_000 + Math.random() * 5_000);
      if (performance.now() > end) {
        break;
      }
      const before = visitors.counts.retries;
      await faults[name]();
      const ms = (await resumeTime(visitors, performance.now())) ?? Infinity;
      const retries = visitors.counts.retries - before;
      times.get(name).push({ ms, retries });
      console.error(`${name}: ${(ms / 1000).toFixed(1)} s, ${retries} put off`);
    }
  }
  return times;
}

/** What the database holds, read without a collector. */
async function readStored(database) {
  const { query } = openDatabase(database, { statementMs: 600_000 });
  const rows = await query.selectFrom('answers').select(['id', 'comment']).execute();
  const sum = async (table) =>
    Number(
      (
        await query
          .selectFrom(table)
          .select(({ fn }) => fn.sum('n').as('n'))
          .executeTakeFirst()
      ).n,
    );
  const counts = {};
  for (const table of ['daily_counts', 'daily_summary', 'daily_pages', 'survey_totals']) {
    counts[table] = await sum(table);
  }
  await query.destroy();
  return { rows, counts };
}

function report(visitors, { rows, counts }, times, hasDisk) {
  const { sent, acknowledged, unexpected } = visitors;
  const stored = new Set(rows.map(({ id }) => id));
  const lost = [...acknowledged].filter((id) => !stored.has(id)).length;
  const twice = rows.length - stored.size;
  const changed = rows.filter(({ id, comment }) => sent.get(id)?.comment !== comment).length;
  const miscounted = Object.entries(counts).filter(([, n]) => n !== stored.size);
  say(
    `${MINUTES} minutes, ${RATE} responses a second, ${COLLECTORS} collectors behind PgBouncer (transaction mode, ${Object.keys(PGBOUNCER_SETTINGS).join(', ')} as in the guide), ${OPTIONS.join(' ')}`,
  );
  say(
    `${sent.size} sent, ${acknowledged.size} acknowledged, ${rows.length} stored; ${visitors.counts.retries} sent again, of which ${visitors.counts.duplicates} were stored already`,
  );
  say(
    `${lost} lost, ${twice} stored twice, ${changed} with another comment, counts that differ: ${miscounted.map(([table, n]) => `${table} ${n}`).join(', ') || 'none'}`,
  );
  say(
    `unplanned exits: ${unplanned.length}; unexpected replies: ${[...unexpected].map(([status, n]) => `${status} × ${n}`).join(', ') || 'none'}`,
  );
  say(
    'seconds from the end of a fault until both collectors store at the full rate: median, longest; responses put off: median',
  );
  let slowest = 0;
  for (const [name, all] of times) {
    const seconds = all.map(({ ms }) => ms / 1000);
    slowest = Math.max(slowest, ...seconds);
    const figures = all.length
      ? `${median(seconds).toFixed(1)}, ${Math.max(...seconds).toFixed(1)}; ${median(all.map(({ retries }) => retries))}`
      : 'not tried: the run was too short';
    say(`  ${name.padEnd(40)} × ${all.length}: ${figures}`);
  }
  if (!hasDisk) {
    say('  a full disk: not tried, nothing can be mounted');
  }
  say(`the slowest took ${slowest.toFixed(1)} s (mark ${MAX_RESUME_S})`);
  unplanned.forEach((exit) => console.error(exit));
  const isKept = lost + twice + changed + miscounted.length + unplanned.length + unexpected.size === 0;
  return isKept && acknowledged.size === sent.size && slowest <= MAX_RESUME_S;
}

const disk = mountDisk(folder);
const postgres = await startPostgres();
const closing = [];
try {
  const direct = await createDatabase(postgres, disk);
  const toPostgres = await startTcpProxy(Number(new URL(direct).port));
  closing.push(() => toPostgres.close());
  const proxied = Object.assign(new URL(direct), { port: String(toPostgres.port) }).href;
  const pgbouncer = await startPgbouncer(proxied, POOL_SIZE, PGBOUNCER_SETTINGS);
  closing.push(() => pgbouncer.stop());
  const toPgbouncer = await startTcpProxy(Number(new URL(pgbouncer.urlOf(direct)).port));
  closing.push(() => toPgbouncer.close());
  const database = Object.assign(new URL(direct), { port: String(toPgbouncer.port) }).href;

  const collectors = [];
  for (let number = 0; number < COLLECTORS; number++) {
    const collector = await runCollector(database);
    closing.unshift(() => collector.stop());
    collectors.push(collector);
  }
  const visitors = startVisitors(collectors, RATE);
  const faults = faultsOf({ postgres, toPgbouncer, toPostgres, disk, collectors, program, database: direct });
  const times = await strike(faults, visitors);
  await visitors.finish();
  const passed = report(visitors, await readStored(direct), times, disk !== undefined);
  writeLongRun('soak', 'two collectors under load, with random faults', lines.join('\n'), passed);
  process.exitCode = passed ? 0 : 1;
} finally {
  for (const close of closing) {
    await close();
  }
  postgres.stop();
  disk?.unmount();
  rmSync(folder, { recursive: true, force: true });
}
