import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowOf } from '../src/store/answer-store.contract.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openDatabase } from '../src/store/database.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';

/** Takes seconds. */
const SLOW = sql<{
  n: number;
}>`with recursive c(i) as (select 1 union all select i + 1 from c where i < 10000000)
  select count(*) as n from c`;

describe('reads of SQLite', () => {
  let folder: string;
  let place: string;
  let store: AnswerStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'collector-reads-'));
    place = join(folder, 'answers.db');
    store = await openAnswerStore(place);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('that are slow hold up neither responses nor other reads', async () => {
    const reads = openDatabase(place).openReads();
    const quick = () => reads.selectFrom('answers').select('id').execute();
    // Both threads have started.
    await Promise.all([quick(), quick()]);
    const finished: string[] = [];
    const slow = SLOW.execute(reads).then(({ rows }) => {
      finished.push('slow');
      return rows[0]?.n;
    });
    expect(await store.add(rowOf(1))).toBe('new');
    finished.push('response');
    expect(await quick()).toHaveLength(1);
    finished.push('read');
    expect(await slow).toBe(10_000_000);
    expect(finished).toEqual(['response', 'read', 'slow']);
    await reads.destroy();
  });

  it('that fail say why, and the next one works', async () => {
    const reads = openDatabase(place).openReads();
    await expect(sql`select * from no_table`.execute(reads)).rejects.toThrow('no such table');
    await expect(sql`delete from answers`.execute(reads)).rejects.toThrow('readonly');
    expect(await reads.selectFrom('answers').selectAll().execute()).toEqual([]);
    await reads.destroy();
  });

  it('many at once all come back', async () => {
    await store.add(rowOf(1));
    const counts = await Promise.all(Array.from({ length: 50 }, () => store.count('site')));
    expect(new Set(counts)).toEqual(new Set([1]));
  });
});
