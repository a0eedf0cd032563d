import { uuidV7Time } from '@icesco/core/feedback';
import type { Kysely } from 'kysely';
import { leastId, nextMonth } from '../store/monthly-partitions.js';
import type { Schema } from '../store/schema.js';

/** Before this there was no collector: ids of earlier months are those of wrong clocks. */
const FIRST_MS = Date.UTC(2020, 0);
/** Months after the current one that get a partition; later ones are those of wrong clocks. */
const MONTHS_AHEAD = 2;

/** Responses whose ids have the same month, or those of wrong clocks before and after all months. */
export interface IdRange {
  readonly name: string;
  /** From this id, and up to the other without it; `undefined`: without an end. */
  readonly least: string;
  readonly most: string | undefined;
  /** The month that needs a partition. */
  readonly monthMs: number | undefined;
}

/** The months that responses have, in order, each looked up by one step in the index. */
export async function monthsWithResponses(from: Kysely<Schema>, nowMs: number): Promise<IdRange[]> {
  const now = new Date(nowMs);
  const endMs = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS_AHEAD + 1);
  const ranges: IdRange[] = [
    { name: 'wrong clocks (before 2020)', least: leastId(0), most: leastId(FIRST_MS), monthMs: undefined },
  ];
  for (let startMs = FIRST_MS; startMs < endMs;) {
    const next = await from
      .selectFrom('answers')
      .select('id')
      .where('id', '>=', leastId(startMs))
      .where('id', '<', leastId(endMs))
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!next) {
      break;
    }
    const time = new Date(uuidV7Time(next.id));
    const monthMs = Date.UTC(time.getUTCFullYear(), time.getUTCMonth());
    startMs = nextMonth(monthMs);
    ranges.push({
      name: time.toISOString().slice(0, 7),
      least: leastId(monthMs),
      most: leastId(startMs),
      monthMs,
    });
  }
  ranges.push({
    name: 'wrong clocks (in the future)',
    least: leastId(endMs),
    most: undefined,
    monthMs: undefined,
  });
  return ranges;
}
