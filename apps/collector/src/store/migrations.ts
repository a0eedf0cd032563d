import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { addToSchema } from './schema-additions.js';
import type { Schema } from './schema.js';

type Step = (trx: Transaction<Schema>, kind: Database['kind']) => Promise<void>;

/** Any number that nobody else's locks use. */
const LOCK = 7_236_515;

const STEPS: readonly Step[] = [
  async (trx, kind) => {
    const answers = trx.schema
      .createTable('answers')
      .addColumn('id', kind === 'postgres' ? 'uuid' : 'text', (column) => column.primaryKey().notNull())
      .addColumn('survey', 'text', (column) => column.notNull())
      .addColumn('survey_version', 'integer', (column) => column.notNull())
      .addColumn('score', 'integer', (column) => column.notNull())
      .addColumn('points', 'integer', (column) => column.notNull())
      .addColumn('comment', 'text')
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('dir', 'text', (column) => column.notNull())
      .addColumn('translated_by', 'text')
      .addColumn('client_ms', 'bigint', (column) => column.notNull())
      .addColumn('received_ms', 'bigint', (column) => column.notNull())
      .addColumn('quarantine', 'text');
    if (kind === 'postgres') {
      await answers.modifyEnd(sql`partition by range (id)`).execute();
      // Answers of clients whose clocks are wrong have ids of months that have no partition yet.
      await sql`create table answers_default partition of answers default`.execute(trx);
    } else {
      await answers.modifyEnd(sql`without rowid`).execute();
    }
    // What the purge looks for, and no more: most answers have no comment.
    await sql`create index answers_with_comment on answers (received_ms) where comment is not null`.execute(
      trx,
    );

    await trx.schema
      .createTable('daily_counts')
      .addColumn('survey', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('survey_version', 'integer', (column) => column.notNull())
      .addColumn('points', 'integer', (column) => column.notNull())
      .addColumn('score', 'integer', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('daily_counts_key', [
        'survey',
        'day',
        'survey_version',
        'points',
        'score',
        'lang',
        'page',
      ])
      .execute();

    await trx.schema
      .createTable('tokens')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('created_ms', 'bigint', (column) => column.notNull())
      .execute();

    await trx.schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await trx
      .insertInto('settings')
      .values({ name: 'secret', value: randomBytes(32).toString('base64url') })
      .execute();
  },
];

/**
 * Brings the database to the newest schema. Safe to run twice, and at once from two processes: one waits for
 * the other.
 */
export async function migrate({ kind, query }: Database): Promise<void> {
  await query.transaction().execute(async (trx) => {
    await lockForChange(trx, kind);
    await trx.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    const { version } = (await trx.selectFrom('schema_version').select('version').executeTakeFirst()) ?? {
      version: 0,
    };
    if (version > STEPS.length) {
      throw new Error(
        `the database has schema ${version}, of a newer collector; this one knows ${STEPS.length}`,
      );
    }
    if (version < STEPS.length) {
      for (const step of STEPS.slice(version)) {
        await step(trx, kind);
      }
      await trx.deleteFrom('schema_version').execute();
      await trx.insertInto('schema_version').values({ version: STEPS.length }).execute();
    }
    await addToSchema(trx, kind);
  });
}

/**
 * Until the end of the transaction, no other collector passes here. In SQLite every transaction is alone from
 * its beginning.
 */
export async function lockForChange(trx: Transaction<Schema>, kind: Database['kind']): Promise<void> {
  if (kind === 'postgres') {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
  }
}
