import type { Kysely } from 'kysely';
import type { Days, SiteFilter, Tally } from './answer-store.js';
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

const tallyPages = (from: Kysely<Schema>, survey: string, days: Days): Promise<Tally[]> =>
  from
    .selectFrom('daily_pages')
    .select(({ fn }) => [
      'survey_version as version',
      'points',
      'score',
      'page as key',
      fn.sum<number>('n').as('n'),
    ])
    .where('survey', '=', survey)
    .where('day', '>=', days.from)
    .where('day', '<=', days.to)
    .groupBy(['survey_version', 'points', 'score', 'page'])
    .having(({ fn }) => fn.sum<number>('n'), '>', 0)
    .execute();

/** Of the responses that are assigned to these sites: the rollups of sites are complete by themselves. */
function tallySites(
  from: Kysely<Schema>,
  survey: string,
  days: Days,
  by: 'day' | 'lang' | 'page',
  sites: readonly string[],
): Promise<Tally[]> {
  const table = by === 'page' ? 'site_pages' : 'site_summary';
  return from
    .selectFrom(table)
    .select((eb) => [
      'survey_version as version',
      'points',
      'score',
      eb.ref(by as 'day').as('key'),
      eb.fn.sum<number>('n').as('n'),
    ])
    .where('site', 'in', sites)
    .where('survey', '=', survey)
    .where('day', '>=', days.from)
    .where('day', '<=', days.to)
    .groupBy(['survey_version', 'points', 'score', by as 'day'])
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
