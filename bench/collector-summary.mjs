/**
 * The time of a summary over a million responses of 90 days, nearly all of a page of their own, against one
 * of an empty collector: for a week, 90 days and ten years, on node:sqlite and, where it is installed, on a
 * Postgres of its own. The responses are written as a collector without rollups left them, so that their
 * backfill is timed as well. `--responses=1000000`. Build @icesco/core and @icesco/collector first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../apps/collector/dist/store/database.js';
import { openAnswerStore } from '../apps/collector/dist/store/sql-answer-store.js';
import { startCollector, stopCollector } from '../apps/collector/test/collector-process.ts';
import { POSTGRES_BIN, startPostgres } from '../apps/collector/test/postgres-server.ts';

const RESPONSES = Number(
  process.argv.find((word) => word.startsWith('--responses='))?.split('=')[1] ?? 1_000_000,
);
const DAY_MS = 86_400_000;
const DAYS = 90;
const PAGES = 50_021;
const REQUESTS = 9;
const PERIODS = { '7 days': 6, '90 days': 89, 'ten years': 3_650 };
/** No statement of the seed is given up. */
const NO_LIMIT_MS = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'collector-summary-'));
const postgres = POSTGRES_BIN ? await startPostgres() : undefined;
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);

/** Writes the responses, and takes the rollups away. */
async function seed(place) {
  await (await openAnswerStore(place)).close();
  const { kind, query } = openDatabase(place, { statementMs: NO_LIMIT_MS });
  const numbers =
    kind === 'postgres'
      ? sql`(select i, ${sql.lit(today)}::bigint - (i % ${sql.lit(DAYS)}) * ${sql.lit(DAY_MS)}::bigint + 1000 as ms from generate_series(0, ${sql.lit(RESPONSES - 1)}) i) numbers`
      : sql`(with recursive c(i) as (select 0 union all select i + 1 from c where i < ${sql.lit(RESPONSES - 1)}) select i, ${sql.lit(today)} - (i % ${sql.lit(DAYS)}) * ${sql.lit(DAY_MS)} + 1000 as ms from c) numbers`;
  const id =
    kind === 'postgres'
      ? sql`(lpad(to_hex(ms), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid`
      : sql`printf('%08x-%04x-7000-8000-%012x', ms >> 16, ms & 65535, i)`;
  const day =
    kind === 'postgres'
      ? sql`to_char(to_timestamp(received_ms / 1000) at time zone 'UTC', 'YYYY-MM-DD')`
      : sql`date(received_ms / 1000, 'unixepoch')`;
  const page = sql`'https://www.example.org/' || (i % ${sql.lit(PAGES)})`;
  const lang = sql`case i % 3 when 0 then 'ar' when 1 then 'en' else 'fr' end`;
  await sql`insert into answers (id, survey, survey_version, score, points, comment, page, lang, dir, translated_by, client_ms, received_ms, quarantine)
    select ${id}, 'icesco-website', 1, 1 + i % 5, 5, null, ${page}, ${lang}, 'ltr', null, ms, ms, null from ${numbers}`.execute(
    query,
  );
  await sql`insert into daily_counts (survey, day, survey_version, points, score, lang, page, n)
    select survey, ${day}, survey_version, points, score, lang, page, count(*) from answers group by 1, 2, 3, 4, 5, 6, 7`.execute(
    query,
  );
  for (const table of ['daily_summary', 'daily_pages', 'survey_totals']) {
    await query.schema.dropTable(table).execute();
  }
  await query.deleteFrom('settings').where('name', 'in', ['schema_additions', 'rollups']).execute();
  const { n } = await query
    .selectFrom('daily_counts')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirst();
  await query.destroy();
  return n;
}

/** How long a collector takes to complete its rollups, and then for each period, in ms. */
async function measure(place) {
  const isPostgres = place.startsWith('postgres');
  const started = performance.now();
  const collector = await startCollector(
    ['--port', '0', '--rate', '0', ...(isPostgres ? [] : ['--data', place])],
    isPostgres ? { DATABASE_URL: place } : {},
  );
  const { token } = collector;
  const { query } = openDatabase(place);
  const state = () =>
    query.selectFrom('settings').select('value').where('name', '=', 'rollups').executeTakeFirst();
  while ((await state())?.value !== 'ready') {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await query.destroy();
  const times = { backfill: performance.now() - started };
  for (const [name, days] of Object.entries(PERIODS)) {
    const url = `${collector.url}/v1/summary?survey=icesco-website&from=${dayOf(today - days * DAY_MS)}&to=${dayOf(today)}`;
    const taken = [];
    for (let request = 0; request < REQUESTS; request++) {
      const before = performance.now();
      const response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
      await response.text();
      if (response.status !== 200) {
        throw new Error(`the summary was answered with ${response.status}`);
      }
      taken.push(performance.now() - before);
    }
    times[name] = median(taken);
  }
  await stopCollector(collector, 'SIGTERM');
  return times;
}

try {
  const places = { 'node:sqlite': (name) => join(folder, `${name}.db`) };
  if (postgres) {
    places.postgres = () => postgres.newDatabase();
  }
  for (const [kind, newPlace] of Object.entries(places)) {
    const idle = await measure(newPlace('empty'));
    const place = newPlace('full');
    const counts = await seed(place);
    const full = await measure(place);
    const summaries = Object.keys(PERIODS)
      .map((name) => `${name} ${full[name].toFixed(1)} ms (empty: ${idle[name].toFixed(1)})`)
      .join(', ');
    console.log(
      `${kind}: ${RESPONSES} responses, ${counts} daily counts; a summary of ${summaries}; the rollups were complete ${(full.backfill / 1000).toFixed(1)} s after the start (empty: ${(idle.backfill / 1000).toFixed(1)})`,
    );
  }
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
