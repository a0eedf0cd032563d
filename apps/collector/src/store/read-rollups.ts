import { sql, type Kysely } from 'kysely';
import type { Days, SiteFilter, Tally } from './answer-store.js';
import { pagesOfPeriod } from './monthly-pages.js';
import { MAX_PAGES } from './page-limit.js';
import type { Schema } from './schema.js';

export interface TallyQuery {
  readonly survey: string;
  readonly days: Days;
  readonly by: 'day' | 'lang' | 'page';
  readonly sites: SiteFilter;
}

/** @param rolledUp whether the rollups are complete; until then the daily counts are read. */
export function readTally(
  from: Kysely<Schema>,
  { survey, days, by, sites }: TallyQuery,
  rolledUp: boolean,
): Promise<Tally[]> {
  if (sites) {
    return sites.length > 0 ? tallySites(from, survey, days, by, sites) : Promise.resolve([]);
  }
  if (!rolledUp) {
    return from
      .selectFrom('daily_counts')
      .select((eb) => [
        'survey_version as version',
        'points',
        'score',
        eb.ref(by).as('key'),
        eb.fn.sum<number>('n').as('n'),
      ])
      .where('survey', '=', survey)
      .where('day', '>=', days.from)
      .where('day', '<=', days.to)
      .groupBy(['survey_version', 'points', 'score', by])
      .having(({ fn }) => fn.sum<number>('n'), '>', 0)
      .execute();
  }
  return by === 'page' ? tallyPages(from, survey, days) : tallySummary(from, survey, days, by);
}

const tallySummary = (
  from: Kysely<Schema>,
  survey: string,
  days: Days,
  by: 'day' | 'lang',
): Promise<Tally[]> =>
  from
    .selectFrom('daily_summary')
    .select((eb) => [
      'survey_version as version',
      'points',
      'score',
      eb.ref(by).as('key'),
      eb.fn.sum<number>('n').as('n'),
    ])
    .where('survey', '=', survey)
    .where('day', '>=', days.from)
    .where('day', '<=', days.to)
    .groupBy(['survey_version', 'points', 'score', by])
    .having(({ fn }) => fn.sum<number>('n'), '>', 0)
    .execute();

/**
 * The pages with most responses of each scale, the others as one: a year has more pages than anybody reads.
 *
 * @param sites without them, all responses.
 */
async function tallyPages(
  from: Kysely<Schema>,
  survey: string,
  days: Days,
  sites?: readonly string[],
): Promise<Tally[]> {
  const rows = await pagesOfPeriod(from, survey, days, sites);
  const result = await sql<Tally>`
    with counted as (
      select survey_version, points, score, page, sum(n) as n from ${rows} group by 1, 2, 3, 4
    ), ranked as (
      select survey_version, points, page,
        row_number() over (partition by survey_version, points order by sum(n) desc, page) as place
      from counted where page <> '' group by 1, 2, 3
    ), listed as (
      select counted.*, case when place <= ${sql.lit(MAX_PAGES)} then counted.page else '' end as listed_page
      from counted left join ranked using (survey_version, points, page)
    )
    select survey_version as version, points, score, listed_page as key, cast(sum(n) as bigint) as n
    from listed group by 1, 2, 3, 4 having sum(n) > 0`.execute(from);
  return result.rows;
}

/** Of the responses that are assigned to these sites: the rollups of sites are complete by themselves. */
function tallySites(
  from: Kysely<Schema>,
  survey: string,
  days: Days,
  by: 'day' | 'lang' | 'page',
  sites: readonly string[],
): Promise<Tally[]> {
  if (by === 'page') {
    return tallyPages(from, survey, days, sites);
  }
  return from
    .selectFrom('site_summary')
    .select((eb) => [
      'survey_version as version',
      'points',
      'score',
      eb.ref(by).as('key'),
      eb.fn.sum<number>('n').as('n'),
    ])
    .where('site', 'in', sites)
    .where('survey', '=', survey)
    .where('day', '>=', days.from)
    .where('day', '<=', days.to)
    .groupBy(['survey_version', 'points', 'score', by])
    .having(({ fn }) => fn.sum<number>('n'), '>', 0)
    .execute();
}

/** How many responses to a survey count. */
export async function readCount(from: Kysely<Schema>, survey: string, rolledUp: boolean): Promise<number> {
  const row = await from
    .selectFrom(rolledUp ? 'survey_totals' : 'daily_counts')
    .select(({ fn }) => fn.sum<number | null>('n').as('n'))
    .where('survey', '=', survey)
    .executeTakeFirst();
  return row?.n ?? 0;
}
