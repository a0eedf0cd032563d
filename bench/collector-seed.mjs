/** Fills a database with responses of past days by statements alone. */
import { sql } from 'kysely';

const DAY_MS = 86_400_000;
/** Half of the responses are of these pages, which the rollups list every day, with all scores. */
const POPULAR = 199;
/** The others are of these. */
const PAGES = 50_021;
/** Pages of a past day that the rollups list. */
const KEPT_PAGES = 100;
/** Days that one transaction fills. */
const BATCH_DAYS = 10;

/** Expressions over `i`, the number of a response, and `ms`, its time. */
const dialects = {
  postgres: {
    numbers: (first, count, ms) =>
      sql`(select i, ${ms} as ms from generate_series(${sql.lit(first)}::bigint, ${sql.lit(first + count - 1)}::bigint) i) numbers`,
    id: sql`(lpad(to_hex(ms), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid`,
    day: sql`to_char(to_timestamp(ms / 1000) at time zone 'UTC', 'YYYY-MM-DD')`,
  },
  sqlite: {
    numbers: (first, count, ms) =>
      sql`(with recursive c(i) as (select ${sql.lit(first)} union all select i + 1 from c where i < ${sql.lit(first + count - 1)}) select i, ${ms} as ms from c) numbers`,
    id: sql`printf('%08x-%04x-7000-8000-%012x', ms >> 16, ms & 65535, i)`,
    day: sql`date(ms / 1000, 'unixepoch')`,
  },
};

/**
 * @param database of `openDatabase`, without a limit of time.
 * @param todayMs the first moment of the day after the last one.
 */
export async function seedResponses({ kind, query }, { responses, days, todayMs }) {
  const { numbers, id, day } = dialects[kind];
  const perDay = Math.ceil(responses / days);
  const startMs = todayMs - days * DAY_MS;
  const ms = sql`${sql.lit(startMs)} + (i / ${sql.lit(perDay)}) * ${sql.lit(DAY_MS)} + (i % ${sql.lit(perDay)}) * ${sql.lit(Math.floor(DAY_MS / perDay))}`;
  const page = sql`'https://www.example.org/' || case i % 2 when 0 then (i / 2) % ${sql.lit(POPULAR)} else 1000 + i % ${sql.lit(PAGES)} end`;
  const lang = sql`case i % 3 when 0 then 'ar' when 1 then 'en' else 'fr' end`;
  for (let first = 0; first < responses; first += perDay * BATCH_DAYS) {
    const batch = numbers(first, Math.min(perDay * BATCH_DAYS, responses - first), ms);
    await query.transaction().execute(async (trx) => {
      await sql`insert into answers (id, survey, survey_version, score, points, comment, page, lang, dir, translated_by, client_ms, received_ms, quarantine)
        select ${id}, 'icesco-website', 1, 1 + i % 5, 5, null, ${page}, ${lang}, 'ltr', null, ms, ms, null from ${batch}`.execute(
        trx,
      );
      await sql`insert into daily_counts (survey, day, survey_version, points, score, lang, page, n)
        select 'icesco-website', ${day}, 1, 5, 1 + i % 5, ${lang}, ${page}, count(*) from ${batch}
        group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7`.execute(trx);
    });
  }
}

/** Writes the rollups of what was seeded, as a collector had done that received it. */
export async function seedRollups({ query }, days, todayMs) {
  for (let ago = days; ago > 0; ago--) {
    const ofDay = sql`day = ${new Date(todayMs - ago * DAY_MS).toISOString().slice(0, 10)}`;
    await query.transaction().execute(async (trx) => {
      await sql`insert into daily_summary select survey, day, survey_version, points, score, lang, '', sum(n)
        from daily_counts where survey = 'icesco-website' and ${ofDay} group by 1, 2, 3, 4, 5, 6`.execute(
        trx,
      );
      await sql`insert into daily_pages select survey, day, survey_version, points, score, case when page in
          (select page from daily_counts where survey = 'icesco-website' and ${ofDay} group by page order by sum(n) desc, page limit ${sql.lit(KEPT_PAGES)})
          then page else '' end, sum(n)
        from daily_counts where survey = 'icesco-website' and ${ofDay} group by 1, 2, 3, 4, 5, 6`.execute(
        trx,
      );
    });
  }
  await sql`insert into survey_totals select survey, sum(n) from daily_summary group by survey`.execute(
    query,
  );
}
