import type { Kysely } from 'kysely';
import type { AnswerRow, Schema } from '../store/schema.js';
import { Checksum } from './checksum.js';
import type { IdRange } from './months.js';

/** Responses that are read or written at once. */
const BATCH = 1_000;

export interface CopiedRange {
  readonly rows: number;
  readonly checksum: string;
  /** Whether it was copied now; false: the target had it already. */
  readonly isNew: boolean;
}

const inRange = (from: Kysely<Schema>, { least, most }: IdRange) =>
  from
    .selectFrom('answers')
    .where('id', '>=', least)
    .$if(most !== undefined, (some) => some.where('id', '<', most!));

/** Responses of a range in the order of their ids, in batches. */
async function* batchesOf(from: Kysely<Schema>, range: IdRange, after?: string): AsyncGenerator<AnswerRow[]> {
  for (let last = after; ;) {
    const rows = await inRange(from, range)
      .selectAll()
      .$if(last !== undefined, (some) => some.where('id', '>', last!))
      .orderBy('id')
      .limit(BATCH)
      .execute();
    if (rows.length > 0) {
      yield rows;
    }
    if (rows.length < BATCH) {
      return;
    }
    last = rows.at(-1)!.id;
  }
}

async function checksumOf(from: Kysely<Schema>, range: IdRange): Promise<Checksum> {
  const checksum = new Checksum();
  for await (const rows of batchesOf(from, range)) {
    rows.forEach((row) => checksum.add(row));
  }
  return checksum;
}

/**
 * Copies the responses of a range, and compares what was written with the source. What an earlier run has
 * written is kept where it is the same, completed where it broke off, and replaced where it differs.
 *
 * @param onProgress is called with the number of responses that a batch has added.
 * @throws when the copy still differs from the source.
 */
export async function copyRange(
  source: Kysely<Schema>,
  target: Kysely<Schema>,
  range: IdRange,
  onProgress: (rows: number) => void,
): Promise<CopiedRange> {
  const wanted = await checksumOf(source, range);
  const there = await checksumOf(target, range);
  const result = { rows: wanted.rows, checksum: wanted.value };
  if (there.value === wanted.value) {
    return { ...result, isNew: false };
  }
  const last =
    there.rows === 0
      ? undefined
      : await inRange(target, range).select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  await insertFrom(source, target, range, last?.id, onProgress);
  if (there.rows > 0 && (await checksumOf(target, range)).value !== wanted.value) {
    await deleteRange(target, range);
    await insertFrom(source, target, range, undefined, onProgress);
  }
  const { value } = await checksumOf(target, range);
  if (value !== wanted.value) {
    throw new Error(
      `${range.name}: the copy (${value}) differs from the source (${wanted.value}). Run the command again`,
    );
  }
  return { ...result, isNew: true };
}

async function insertFrom(
  source: Kysely<Schema>,
  target: Kysely<Schema>,
  range: IdRange,
  after: string | undefined,
  onProgress: (rows: number) => void,
): Promise<void> {
  for await (const rows of batchesOf(source, range, after)) {
    await target.insertInto('answers').values(rows).execute();
    onProgress(rows.length);
  }
}

async function deleteRange(target: Kysely<Schema>, range: IdRange): Promise<void> {
  for await (const rows of batchesOf(target, range)) {
    await target
      .deleteFrom('answers')
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  }
}
