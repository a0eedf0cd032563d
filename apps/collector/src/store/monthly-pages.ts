import { setImmediate as turn } from 'node:timers/promises';
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Days } from './answer-store.js';
import type { Database } from './database.js';
import { lockForChange } from './migrations.js';
import { KEPT_PAGES } from './page-limit.js';
import { ALL_SITES, dayOf } from './rollups.js';
import type { Schema } from './schema.js';

const DAY_MS = 86_400_000;
/** The rollups of the last days may still be corrected. */
const OPEN_DAYS = 5;
/** Rows of a site by day, or of all responses. */
const dailyOf = (site: string, survey: string, table: 'summary' | 'pages'): RawBuilder<unknown> =>
  site === ALL_SITES
    ? sql`${sql.table(`daily_${table}`)} where survey = ${survey}`
    : sql`${sql.table(`site_${table}`)} where site = ${site} and survey = ${survey}`;

/**
 * Sums months that are over. A month whose sum differs from that of its days, because responses were assigned
 * to a site or deleted by an older collector, is summed again.
 */
export async function sumMonths(database: Database, nowMs: number): Promise<void> {
  const { query } = database;
  const firstOpen = dayOf(nowMs - OPEN_DAYS * DAY_MS).slice(0, 7);
  const sites = await query.selectFrom('sites').select('id').execute();
  const surveys = await query.selectFrom('survey_totals').select('survey').execute();
  for (const site of [ALL_SITES, ...sites.map(({ id }) => id)]) {
    for (const { survey } of surveys) {
      for (const month of await differingMonths(query, site, survey, firstOpen)) {
        await query.transaction().execute(async (trx) => {
          await lockForChange(trx, database.kind);
          await sumMonth(trx, site, survey, month);
        });
        await turn();
      }
    }
  }
}

async function differingMonths(
  query: Kysely<Schema>,
  site: string,
  survey: string,
  firstOpen: string,
): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select d.month from (
      select substr(day, 1, 7) as month, sum(n) as n from ${dailyOf(site, survey, 'summary')}
        and day < ${`${firstOpen}-01`} group by 1
    ) d left join (
      select month, sum(n) as n from monthly_pages where site = ${site} and survey = ${survey} group by 1
    ) m on m.month = d.month where d.n <> coalesce(m.n, 0) order by 1`.execute(query);
  return rows.map(({ month }) => month);
}

async function sumMonth(
  trx: Transaction<Schema>,
  site: string,
  survey: string,
  month: string,
): Promise<void> {
  await trx
    .deleteFrom('monthly_pages')
    .where((eb) => eb.and({ site, survey, month }))
    .execute();
  const days = sql`${dailyOf(site, survey, 'pages')} and day >= ${`${month}-01`} and day <= ${`${month}-31`}`;
  await sql`insert into monthly_pages (site, survey, month, survey_version, points, score, page, n)
    select ${site}, ${survey}, ${month}, survey_version, points, score,
      case when page in (select page from ${days} and page <> '' group by page
        order by sum(n) desc, page limit ${sql.lit(KEPT_PAGES)}) then page else '' end, sum(n)
    from ${days} group by 4, 5, 6, 7 having sum(n) > 0`.execute(trx);
}

/** Where the pages of a period are read, as rows of `survey_version, points, score, page, n`. */
export async function pagesOfPeriod(
  from: Kysely<Schema>,
  survey: string,
  days: Days,
  sites: readonly string[] = [ALL_SITES],
): Promise<RawBuilder<unknown>> {
  const summed = await from
    .selectFrom('monthly_pages')
    .select(['site', 'month'])
    .distinct()
    .where('site', 'in', sites)
    .where('survey', '=', survey)
    .where('month', '>=', days.from.slice(0, 7))
    .where('month', '<=', days.to.slice(0, 7))
    .execute();
  const parts = sites.flatMap((site) => {
    const months = summed.filter((row) => row.site === site).map(({ month }) => month);
    const whole = months.filter((month) => isWhole(month, days)).sort();
    const columns = sql`select survey_version, points, score, page, n from`;
    const byDay = remainingDays(days, whole).map(
      (rest) =>
        sql`${columns} ${dailyOf(site, survey, 'pages')} and day >= ${rest.from} and day <= ${rest.to}`,
    );
    return whole.length === 0
      ? byDay
      : [
          sql`${columns} monthly_pages where site = ${site} and survey = ${survey} and month in (${sql.join(whole)})`,
          ...byDay,
        ];
  });
  return sql`(${sql.join(parts, sql` union all `)}) pages`;
}

const firstOf = (month: string): string => `${month}-01`;
const lastOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dayOf(Date.UTC(year, number, 0));
};
const isWhole = (month: string, { from, to }: Days): boolean => firstOf(month) >= from && lastOf(month) <= to;

/** The days of a period without those of some months, which are in order. */
function remainingDays({ from, to }: Days, months: readonly string[]): Days[] {
  const rest: Days[] = [];
  let start = from;
  for (const month of months) {
    if (start < firstOf(month)) {
      rest.push({ from: start, to: dayOf(Date.parse(firstOf(month)) - DAY_MS) });
    }
    start = dayOf(Date.parse(lastOf(month)) + DAY_MS);
  }
  return start <= to ? [...rest, { from: start, to }] : rest;
}
