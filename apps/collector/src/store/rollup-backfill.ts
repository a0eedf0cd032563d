import { setImmediate as turn } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { lockForChange } from './migrations.js';
import { KEPT_PAGES, MAX_PAGES } from './page-limit.js';
import { dayOf } from './rollups.js';
import { lockRollups } from './schema-additions.js';
import type { Schema } from './schema.js';

const DAY_MS = 86_400_000;
/** Responses that one transaction of the backfill reads. */
const BATCH = 5_000;
/**
 * Days that are compared with the daily counts every time: an older collector beside this one writes the
 * latter alone.
 */
const COMPARED_DAYS = 4;
const LEAST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Where the backfill stands: first the responses of before a day by their id, then every day of every survey.
 */
interface Progress {
  readonly before: string;
  readonly after?: string;
  readonly survey?: string;
  readonly day?: string;
}

/**
 * Brings the rollups of an older database up to date, in batches; a later call goes on where this one was
 * stopped.
 */
export async function backfillRollups(database: Database, nowMs: number): Promise<void> {
  while (!(await database.query.transaction().execute((trx) => nextBatch(trx, database.kind, nowMs)))) {
    await turn();
  }
}

/** @returns whether nothing is left. */
async function nextBatch(trx: Transaction<Schema>, kind: Database['kind'], nowMs: number): Promise<boolean> {
  await lockForChange(trx, kind);
  const setting = await trx
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'rollups')
    .executeTakeFirst();
  if (!setting || setting.value === 'ready') {
    return true;
  }
  const progress = JSON.parse(setting.value) as Progress;
  const save = (value: string) =>
    trx.updateTable('settings').set({ value }).where('name', '=', 'rollups').execute();
  if (progress.survey === undefined) {
    const after = await countTranslated(trx, kind, progress);
    await save(
      JSON.stringify(after === undefined ? { ...progress, survey: '', day: '' } : { ...progress, after }),
    );
    return false;
  }
  const next = await trx
    .selectFrom('daily_counts')
    .select(['survey', 'day'])
    .where(sql<boolean>`(survey, day) > (${progress.survey}, ${progress.day})`)
    .orderBy('survey')
    .orderBy('day')
    .limit(1)
    .executeTakeFirst();
  if (next) {
    await rebuildDay(trx, kind, next.survey, next.day, dayOf(nowMs));
    await save(JSON.stringify({ ...progress, ...next }));
    return false;
  }
  await lockRollups(trx, kind);
  await trx.deleteFrom('survey_totals').execute();
  await sql`insert into survey_totals (survey, n) select survey, sum(n) from daily_summary group by survey`.execute(
    trx,
  );
  await save('ready');
  return true;
}

/**
 * Counts a batch of translated responses: the daily counts do not know of translations.
 *
 * @returns the last id of the batch; `undefined`: there are no more.
 */
async function countTranslated(
  trx: Transaction<Schema>,
  kind: Database['kind'],
  { before, after = LEAST_ID }: Progress,
): Promise<string | undefined> {
  const last = await trx
    .selectFrom('answers')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .offset(BATCH - 1)
    .limit(1)
    .executeTakeFirst();
  const day =
    kind === 'postgres'
      ? sql`to_char(to_timestamp(received_ms / 1000.0) at time zone 'UTC', 'YYYY-MM-DD')`
      : sql`date(received_ms / 1000, 'unixepoch')`;
  await sql`insert into daily_summary (survey, day, survey_version, points, score, lang, translated_by, n)
    select survey, ${day}, survey_version, points, score, lang, translated_by, count(*) from answers
    where id > ${after} ${last ? sql`and id <= ${last.id}` : sql``}
      and translated_by is not null and quarantine is null and received_ms < ${Date.parse(before)}
    group by 1, 2, 3, 4, 5, 6, 7
    on conflict (survey, day, survey_version, points, score, lang, translated_by)
    do update set n = daily_summary.n + excluded.n`.execute(trx);
  return last?.id;
}

/** Rebuilds the rollups of one day from the daily counts. */
export async function rebuildDay(
  trx: Transaction<Schema>,
  kind: Database['kind'],
  survey: string,
  day: string,
  today: string,
): Promise<void> {
  await lockRollups(trx, kind);
  const sumOfDay = async (): Promise<number> => {
    const row = await trx
      .selectFrom('daily_summary')
      .select(({ fn }) => fn.sum<number | null>('n').as('n'))
      .where('survey', '=', survey)
      .where('day', '=', day)
      .executeTakeFirst();
    return row?.n ?? 0;
  };
  const before = await sumOfDay();
  await trx
    .deleteFrom('daily_summary')
    .where((eb) => eb.and({ survey, day, translated_by: '' }))
    .execute();
  const translated = sql`coalesce((select sum(t.n) from daily_summary t where t.survey = c.survey and t.day = c.day
    and t.survey_version = c.survey_version and t.points = c.points and t.score = c.score and t.lang = c.lang), 0)`;
  await sql`insert into daily_summary (survey, day, survey_version, points, score, lang, translated_by, n)
    select survey, day, survey_version, points, score, lang, '', sum(n) - ${translated} from daily_counts c
    where survey = ${survey} and day = ${day}
    group by survey, day, survey_version, points, score, lang having sum(n) > ${translated}`.execute(trx);
  await trx
    .deleteFrom('daily_pages')
    .where((eb) => eb.and({ survey, day }))
    .execute();
  const listed = sql`select page from daily_counts where survey = ${survey} and day = ${day}
    group by page order by sum(n) desc, page limit ${sql.lit(day < today ? KEPT_PAGES : MAX_PAGES)}`;
  await sql`insert into daily_pages (survey, day, survey_version, points, score, page, n)
    select survey, day, survey_version, points, score, case when page in (${listed}) then page else '' end, sum(n)
    from daily_counts where survey = ${survey} and day = ${day}
    group by 1, 2, 3, 4, 5, 6 having sum(n) > 0`.execute(trx);
  const difference = (await sumOfDay()) - before;
  if (difference !== 0) {
    await sql`insert into survey_totals (survey, n) values (${survey}, ${difference})
      on conflict (survey) do update set n = survey_totals.n + excluded.n`.execute(trx);
  }
}

/**
 * Corrects the rollups of the last days where they differ from the daily counts, and shortens the pages of
 * past days.
 */
export async function reconcileRollups({ kind, query }: Database, nowMs: number): Promise<void> {
  const today = dayOf(nowMs);
  for (let survey = ''; ;) {
    const next = await query
      .selectFrom('daily_counts')
      .select('survey')
      .where('survey', '>', survey)
      .orderBy('survey')
      .limit(1)
      .executeTakeFirst();
    if (!next) {
      return;
    }
    survey = next.survey;
    for (let ago = 0; ago < COMPARED_DAYS; ago++) {
      const day = dayOf(nowMs - ago * DAY_MS);
      const { rows } = await sql<{ counted: number; summed: number; pages: number }>`select
        (select coalesce(sum(n), 0) from daily_counts where survey = ${survey} and day = ${day}) as counted,
        (select coalesce(sum(n), 0) from daily_summary where survey = ${survey} and day = ${day}) as summed,
        (select count(distinct page) from daily_pages where survey = ${survey} and day = ${day} and page <> '') as pages`.execute(
        query,
      );
      const { counted, summed, pages } = rows[0]!;
      if (counted !== summed || (day < today && pages > KEPT_PAGES)) {
        await query.transaction().execute((trx) => rebuildDay(trx, kind, survey, day, today));
        await turn();
      }
    }
  }
}
