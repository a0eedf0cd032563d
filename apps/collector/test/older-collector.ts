/**
 * The schema and the statements of older collectors, as they were: nothing here follows later changes. When
 * the schema changes, add the statements of the version before.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { AnswerRow } from '../src/store/schema.js';

/** Before there were rollups and sites. */
const FIRST_SCHEMA = `
create table answers (
  id uuid not null primary key, survey text not null, survey_version integer not null,
  score integer not null, points integer not null, comment text, page text not null, lang text not null,
  dir text not null, translated_by text, client_ms bigint not null, received_ms bigint not null,
  quarantine text
) partition by range (id);
create table answers_default partition of answers default;
create index answers_with_comment on answers (received_ms) where comment is not null;
create table daily_counts (
  survey text not null, day text not null, survey_version integer not null, points integer not null,
  score integer not null, lang text not null, page text not null, n integer not null,
  constraint daily_counts_key primary key (survey, day, survey_version, points, score, lang, page)
);
create table tokens (
  id text not null primary key, name text not null, hash text not null unique, scopes text not null,
  created_ms bigint not null
);
create table settings (name text not null primary key, value text not null);
insert into settings values ('secret', '${randomUUID()}');
create table schema_version (version integer not null);
insert into schema_version values (1);`;

const INSERT = `insert into answers (id, survey, survey_version, score, points, comment, page, lang, dir,
    translated_by, client_ms, received_ms, quarantine)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (id) do nothing returning id`;
const COUNT_DAY = `insert into daily_counts (survey, day, survey_version, points, score, lang, page, n)
  values ($1, $2, $3, $4, $5, $6, $7, 1)
  on conflict (survey, day, survey_version, points, score, lang, page)
  do update set n = daily_counts.n + excluded.n`;
const COUNT_SUMMARY = `insert into daily_summary
    (survey, day, survey_version, points, score, lang, translated_by, n)
  values ($1, $2, $3, $4, $5, $6, $7, 1)
  on conflict (survey, day, survey_version, points, score, lang, translated_by)
  do update set n = daily_summary.n + excluded.n`;
const COUNT_PAGE = `insert into daily_pages (survey, day, survey_version, points, score, page, n)
  values ($1, $2, $3, $4, $5, $6, 1)
  on conflict (survey, day, survey_version, points, score, page)
  do update set n = daily_pages.n + excluded.n`;
const COUNT_TOTAL = `insert into survey_totals (survey, n) values ($1, 1)
  on conflict (survey) do update set n = survey_totals.n + excluded.n`;

/** Versions by what they count: the first, and the one with rollups and without sites. */
export type OlderVersion = 'daily counts' | 'rollups';

export interface OlderCollector {
  /** The check of a start. @throws on a schema that is too new for it. */
  start(): Promise<void>;
  /** @returns whether the response is new. */
  add(row: AnswerRow): Promise<boolean>;
  /** How many responses count. */
  count(survey: string): Promise<number>;
  /** Whether a token that it made is still valid. */
  knowsToken(hash: string): Promise<boolean>;
  addToken(hash: string): Promise<void>;
  stop(): Promise<void>;
}

export async function createFirstSchema(database: string): Promise<void> {
  const client = new pg.Client(database);
  await client.connect();
  await client.query(FIRST_SCHEMA);
  await client.end();
}

export function olderCollector(database: string, version: OlderVersion): OlderCollector {
  const pool = new pg.Pool({ connectionString: database, max: 4 });
  const countIn = async (client: pg.PoolClient, row: AnswerRow): Promise<void> => {
    const { survey, survey_version, points, score, lang, page, translated_by } = row;
    const day = new Date(row.received_ms).toISOString().slice(0, 10);
    const scale = [survey, day, survey_version, points, score];
    await client.query(COUNT_DAY, [...scale, lang, page]);
    if (version === 'rollups') {
      await client.query(COUNT_SUMMARY, [...scale, lang, translated_by ?? '']);
      await client.query(COUNT_PAGE, [...scale, page]);
      await client.query(COUNT_TOTAL, [survey]);
    }
  };
  return {
    async start() {
      const { rows } = await pool.query<{ version: number }>('select version from schema_version');
      if (rows[0]!.version > 1) {
        throw new Error(`the database has schema ${rows[0]!.version}, of a newer collector`);
      }
    },
    async add(row) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const { id, survey, survey_version, score, points, comment, page, lang, dir } = row;
        const { translated_by, client_ms, received_ms, quarantine } = row;
        const said = [id, survey, survey_version, score, points, comment, page, lang, dir];
        const { rowCount } = await client.query(INSERT, [
          ...said,
          translated_by,
          client_ms,
          received_ms,
          quarantine,
        ]);
        if (rowCount === 1) {
          await countIn(client, row);
        }
        await client.query('commit');
        return rowCount === 1;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    async count(survey) {
      const table = version === 'rollups' ? 'survey_totals' : 'daily_counts';
      const { rows } = await pool.query<{ n: string | null }>(
        `select sum(n) as n from ${table} where survey = $1`,
        [survey],
      );
      return Number(rows[0]!.n);
    },
    async knowsToken(hash) {
      const { rows } = await pool.query('select scopes from tokens where hash = $1', [hash]);
      return rows.length === 1;
    },
    async addToken(hash) {
      const values = [randomUUID(), 'press', hash, 'read', 1];
      await pool.query(
        'insert into tokens (id, name, hash, scopes, created_ms) values ($1, $2, $3, $4, $5)',
        values,
      );
    },
    stop: () => pool.end(),
  };
}
