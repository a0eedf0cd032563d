/**
 * The time of a summary over the responses of a year, for several periods, while 200 responses a second are
 * stored, and how long these take; on node:sqlite and, where it is installed, on a Postgres of its own. The
 * result goes to `results.md`. `--responses=10000000`, `--rate=200`. Build @icesco/core and @icesco/collector
 * first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '../apps/collector/dist/store/database.js';
import { openAnswerStore } from '../apps/collector/dist/store/sql-answer-store.js';
import { startCollector, stopCollector } from '../apps/collector/test/collector-process.ts';
import { POSTGRES_BIN, startPostgres } from '../apps/collector/test/postgres-server.ts';
import { numberOf } from './collector-options.mjs';
import { writeLongRun } from './collector-results.mjs';
import { seedResponses, seedRollups } from './collector-seed.mjs';
import { makeAnswer, post } from './visitors.mjs';

const RESPONSES = numberOf('responses', 10_000_000);
const RATE = numberOf('rate', 200);
const DAY_MS = 86_400_000;
const DAYS = 365;
const PERIODS = { '7 days': 6, '30 days': 29, '90 days': 89, 'a year': 365, 'ten years': 3_650 };
const REQUESTS = 25;
/** The collector looks after the last days first. */
const SETTLE_MS = 10_000;
const MAX_SUMMARY_MS = 150;
const MAX_WRITE_P99_MS = 100;
/** No statement of the seed is given up. */
const NO_LIMIT_MS = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'collector-year-'));
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const todayMs = Math.floor(Date.now() / DAY_MS) * DAY_MS;
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
const quantile = (values, share) =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ];
const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};

/** @returns bytes on the disk for each response, with indexes and counts. */
async function seed(place) {
  const store = await openAnswerStore(place);
  for (let ago = DAYS; ago >= 0; ago -= 28) {
    await store.prepareMonths(todayMs - ago * DAY_MS);
  }
  await store.close();
  const database = openDatabase(place, { statementMs: NO_LIMIT_MS });
  await seedResponses(database, { responses: RESPONSES, days: DAYS, todayMs });
  await seedRollups(database, DAYS, todayMs);
  if (database.kind === 'postgres') {
    await sql`analyze`.execute(database.query);
    await sql`checkpoint`.execute(database.query);
  }
  const bytes =
    database.kind === 'postgres'
      ? (await sql`select pg_database_size(current_database()) as bytes`.execute(database.query)).rows[0]
          .bytes
      : statSync(place).size;
  await database.query.destroy();
  // As a collector does every hour.
  const upkept = await openAnswerStore(place, { statementMs: NO_LIMIT_MS });
  await upkept.updateRollups(Date.now());
  await upkept.close();
  // What the seed left to the system to write would be measured as well.
  execFileSync('sync');
  return Number(bytes) / RESPONSES;
}

/** Responses at a steady rate, whatever their replies take. */
function startWriting(port) {
  const times = [];
  let failed = 0;
  let sent = 0;
  const started = performance.now();
  const write = async () => {
    const from = performance.now();
    const status = await post(port, agent, makeAnswer()).catch(() => 0);
    failed += status === 201 ? 0 : 1;
    times.push(performance.now() - from);
  };
  const ticking = setInterval(() => {
    for (; sent < ((performance.now() - started) / 1_000) * RATE; sent++) {
      void write();
    }
  }, 5);
  return {
    stop() {
      clearInterval(ticking);
      return { times, failed };
    },
  };
}

/** @returns for each period the times of its summaries, in ms. */
async function readSummaries(url, token) {
  const read = async (days) => {
    const from = performance.now();
    const query = `survey=icesco-website&from=${dayOf(todayMs - days * DAY_MS)}&to=${dayOf(todayMs)}`;
    const response = await fetch(`${url}/v1/summary?${query}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    await response.text();
    if (response.status !== 200) {
      throw new Error(`the summary was answered with ${response.status}`);
    }
    return performance.now() - from;
  };
  const times = {};
  for (const [name, days] of Object.entries(PERIODS)) {
    times[name] = [];
    for (let request = 0; request < REQUESTS; request++) {
      times[name].push(await read(days));
      await wait(50);
    }
  }
  return times;
}

/** Reads and writes at once. @returns the times of both, and of writes alone. */
async function run(place) {
  const isPostgres = place.startsWith('postgres');
  const collector = await startCollector(
    ['--port', '0', '--proxies', '1', ...(isPostgres ? [] : ['--data', place])],
    isPostgres ? { DATABASE_URL: place } : {},
  );
  const { port } = new URL(collector.url);
  await wait(SETTLE_MS);
  const alone = startWriting(port);
  await wait(SETTLE_MS);
  const before = alone.stop();
  const writing = startWriting(port);
  const summaries = await readSummaries(collector.url, collector.token);
  const { times, failed } = writing.stop();
  await wait(1_000);
  await stopCollector(collector, 'SIGTERM');
  return { summaries, writes: times, alone: before.times, failed: failed + before.failed };
}

/**
 * On an empty database first, which shows what else the machine does.
 *
 * @returns whether the marks were met.
 */
async function measure(kind, newPlace) {
  const empty = await run(newPlace('empty'));
  const place = newPlace('year');
  const started = performance.now();
  const bytes = await seed(place);
  console.error(`${kind}: seeded in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const full = await run(place);

  say(
    `${kind}, ${RESPONSES} responses of a year without comments (${bytes.toFixed(0)} bytes each, with indexes and counts), ${RATE} more stored a second; in brackets the same on an empty database`,
  );
  const half = (all) => quantile(all, 0.5).toFixed(0);
  const high = (all) => quantile(all, 0.99).toFixed(0);
  for (const [name, all] of Object.entries(full.summaries)) {
    const idle = empty.summaries[name];
    say(
      `  a summary of ${name.padEnd(9)}  p50 ${half(all)} ms (${half(idle)}), longest ${Math.max(...all).toFixed(0)} ms (${Math.max(...idle).toFixed(0)})`,
    );
  }
  for (const [name, of] of Object.entries({ meanwhile: 'writes', 'without summaries': 'alone' })) {
    say(
      `  storing a response ${name}: p50 ${half(full[of])} ms (${half(empty[of])}), p99 ${high(full[of])} ms (${high(empty[of])})`,
    );
  }
  say(`  ${full.failed + empty.failed} responses failed`);
  const slowest = Math.max(...Object.values(full.summaries).map((all) => quantile(all, 0.5)));
  return slowest <= MAX_SUMMARY_MS && quantile(full.writes, 0.99) <= MAX_WRITE_P99_MS && full.failed === 0;
}

const postgres = POSTGRES_BIN ? await startPostgres() : undefined;
try {
  let passed = await measure('node:sqlite', (name) => join(folder, `${name}.db`));
  if (postgres) {
    passed = (await measure('postgres', () => postgres.newDatabase())) && passed;
  }
  say(`marks: p50 of a summary ${MAX_SUMMARY_MS} ms, p99 of storing ${MAX_WRITE_P99_MS} ms`);
  writeLongRun('year', 'summaries over a year while responses are stored', lines.join('\n'), passed);
  process.exitCode = passed ? 0 : 1;
} finally {
  agent.destroy();
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
