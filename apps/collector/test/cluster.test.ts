import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStoreContract, rowOf } from '../src/store/answer-store.contract.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openDatabase, type Database } from '../src/store/database.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { siteContract } from '../src/store/sites.contract.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

/** A database with the extension and its workers; the tests use schemas of their own in it. */
const CITUS_URL = process.env['CITUS_URL'];
if (!CITUS_URL) {
  console.log('the schema for clusters: not run on Citus, CITUS_URL is not set');
}

const FILE = readFileSync(new URL('../operations/cluster.sql', import.meta.url), 'utf8');
const [tables = '', citus = ''] = FILE.split(/^-- Citus\..*$/m);
const statementsOf = (text: string): string[] =>
  text
    .replace(/^--.*$/gm, '')
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

async function runAll(query: Database['query'], statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    await sql.raw(statement).execute(query);
  }
}

/** Opens stores on places that are prepared once each, also when two are opened at once. */
function openPrepared(
  prepare: (query: Database['query'], place: string) => Promise<void>,
): (place: string) => Promise<AnswerStore> {
  const prepared = new Map<string, Promise<void>>();
  const prepareOnce = async (place: string): Promise<void> => {
    const { query } = openDatabase(place, { statementMs: 60_000 });
    await prepare(query, place).finally(() => query.destroy());
  };
  return async (place) => {
    const preparing = prepared.get(place) ?? prepareOnce(place);
    prepared.set(place, preparing);
    await preparing;
    return openAnswerStore(place);
  };
}

describe.skipIf(!POSTGRES_BIN)(
  'the schema for clusters, on one Postgres (skipped where none is installed)',
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    const open = openPrepared((query) => runAll(query, statementsOf(tables)));

    answerStoreContract(() => server.newDatabase(), open);

    it('has the tables and columns that the collector makes itself, and no months', async () => {
      const columnsOf = async (place: string): Promise<unknown[]> => {
        const { query } = openDatabase(place);
        const { rows } = await sql`select table_name, column_name, data_type, is_nullable
          from information_schema.columns where table_schema = 'public' and table_name <> 'answers_default'
          order by 1, 2`.execute(query);
        await query.destroy();
        return rows;
      };
      const [place, ownPlace] = [server.newDatabase(), server.newDatabase()];
      const store = await open(place);
      await store.prepareMonths(Date.UTC(2030, 4, 10));
      expect(await store.add(rowOf(1))).toBe('new');
      expect((await store.secret()).length).toBe(72);
      await store.close();
      await (await openAnswerStore(ownPlace)).close();
      expect(await columnsOf(place)).toEqual(await columnsOf(ownPlace));
    });

    it('says for each table how Citus spreads it, but for those of the coordinator', () => {
      const made = [...tables.matchAll(/create (?:unlogged )?table (\w+)/g)].map(([, name]) => name);
      const spread = [...citus.matchAll(/create_\w+_table\('(\w+)'/g)].map(([, name]) => name);
      expect([...spread, 'rate_usage'].sort()).toEqual(made.sort());
    });
  },
);

describe.skipIf(!CITUS_URL)('the schema for clusters, on Citus (skipped without CITUS_URL)', () => {
  const schemas: string[] = [];
  const direct = CITUS_URL ? openDatabase(CITUS_URL, { statementMs: 60_000 }) : undefined;
  /** The URL of a schema that does not exist yet. */
  const newPlace = (): string => {
    const schema = `collector_test_${process.pid}_${schemas.length}`;
    schemas.push(schema);
    const url = new URL(CITUS_URL!);
    url.searchParams.set('options', `-c search_path=${schema},public`);
    return url.href;
  };
  const open = openPrepared(async (query, place) => {
    const [, schema = ''] = /search_path=(\w+)/.exec(new URL(place).searchParams.get('options')!)!;
    await runAll(query, [`create schema ${schema}`, ...statementsOf(tables + citus)]);
  });
  afterAll(async () => {
    for (const schema of schemas) {
      await sql`drop schema if exists ${sql.ref(schema)} cascade`.execute(direct!.query);
    }
    await direct!.query.destroy();
  });

  answerStoreContract(newPlace, open);
  siteContract(() => open(newPlace()));
});
