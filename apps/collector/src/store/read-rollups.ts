import type { Kysely } from 'kysely';
import type { Days, Tally } from './answer-store.js';
import type { Schema } from './schema.js';

/** @param rolledUp whether the rollups are complete; until then the daily counts are read. */
export function readTally(
  from: Kysely<Schema>,
  survey: string,
  days: Days,
  by: 'day' | 'lang' | 'page',
  rolledUp: boolean,
): Promise<Tally[]> {
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

/** How many responses to a survey count. */
export async function readCount(from: Kysely<Schema>, survey: string, rolledUp: boolean): Promise<number> {
  const row = await from
    .selectFrom(rolledUp ? 'survey_totals' : 'daily_counts')
    .select(({ fn }) => fn.sum<number | null>('n').as('n'))
    .where('survey', '=', survey)
    .executeTakeFirst();
  return row?.n ?? 0;
}
