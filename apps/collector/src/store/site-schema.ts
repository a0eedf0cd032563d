import { sql, type CreateTableBuilder, type Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema } from './schema.js';

/** Sites, their rollups, and tokens that are limited to them. Older collectors do not see these tables. */
export async function addSites(trx: Transaction<Schema>, kind: Database['kind']): Promise<void> {
  const table = <Name extends string>(name: Name): CreateTableBuilder<Name> =>
    trx.schema.createTable(name).ifNotExists();
  await table('sites')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_ms', 'bigint', (column) => column.notNull())
    .execute();
  await table('site_hosts')
    .addColumn('host', 'text', (column) => column.primaryKey().notNull())
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('created_ms', 'bigint', (column) => column.notNull())
    .addColumn('assigned', 'integer', (column) => column.notNull())
    .execute();
  await table('site_answers')
    .addColumn('id', kind === 'postgres' ? 'uuid' : 'text', (column) => column.primaryKey().notNull())
    .addColumn('site', 'text', (column) => column.notNull())
    .execute();
  // Exports of a site go through its responses in the order of their ids.
  await sql`create index if not exists answers_of_site on site_answers (site, id)`.execute(trx);
  const key = ['site', 'survey', 'day', 'survey_version', 'points', 'score'] as const;
  await table('site_summary')
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('survey_version', 'integer', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('translated_by', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('site_summary_key', [...key, 'lang', 'translated_by'])
    .execute();
  await table('site_pages')
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('survey_version', 'integer', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('site_pages_key', [...key, 'page'])
    .execute();
  await table('access_tokens')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('created_ms', 'bigint', (column) => column.notNull())
    .addColumn('sites', 'text')
    .addColumn('organisation', 'text')
    .addColumn('expires_ms', 'bigint')
    .execute();
  await table('token_uses')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('last_used_ms', 'bigint', (column) => column.notNull())
    .execute();
}
