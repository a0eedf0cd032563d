import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './database.js';
import { KEPT_PAGES, type PageLimit } from './page-limit.js';
import { dayOf } from './rollups.js';
import { KNOWN_EVERYWHERE_MS, readSiteLookup } from './site-directory.js';
import { addToSites, type SiteAnswer } from './site-rollups.js';

const DAY_MS = 86_400_000;
/** Responses that are read at once. */
const BATCH = 1_000;
/** Past days whose pages are shortened. */
const SHORTENED_DAYS = 3;
const LEAST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Assigns responses from before a site was added, in batches. What stops it does no harm: the next run starts
 * again, and no response is counted twice.
 */
export async function assignSites(database: Database, nowMs: number, pages: PageLimit): Promise<void> {
  const { query, kind } = database;
  const open = await query.selectFrom('site_hosts').selectAll().where('assigned', '=', 0).execute();
  if (open.length === 0) {
    return;
  }
  const siteOf = await readSiteLookup(query);
  for (let after: string | undefined = LEAST_ID; after !== undefined;) {
    const rows = await query
      .selectFrom('answers')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    after = rows.at(-1)?.id;
    const answers: SiteAnswer[] = [];
    for (const row of rows) {
      const site = siteOf(row.page);
      if (site !== undefined) {
        answers.push({ site, row });
      }
    }
    if (answers.length > 0) {
      await query.transaction().execute(async (trx) => {
        // One that was deleted meanwhile is not assigned.
        const kept = await trx
          .selectFrom('answers')
          .select('id')
          .where(
            'id',
            'in',
            answers.map(({ row }) => row.id),
          )
          .$if(kind === 'postgres', (some) => some.forShare())
          .execute();
        const ids = new Set(kept.map(({ id }) => id));
        await addToSites(
          trx,
          answers.filter(({ row }) => ids.has(row.id)),
          pages,
        );
      });
    }
    await turn();
  }
  // Younger hosts are gone through once more: a collector that did not know them yet may have stored a
  // response meanwhile.
  const done = open.filter(({ created_ms }) => created_ms <= nowMs - KNOWN_EVERYWHERE_MS);
  for (const { host } of done) {
    await query.updateTable('site_hosts').set({ assigned: 1 }).where('host', '=', host).execute();
  }
}

/** Keeps of past days the pages with most responses, and adds the others up. */
export async function shortenSitePages({ query }: Database, nowMs: number): Promise<void> {
  const sites = await query.selectFrom('sites').select('id').execute();
  for (const { id: site } of sites) {
    for (let ago = 1; ago <= SHORTENED_DAYS; ago++) {
      const day = dayOf(nowMs - ago * DAY_MS);
      const surveys = await query
        .selectFrom('site_pages')
        .select('survey')
        .where('site', '=', site)
        .where('day', '=', day)
        .where('page', '<>', '')
        .groupBy('survey')
        .having(({ fn }) => fn.count('page').distinct(), '>', KEPT_PAGES)
        .execute();
      for (const { survey } of surveys) {
        await shortenDay(query, site, survey, day);
      }
    }
  }
}

function shortenDay(query: Database['query'], site: string, survey: string, day: string): Promise<void> {
  const ofDay = sql`site = ${site} and survey = ${survey} and day = ${day}`;
  return query.transaction().execute(async (trx) => {
    const { rows } = await sql<{ page: string }>`select page from site_pages where ${ofDay} and page <> ''
      group by page order by sum(n) desc, page limit ${sql.lit(KEPT_PAGES)}`.execute(trx);
    const kept = sql.join(['', ...rows.map(({ page }) => page)]);
    // In one statement in Postgres as in SQLite: what is deleted is what is added.
    const others = await trx
      .deleteFrom('site_pages')
      .where(sql<boolean>`${ofDay} and page not in (${kept})`)
      .returningAll()
      .execute();
    for (const row of others) {
      await trx
        .insertInto('site_pages')
        .values({ ...row, page: '' })
        .onConflict((conflict) =>
          conflict
            .columns(['site', 'survey', 'day', 'survey_version', 'points', 'score', 'page'])
            .doUpdateSet({ n: sql`site_pages.n + excluded.n` }),
        )
        .execute();
    }
  });
}
