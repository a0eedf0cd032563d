import { sql, type Kysely, type Transaction } from 'kysely';
import type { Outcome } from './answer-store.js';
import type { PageLimit } from './page-limit.js';
import { addUp, countInRollups } from './rollups.js';
import type { AnswerRow, DailyCountRow, Schema } from './schema.js';
import type { SiteLookup } from './site-directory.js';
import { addToSites, type SiteAnswer } from './site-rollups.js';

const COUNT_KEY = ['survey', 'day', 'survey_version', 'points', 'score', 'lang', 'page'] as const;

/** One transaction for all answers: they, and the counts of those that are new. */
export async function commitAnswers(
  query: Kysely<Schema>,
  answers: readonly AnswerRow[],
  pages: PageLimit,
  siteOf: SiteLookup,
): Promise<Outcome[]> {
  const first = new Map<string, AnswerRow>();
  for (const answer of answers) {
    if (!first.has(answer.id)) {
      first.set(answer.id, answer);
    }
  }
  // In one order everywhere: two collectors that lock the same rows cannot block each other.
  const rows = [...first.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return query.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('answers')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute();
    const fresh = new Set(inserted.map(({ id }) => id));
    const counted = rows.filter(({ id, quarantine }) => fresh.has(id) && !quarantine);
    if (counted.length > 0) {
      await countDaily(trx, counted);
      await countInRollups(trx, counted, pages);
    }
    const ofSites: SiteAnswer[] = [];
    for (const row of rows) {
      const site = fresh.has(row.id) ? siteOf(row.page) : undefined;
      if (site !== undefined) {
        ofSites.push({ site, row });
      }
    }
    await addToSites(trx, ofSites, pages);
    const known = new Map(rows.filter(({ id }) => fresh.has(id)).map((row) => [row.id, row]));
    const older = rows.filter(({ id }) => !fresh.has(id)).map(({ id }) => id);
    if (older.length > 0) {
      for (const row of await trx.selectFrom('answers').selectAll().where('id', 'in', older).execute()) {
        known.set(row.id, row);
      }
    }
    return answers.map((answer) => {
      const stored = known.get(answer.id);
      if (stored === answer) {
        return 'new';
      }
      return isSameAnswer(answer, stored) ? 'duplicate' : 'conflict';
    });
  });
}

/** Older collectors read these counts alone, and the rollups are corrected by them. */
async function countDaily(trx: Transaction<Schema>, rows: readonly AnswerRow[]): Promise<void> {
  await trx
    .insertInto('daily_counts')
    .values(addUp(rows.map(tallied), COUNT_KEY))
    .onConflict((conflict) =>
      conflict.columns(COUNT_KEY).doUpdateSet({ n: sql`daily_counts.n + excluded.n` }),
    )
    .execute();
}

const SAID = [
  'survey',
  'survey_version',
  'score',
  'points',
  'comment',
  'page',
  'lang',
  'dir',
  'translated_by',
  'client_ms',
] as const;

/** Whether a visitor said the same; the time of arrival may differ. */
export function isSameAnswer(answer: AnswerRow, stored: AnswerRow | undefined): boolean {
  return stored !== undefined && SAID.every((name) => answer[name] === stored[name]);
}

/** What a response adds to the daily counts. */
export function tallied({
  survey,
  survey_version,
  points,
  score,
  lang,
  page,
  received_ms,
}: AnswerRow): DailyCountRow {
  return {
    survey,
    day: new Date(received_ms).toISOString().slice(0, 10),
    survey_version,
    points,
    score,
    lang,
    page,
    n: 1,
  };
}
