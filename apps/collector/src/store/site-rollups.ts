import { sql, type Transaction } from 'kysely';
import type { PageLimit } from './page-limit.js';
import { addUp, dayOf, pageKey, removeFromMonth, scaleKey, summaryKey } from './rollups.js';
import type { AnswerRow, DailyPageRow, DailySummaryRow, Schema } from './schema.js';

const SUMMARY_KEY = [
  'site',
  'survey',
  'day',
  'survey_version',
  'points',
  'score',
  'lang',
  'translated_by',
] as const;
const PAGE_KEY = ['site', 'survey', 'day', 'survey_version', 'points', 'score', 'page'] as const;

export interface SiteAnswer {
  readonly site: string;
  readonly row: AnswerRow;
}

/** Assigns responses to their sites, and counts them there, each once. */
export async function addToSites(
  trx: Transaction<Schema>,
  answers: readonly SiteAnswer[],
  pages: PageLimit,
): Promise<void> {
  if (answers.length === 0) {
    return;
  }
  const inserted = await trx
    .insertInto('site_answers')
    .values(answers.map(({ site, row: { id } }) => ({ site, id })))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  const fresh = new Set(inserted.map(({ id }) => id));
  const counted = answers.filter(({ row }) => fresh.has(row.id) && !row.quarantine);
  if (counted.length === 0) {
    return;
  }
  const summary: (DailySummaryRow & { site: string })[] = [];
  const byPage: (DailyPageRow & { site: string })[] = [];
  for (const { site, row } of counted) {
    const page = await pages.admit(trx, row.survey, dayOf(row.received_ms), row.page, site);
    summary.push({ site, ...summaryKey(row), n: 1 });
    byPage.push({ site, ...pageKey(row, page), n: 1 });
  }
  await trx
    .insertInto('site_summary')
    .values(addUp(summary, SUMMARY_KEY))
    .onConflict((conflict) =>
      conflict.columns(SUMMARY_KEY).doUpdateSet({ n: sql`site_summary.n + excluded.n` }),
    )
    .execute();
  await trx
    .insertInto('site_pages')
    .values(addUp(byPage, PAGE_KEY))
    .onConflict((conflict) => conflict.columns(PAGE_KEY).doUpdateSet({ n: sql`site_pages.n + excluded.n` }))
    .execute();
}

/** Removes a deleted response from its site, if it has one. */
export async function removeFromSite(trx: Transaction<Schema>, row: AnswerRow): Promise<void> {
  const removed = await trx
    .deleteFrom('site_answers')
    .where('id', '=', row.id)
    .returning('site')
    .executeTakeFirst();
  if (!removed || row.quarantine) {
    return;
  }
  await trx
    .updateTable('site_summary')
    .set((eb) => ({ n: eb('n', '-', 1) }))
    .where((eb) => eb.and({ ...removed, ...summaryKey(row) }))
    .execute();
  for (const page of [row.page, '']) {
    const { numUpdatedRows } = await trx
      .updateTable('site_pages')
      .set((eb) => ({ n: eb('n', '-', 1) }))
      .where((eb) => eb.and({ ...removed, ...pageKey(row, page) }))
      .where('n', '>', 0)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) {
      await removeFromMonth(trx, scaleKey(row), page, removed.site);
      break;
    }
  }
}
