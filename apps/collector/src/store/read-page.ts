import type { Kysely } from 'kysely';
import type { AnswerStore } from './answer-store.js';
import type { AnswerRow, Schema } from './schema.js';

type PageQuery = Parameters<AnswerStore['page']>[0];

/** Responses in the order of their ids, at most so many. */
export async function readPage(from: Kysely<Schema>, wanted: PageQuery): Promise<AnswerRow[]> {
  const { sites, limit } = wanted;
  if (!sites) {
    return readAll(from, wanted);
  }
  const rows: AnswerRow[] = [];
  // One site after the other: each query follows the index of its site, and reads no more than a page.
  for (const site of sites) {
    rows.push(...(await readSite(from, site, wanted)));
  }
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1)).slice(0, limit);
}

const readAll = (
  from: Kysely<Schema>,
  { after, survey, quarantined, limit }: PageQuery,
): Promise<AnswerRow[]> =>
  from
    .selectFrom('answers')
    .selectAll()
    .$if(after !== undefined, (some) => some.where('id', '>', after!))
    .$if(survey !== undefined, (some) => some.where('survey', '=', survey!))
    .$if(!quarantined, (some) => some.where('quarantine', 'is', null))
    .orderBy('id')
    .limit(limit)
    .execute();

const readSite = (
  from: Kysely<Schema>,
  site: string,
  { after, survey, quarantined, limit }: PageQuery,
): Promise<AnswerRow[]> =>
  from
    .selectFrom('site_answers')
    .innerJoin('answers', 'answers.id', 'site_answers.id')
    .selectAll('answers')
    .where('site_answers.site', '=', site)
    .$if(after !== undefined, (some) => some.where('site_answers.id', '>', after!))
    .$if(survey !== undefined, (some) => some.where('answers.survey', '=', survey!))
    .$if(!quarantined, (some) => some.where('answers.quarantine', 'is', null))
    .orderBy('site_answers.id')
    .limit(limit)
    .execute();
