import { sql, type Transaction } from 'kysely';
import type { PageLimit } from './page-limit.js';
import type { AnswerRow, DailyPageRow, DailySummaryRow, Schema } from './schema.js';

const SUMMARY_KEY = ['survey', 'day', 'survey_version', 'points', 'score', 'lang', 'translated_by'] as const;
const PAGE_KEY = ['survey', 'day', 'survey_version', 'points', 'score', 'page'] as const;

/** In `monthly_pages`: all responses, also those of no site. */
export const ALL_SITES = '';

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Adds up rows of one key. In the order of their keys: two collectors that lock the same rows cannot block
 * each other.
 */
export function addUp<Row extends { n: number }>(rows: readonly Row[], key: readonly (keyof Row)[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const name = key.map((column) => row[column]).join('\n');
    const sum = sums.get(name);
    if (sum) {
      sum.n += row.n;
    } else {
      sums.set(name, { ...row });
    }
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

export const summaryKey = (row: AnswerRow): Omit<DailySummaryRow, 'n'> => ({
  survey: row.survey,
  day: dayOf(row.received_ms),
  survey_version: row.survey_version,
  points: row.points,
  score: row.score,
  lang: row.lang,
  translated_by: row.translated_by ?? '',
});

export const scaleKey = (row: AnswerRow): Omit<DailyPageRow, 'n' | 'page'> => ({
  survey: row.survey,
  day: dayOf(row.received_ms),
  survey_version: row.survey_version,
  points: row.points,
  score: row.score,
});

export const pageKey = (row: AnswerRow, page: string): Omit<DailyPageRow, 'n'> => ({
  ...scaleKey(row),
  page,
});

/**
 * Counts new responses in all rollups. The total, a row that all share, comes last and is locked most
 * briefly.
 */
export async function countInRollups(
  trx: Transaction<Schema>,
  rows: readonly AnswerRow[],
  pages: PageLimit,
): Promise<void> {
  const byPage: DailyPageRow[] = [];
  for (const row of rows) {
    const page = await pages.admit(trx, row.survey, dayOf(row.received_ms), row.page);
    byPage.push({ ...pageKey(row, page), n: 1 });
  }
  await trx
    .insertInto('daily_summary')
    .values(
      addUp(
        rows.map((row) => ({ ...summaryKey(row), n: 1 })),
        SUMMARY_KEY,
      ),
    )
    .onConflict((conflict) =>
      conflict.columns(SUMMARY_KEY).doUpdateSet({ n: sql`daily_summary.n + excluded.n` }),
    )
    .execute();
  await trx
    .insertInto('daily_pages')
    .values(addUp(byPage, PAGE_KEY))
    .onConflict((conflict) => conflict.columns(PAGE_KEY).doUpdateSet({ n: sql`daily_pages.n + excluded.n` }))
    .execute();
  await trx
    .insertInto('survey_totals')
    .values(
      addUp(
        rows.map(({ survey }) => ({ survey, n: 1 })),
        ['survey'],
      ),
    )
    .onConflict((conflict) => conflict.column('survey').doUpdateSet({ n: sql`survey_totals.n + excluded.n` }))
    .execute();
}

/** Takes a deleted response out of all rollups. */
export async function removeFromRollups(trx: Transaction<Schema>, row: AnswerRow): Promise<void> {
  const summary = summaryKey(row);
  // A response from before the rollups may be counted without its translator, or with pages that are not
  // listed.
  for (const translated_by of new Set([summary.translated_by, ''])) {
    const { numUpdatedRows } = await trx
      .updateTable('daily_summary')
      .set((eb) => ({ n: eb('n', '-', 1) }))
      .where((eb) => eb.and({ ...summary, translated_by }))
      .where('n', '>', 0)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) {
      await trx
        .updateTable('survey_totals')
        .set((eb) => ({ n: eb('n', '-', 1) }))
        .where('survey', '=', row.survey)
        .execute();
      break;
    }
  }
  for (const page of new Set([row.page, ''])) {
    const { numUpdatedRows } = await trx
      .updateTable('daily_pages')
      .set((eb) => ({ n: eb('n', '-', 1) }))
      .where((eb) => eb.and(pageKey(row, page)))
      .where('n', '>', 0)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) {
      await removeFromMonth(trx, scaleKey(row), page);
      break;
    }
  }
}

/** Takes a deleted response out of its month. @param page of its row by day; empty: it is not listed. */
export async function removeFromMonth(
  trx: Transaction<Schema>,
  { day, ...scale }: ReturnType<typeof scaleKey>,
  page: string,
  site = ALL_SITES,
): Promise<void> {
  for (const listed of new Set([page, ''])) {
    const { numUpdatedRows } = await trx
      .updateTable('monthly_pages')
      .set((eb) => ({ n: eb('n', '-', 1) }))
      .where((eb) => eb.and({ ...scale, site, month: day.slice(0, 7), page: listed }))
      .where('n', '>', 0)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) {
      break;
    }
  }
}
