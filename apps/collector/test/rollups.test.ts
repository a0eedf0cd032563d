import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idOf, rowOf } from '../src/store/answer-store.contract.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openDatabase, type Database } from '../src/store/database.js';
import { KEPT_PAGES, MAX_PAGES } from '../src/store/page-limit.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

const NOON = Date.UTC(2030, 4, 10, 12);
const DAY_MS = 86_400_000;
const ALL = { from: '2030-01-01', to: '2030-12-31' };

/** What the rollups promise on every database. */
function rollupTests(newPlace: () => string): void {
  let place: string;
  let store: AnswerStore;
  let database: Database;
  beforeEach(async () => {
    place = newPlace();
    store = await openAnswerStore(place);
    database = openDatabase(place);
  });
  afterEach(async () => {
    await store.close();
    await database.query.destroy();
  });

  const keys = async (by: 'day' | 'lang' | 'page'): Promise<Record<string, number>> => {
    const sums: Record<string, number> = {};
    for (const { key, n } of await store.tally('site', ALL, by)) {
      sums[key] = (sums[key] ?? 0) + n;
    }
    return sums;
  };
  const rowsOf = async (table: 'daily_summary' | 'daily_pages' | 'survey_totals') =>
    Number(
      (await database.query
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirst())!.n,
    );
  /** Makes the database one of a collector that knew no rollups. */
  const forgetRollups = async () => {
    await store.close();
    for (const table of ['daily_summary', 'daily_pages', 'survey_totals'] as const) {
      await database.query.schema.dropTable(table).execute();
    }
    await database.query
      .deleteFrom('settings')
      .where('name', 'in', ['schema_additions', 'rollups'])
      .execute();
  };
  /** Writes as a collector does that knows no rollups. */
  const writeAsOlder = async (number: number) => {
    const row = rowOf(number, { page: 'https://www.example.org/old' });
    await database.query.insertInto('answers').values(row).execute();
    await sql`insert into daily_counts (survey, day, survey_version, points, score, lang, page, n)
      values ('site', '2030-05-10', 1, 5, 4, 'en', ${row.page}, 1)`.execute(database.query);
  };

  it('a day with a thousand pages is few rows, and its pages beyond the limit are counted together', async () => {
    await Promise.all(
      Array.from({ length: 1_000 }, (_, number) =>
        store.add(rowOf(number, { page: `https://www.example.org/${number}` })),
      ),
    );
    expect(await rowsOf('daily_summary')).toBe(1);
    expect(await rowsOf('survey_totals')).toBe(1);
    expect(await rowsOf('daily_pages')).toBe(MAX_PAGES + 1);
    expect((await keys('page'))['']).toBe(1_000 - MAX_PAGES);
    expect(await keys('lang')).toEqual({ en: 1_000 });
    expect(await store.count('site')).toBe(1_000);
  });

  it('past days keep the pages with most responses', async () => {
    const pages = Array.from({ length: KEPT_PAGES + 20 }, (_, number) => `https://www.example.org/${number}`);
    await Promise.all([
      ...pages.map((page, number) => store.add(rowOf(number, { page }))),
      store.add(rowOf(500, { page: pages.at(-1)! })),
    ]);
    await store.updateRollups(NOON + DAY_MS);
    expect(await rowsOf('daily_pages')).toBe(KEPT_PAGES + 1);
    const counted = await keys('page');
    expect(counted[pages.at(-1)!]).toBe(2);
    expect(counted['']).toBe(20);
  });

  it('a database from before them is read at once, and completed in the background', async () => {
    await store.add(rowOf(1, { received_ms: NOON - 2 * DAY_MS }));
    await store.add(rowOf(2, { translated_by: 'google', received_ms: NOON - DAY_MS }));
    await store.add(rowOf(3, { lang: 'ar', page: 'https://www.example.org/b' }));
    const expected = { day: await keys('day'), lang: await keys('lang'), page: await keys('page') };
    await forgetRollups();
    store = await openAnswerStore(place);
    await store.add(rowOf(4, { survey: 'other' }));
    expect([await store.count('site'), await store.count('other')]).toEqual([3, 1]);
    expect(await keys('day')).toEqual(expected.day);
    await store.updateRollups(NOON);
    expect([await store.count('site'), await store.count('other')]).toEqual([3, 1]);
    expect({ day: await keys('day'), lang: await keys('lang'), page: await keys('page') }).toEqual(expected);
    // From now on the large table is not read any more.
    await database.query.deleteFrom('daily_counts').execute();
    expect(await keys('lang')).toEqual(expected.lang);
    const { rows } = await sql`select translated_by, n from daily_summary where translated_by <> ''`.execute(
      database.query,
    );
    expect(rows.length).toBeLessThanOrEqual(1);
  });

  it('responses that an older collector beside this one writes are added, and it can start again', async () => {
    await store.add(rowOf(1));
    await writeAsOlder(2);
    expect(await store.count('site')).toBe(1);
    await store.updateRollups(NOON);
    expect(await store.count('site')).toBe(2);
    expect(await keys('page')).toEqual({ 'https://www.example.org/a': 1, 'https://www.example.org/old': 1 });
    const { version } = await database.query
      .selectFrom('schema_version')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(version).toBe(1);
  });

  it('a deleted response is gone from all of them', async () => {
    await store.add(rowOf(1, { translated_by: 'google' }));
    await store.add(rowOf(2));
    await store.remove(idOf(1));
    expect([await keys('day'), await keys('lang')]).toEqual([{ '2030-05-10': 1 }, { en: 1 }]);
    expect(await keys('page')).toEqual({ 'https://www.example.org/a': 1 });
    expect(await store.count('site')).toBe(1);
  });

  describe('of months that are over', () => {
    const later = NOON + 40 * DAY_MS;
    const PERIODS = [
      ['2030-01-01', '2030-12-31'],
      ['2030-03-20', '2030-05-05'],
      ['2030-03-01', '2030-04-30'],
      ['2030-04-02', '2030-04-03'],
    ];
    const pages = async (from: string, to: string, sites?: string[]) =>
      (await store.tally('site', { from, to }, 'page', sites))
        .map(({ key, score, n }) => `${key} ${score} ${n}`)
        .sort();
    const read = (sites?: string[]) => Promise.all(PERIODS.map(([from, to]) => pages(from!, to!, sites)));
    const monthly = () =>
      database.query.selectFrom('monthly_pages').select(['site', 'month']).distinct().execute();
    beforeEach(async () => {
      await store.createSite({ id: 'a', organisation: 'icesco', name: 'a', created_ms: 1 }, [
        'www.example.org',
      ]);
      await Promise.all(
        Array.from({ length: 80 }, (_, number) =>
          store.add(
            rowOf(number, {
              received_ms: NOON - number * DAY_MS,
              score: 1 + (number % 5),
              page: `https://${number % 4 ? 'www' : 'other'}.example.org/${number % 3}`,
            }),
          ),
        ),
      );
    });

    it('give the same pages as their days, for all and for a site', async () => {
      const before = [await read(), await read(['a'])];
      expect(before[0]).not.toEqual(before[1]);
      await store.updateRollups(later);
      expect((await monthly()).map(({ site, month }) => `${site} ${month}`).sort()).toEqual([
        ' 2030-02',
        ' 2030-03',
        ' 2030-04',
        ' 2030-05',
        'a 2030-02',
        'a 2030-03',
        'a 2030-04',
        'a 2030-05',
      ]);
      expect([await read(), await read(['a'])]).toEqual(before);
      // It is they that are read.
      await database.query.deleteFrom('daily_pages').where('day', '<', '2030-05-01').execute();
      expect(await pages('2030-03-01', '2030-04-30')).toEqual(before[0]![2]);
    });

    it('lose a deleted response, and are summed again where they differ', async () => {
      await store.updateRollups(later);
      const all = await pages('2030-04-01', '2030-04-30');
      await store.remove(idOf(20));
      const expected = await pages('2030-04-01', '2030-04-29');
      expect(expected).not.toEqual(all);
      await database.query.deleteFrom('monthly_pages').where('page', '<>', '').execute();
      await store.updateRollups(later);
      expect(await pages('2030-04-01', '2030-04-29')).toEqual(expected);
      await store.deleteSite('a');
      expect((await monthly()).some(({ site }) => site === 'a')).toBe(false);
    });

    it('wait until their last days cannot change any more', async () => {
      await store.updateRollups(Date.UTC(2030, 4, 3));
      expect((await monthly()).map(({ month }) => month)).not.toContain('2030-04');
    });
  });
}

describe('rollups in SQLite', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'collector-rollups-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  let made = 0;
  rollupTests(() => join(folder, `${++made}.db`));
});

describe.skipIf(!POSTGRES_BIN)('rollups in Postgres (skipped where it is not installed)', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  rollupTests(() => server.newDatabase());

  it('a lock that another holds is waited for within the limit, and nothing of the limit stays in the session', async () => {
    const place = server.newDatabase();
    const store = await openAnswerStore(place, { statementMs: 1_000 });
    const other = openDatabase(place);
    await other.query.transaction().execute(async (trx) => {
      await sql`lock table answers in access exclusive mode`.execute(trx);
      await expect(store.add(rowOf(1))).rejects.toThrow(/statement timeout|in time/);
    });
    expect(await store.add(rowOf(1))).toBe('new');
    const { rows } = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(other.query);
    expect(rows[0]?.statement_timeout).toBe('0');
    await Promise.all([store.close(), other.query.destroy()]);
  });
});
