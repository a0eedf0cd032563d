import type { AnswerStore } from './store/answer-store.js';
import { openAnswerStore } from './store/sql-answer-store.js';

/** Comments are kept for so many months; scores and counts stay. */
const MONTHS = 12;

/** @returns how many comments were taken off. */
export function applyRetention(store: AnswerStore, nowMs: number): Promise<number> {
  const before = new Date(nowMs);
  before.setUTCMonth(before.getUTCMonth() - MONTHS);
  return store.purgeComments(before.getTime());
}

export async function purgeOldComments(
  { place }: { readonly place: string },
  say: (line: string) => void,
): Promise<void> {
  const store = await openAnswerStore(place);
  try {
    say(`${await applyRetention(store, Date.now())} comments taken off`);
  } finally {
    await store.close();
  }
}
