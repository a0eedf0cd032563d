import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createCommitQueue } from '../store/commit-queue.js';
import type { AnswerRow } from '../store/schema.js';
import { UsageError } from '../usage.js';

const FILE = 'responses.db';

/** No more responses fit. */
export class BufferFullError extends Error {}

/** Responses on the disk of this machine, in the order of their arrival. */
export interface ResponseBuffer {
  readonly size: number;
  readonly limit: number;
  /** Resolves when the response is on the disk. Rejects with BufferFullError, or when the disk fails. */
  add(row: AnswerRow): Promise<void>;
  find(id: string): AnswerRow | undefined;
  /** The oldest, so many at most. */
  first(limit: number): AnswerRow[];
  remove(ids: readonly string[]): void;
  close(): Promise<void>;
}

/**
 * A buffer in an SQLite file: it appends to a log with checksums and syncs it before a response is
 * acknowledged; after a crash, what was not written completely is dropped. One process has it at a time.
 *
 * @throws UsageError when another process has it.
 */
export function openResponseBuffer(folder: string, limit: number): ResponseBuffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = openFile(join(folder, FILE));
  const insert = database.prepare('insert into responses (id, content) values (?, ?) on conflict do nothing');
  const one = database.prepare('select content from responses where id = ?');
  const oldest = database.prepare('select content from responses order by number limit ?');
  const erase = database.prepare('delete from responses where id = ?');
  const count = database.prepare('select count(*) as n from responses');
  const read = (row: unknown): AnswerRow => JSON.parse((row as { content: string }).content) as AnswerRow;
  let size = (count.get() as { n: number }).n;
  const inTransaction = (work: () => void): void => {
    database.exec('begin immediate');
    try {
      work();
      database.exec('commit');
    } catch (error) {
      database.exec('rollback');
      throw error;
    } finally {
      size = (count.get() as { n: number }).n;
    }
  };
  const queue = createCommitQueue((rows: AnswerRow[]) => {
    inTransaction(() => rows.forEach((row) => insert.run(row.id, JSON.stringify(row))));
    return Promise.resolve(rows);
  });
  return {
    get size() {
      return size;
    },
    limit,
    async add(row) {
      if (size + queue.waiting >= limit) {
        throw new BufferFullError('the buffer is full');
      }
      await queue.add(row);
    },
    find(id) {
      const row = size > 0 ? one.get(id) : undefined;
      return row && read(row);
    },
    first: (most) => oldest.all(most).map(read),
    remove(ids) {
      inTransaction(() => ids.forEach((id) => erase.run(id)));
      if (size === 0) {
        // Nothing of what visitors wrote stays in the log.
        database.exec('pragma wal_checkpoint(truncate)');
      }
    },
    async close() {
      await queue.idle();
      database.close();
    },
  };
}

function openFile(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    database.exec(`pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full;
      pragma secure_delete = on;
      create table if not exists responses (
        number integer primary key autoincrement, id text not null unique, content text not null
      );
      begin immediate; commit`);
    return database;
  } catch (error) {
    throw new UsageError(
      `the buffer ${file} cannot be used, by another collector perhaps: ${(error as Error).message}`,
    );
  }
}
