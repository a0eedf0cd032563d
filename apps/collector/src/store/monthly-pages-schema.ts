import type { Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** Pages of whole months: a year by day has more rows than can be read at once. */
export async function addMonthlyPages(trx: Transaction<Schema>): Promise<void> {
  await trx.schema
    .createTable('monthly_pages')
    .ifNotExists()
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('survey_version', 'integer', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('monthly_pages_key', [
      'site',
      'survey',
      'month',
      'survey_version',
      'points',
      'score',
      'page',
    ])
    .execute();
}
