import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema } from './schema.js';
import { addMonthlyPages } from './monthly-pages-schema.js';
import { addRateUsage } from './rate-usage.js';
import { addSites } from './site-schema.js';

/** Name in `settings` under which the number of additions is kept. */
const NAME = 'schema_additions';

type Addition = (trx: Transaction<Schema>, kind: Database['kind']) => Promise<void>;

/**
 * Changes that an older collector does not notice: new tables. They are not counted in `schema_version`, so
 * that old and new collectors run side by side on one database. What an older one must not see goes into the
 * steps of migrations.ts.
 */
const ADDITIONS: readonly Addition[] = [
  async (trx) => {
    const key = ['survey', 'day', 'survey_version', 'points', 'score'] as const;
    await trx.schema
      .createTable('daily_summary')
      .ifNotExists()
      .addColumn('survey', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('survey_version', 'integer', (column) => column.notNull())
      .addColumn('points', 'integer', (column) => column.notNull())
      .addColumn('score', 'integer', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('translated_by', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('daily_summary_key', [...key, 'lang', 'translated_by'])
      .execute();
    await trx.schema
      .createTable('daily_pages')
      .ifNotExists()
      .addColumn('survey', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('survey_version', 'integer', (column) => column.notNull())
      .addColumn('points', 'integer', (column) => column.notNull())
      .addColumn('score', 'integer', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('daily_pages_key', [...key, 'page'])
      .execute();
    await trx.schema
      .createTable('survey_totals')
      .ifNotExists()
      .addColumn('survey', 'text', (column) => column.primaryKey().notNull())
      .addColumn('n', 'integer', (column) => column.notNull())
      .execute();
    const counted = await trx.selectFrom('daily_counts').select('n').limit(1).executeTakeFirst();
    const today = new Date().toISOString().slice(0, 10);
    await trx
      .insertInto('settings')
      .values({ name: 'rollups', value: counted ? JSON.stringify({ before: today }) : 'ready' })
      .execute();
  },
  addSites,
  addRateUsage,
  addMonthlyPages,
];

/** Adds what is missing, in the transaction of the migration. */
export async function addToSchema(trx: Transaction<Schema>, kind: Database['kind']): Promise<void> {
  const row = await trx.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst();
  const done = Number(row?.value ?? 0);
  if (done >= ADDITIONS.length) {
    return;
  }
  for (const addition of ADDITIONS.slice(done)) {
    await addition(trx, kind);
  }
  await trx
    .insertInto('settings')
    .values({ name: NAME, value: String(ADDITIONS.length) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`excluded.value` }))
    .execute();
}

/** Until the end of the transaction, nobody else changes the daily summary. SQLite has one writer anyway. */
export async function lockRollups(trx: Transaction<Schema>, kind: Database['kind']): Promise<void> {
  if (kind === 'postgres') {
    await sql`lock table daily_summary in share row exclusive mode`.execute(trx);
  }
}
