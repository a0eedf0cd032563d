import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newToken } from '../src/access/token.js';
import { copyToPostgres } from '../src/copy/copy-to-postgres.js';
import { rowOf } from '../src/store/answer-store.contract.js';
import { openDatabase } from '../src/store/database.js';
import { leastId } from '../src/store/monthly-partitions.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';
import { POSTGRES_BIN, startPostgres, type PostgresServer } from './postgres-server.js';

const PROGRAM = new URL('../dist/collector.js', import.meta.url).pathname;
const ALL = { from: '2000-01-01', to: '2100-01-01' };
const MONTHS = [Date.UTC(2024, 10), Date.UTC(2025, 0), Date.UTC(2025, 1), Date.UTC(2026, 5)];
const PER_MONTH = 1_234;

/** An id of a time. */
const idAt = (ms: number, number: number): string =>
  `${leastId(ms).slice(0, 13)}-7000-8000-${number.toString(16).padStart(12, '0')}`;

describe.skipIf(!POSTGRES_BIN)('copy-to-postgres (skipped where Postgres is not installed)', () => {
  let server: PostgresServer;
  let folder: string;
  let place: string;
  let to: string;
  let lines: string[];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'collector-copy-'));
    place = join(folder, 'small.db');
    to = server.newDatabase();
    lines = [];
    const store = await openAnswerStore(place);
    await store.createSite({ id: 'news', organisation: 'one', name: 'News', created_ms: 1 }, [
      'www.example.org',
    ]);
    await store.addToken(newToken('press', ['read'], 1, { sites: ['news'] }).row);
    for (const ms of MONTHS) {
      await Promise.all(
        Array.from({ length: PER_MONTH }, (_, number) =>
          store.add(
            rowOf(number, {
              id: idAt(ms + 1, number),
              score: 1 + (number % 5),
              comment: number % 3 ? null : 'جيّد 👍',
              received_ms: ms + 1,
            }),
          ),
        ),
      );
    }
    await store.add(rowOf(1, { id: idAt(5, 1) }));
    await store.add(rowOf(1, { id: idAt(Date.UTC(2200, 1), 1), quarantine: 'honeypot' }));
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const copy = () => copyToPostgres({ place, to }, (line) => lines.push(line));
  /** Stops a copy when it has written a line about a month, as an interruption would. */
  const interrupted = (month: string) =>
    copyToPostgres({ place, to }, (line) => {
      lines.push(line);
      if (line.startsWith(month)) {
        throw new Error('interrupted');
      }
    });
  const contentOf = async (database: string) => {
    const store = await openAnswerStore(database);
    const content = {
      responses: await store.page({ limit: 10_000, quarantined: true }),
      ofSite: await store.page({ limit: 10_000, sites: ['news'] }),
      count: await store.count('site'),
      pages: (await store.tally('site', ALL, 'page', ['news'])).map(({ score, n }) => [score, n]).sort(),
      tokens: await store.tokens(),
      secret: await store.secret(),
    };
    await store.close();
    return content;
  };
  const partitionsOf = async (): Promise<Record<string, number>> => {
    const { query } = openDatabase(to);
    const { rows } = await sql<{
      name: string;
      n: number;
    }>`select tableoid::regclass::text as name, count(*) as n
      from answers group by 1 order by 1`.execute(query);
    await query.destroy();
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  };
  const changeTarget = async (statement: string): Promise<void> => {
    const { query } = openDatabase(to);
    await sql.raw(statement).execute(query);
    await query.destroy();
  };

  it('copies everything once, with the history in its months and progress on the terminal', async () => {
    const before = await contentOf(place);
    await copy();
    expect(await contentOf(to)).toEqual(before);
    expect(await partitionsOf()).toEqual({
      answers_2024_11: PER_MONTH,
      answers_2025_01: PER_MONTH,
      answers_2025_02: PER_MONTH,
      answers_2026_06: PER_MONTH,
      answers_default: 2,
    });
    expect(lines.join('\n')).toMatch(
      /2024-11: 1234 copied and compared, checksum \S+; 1235 of 4938 responses \(25 %\)/,
    );
    expect(lines.at(-1)).toContain('copied and compared: 4938 responses');
    await expect(copy()).rejects.toThrow('holds responses already');
  });

  it('goes on where it was interrupted, and no collector starts on the half of it', async () => {
    await expect(interrupted('2025-01')).rejects.toThrow('interrupted');
    await expect(openAnswerStore(to)).rejects.toThrow('has not finished');
    lines = [];
    await copy();
    expect(lines.filter((line) => line.includes('were there already'))).toHaveLength(3);
    expect(await contentOf(to)).toEqual(await contentOf(place));
  });

  it('completes a month that broke off, and replaces one whose content differs', async () => {
    await expect(interrupted('2025-02')).rejects.toThrow('interrupted');
    await changeTarget(
      `delete from answers where id > '${idAt(MONTHS[0]! + 1, 700)}' and id < '${leastId(MONTHS[1]!)}'`,
    );
    await changeTarget(`update answers set comment = 'x' where id = '${idAt(MONTHS[1]! + 1, 3)}'`);
    const store = await openAnswerStore(place);
    await store.add(rowOf(1, { id: idAt(MONTHS[2]!, 1) }));
    await store.close();
    await copy();
    expect(await contentOf(to)).toEqual(await contentOf(place));
  });

  it('does not touch a target that holds the unfinished copy of another database', async () => {
    await expect(interrupted('2025-01')).rejects.toThrow('interrupted');
    const other = join(folder, 'other.db');
    await (await openAnswerStore(other)).close();
    await expect(copyToPostgres({ place: other, to }, () => {})).rejects.toThrow('of another database');
    await copy();
  });

  it('survives being killed', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'copy-to-postgres', '--data', place, '--to', to], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface(child.stdout)) {
      if (line.startsWith('2024-11')) {
        child.kill('SIGKILL');
      }
    }
    if (child.exitCode === null && child.signalCode === null) {
      await once(child, 'exit');
    }
    await copy().catch((error: Error) => expect(error.message).toContain('holds responses already'));
    expect(await contentOf(to)).toEqual(await contentOf(place));
  });
});
