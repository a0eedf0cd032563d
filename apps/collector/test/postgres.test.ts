import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerStoreContract, rowOf } from '../src/store/answer-store.contract.js';
import { siteContract } from '../src/store/sites.contract.js';
import { openDatabase } from '../src/store/database.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

if (!POSTGRES_BIN) {
  console.log('answers in Postgres: skipped, no Postgres is installed');
}

describe.skipIf(!POSTGRES_BIN)('answers in Postgres (skipped where it is not installed)', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  answerStoreContract(() => server.newDatabase(), openAnswerStore);
  siteContract(() => openAnswerStore(server.newDatabase()));

  it('come to lie in the partition of their month', async () => {
    const place = server.newDatabase();
    const store = await openAnswerStore(place);
    await store.add(rowOf(1));
    await store.prepareMonths(Date.UTC(2030, 4, 10));
    await store.add(rowOf(2));
    await store.add(rowOf(3, { id: '00000000-0001-7000-8000-000000000001' }));
    await store.close();
    const { query } = openDatabase(place);
    const { rows } = await sql<{
      place: string;
      n: number;
    }>`select tableoid::regclass::text as place, count(*) as n from answers group by 1 order by 1`.execute(
      query,
    );
    await query.destroy();
    expect(rows).toEqual([
      { place: 'answers_2030_05', n: 2 },
      { place: 'answers_default', n: 1 },
    ]);
  });
});
