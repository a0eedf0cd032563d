import { SMALLEST_CELL, summarise, type Summary } from '@icesco/core/feedback';
import type { Tally } from '../store/answer-store.js';

/** The answers of one day, in one language or on one page. */
export interface Cell extends Summary {
  readonly key: string;
}

/** What may be shown of a breakdown. */
export interface Cells {
  readonly shown: readonly Cell[];
  /** All cells that are too small to be shown, as one; `null` when even together they are. */
  readonly others: Summary | null;
}

export function distributionOf(tallies: readonly Tally[], points: number): number[] {
  const distribution = Array<number>(points).fill(0);
  for (const { score, n } of tallies) distribution[score - 1]! += n;
  return distribution;
}

/**
 * Hides small cells: they could point at a person. What is hidden must not follow from the total less what is shown, so
 * that the smallest of the others go with them until the hidden are enough together (complementary suppression).
 *
 * @param most no more cells than that: the smallest join the others.
 */
export function showCells(tallies: readonly Tally[], points: number, most = Infinity): Cells {
  const byKey = Map.groupBy(tallies, ({ key }) => key);
  const cells = [...byKey]
    .map(([key, those]) => ({ key, ...summarise(distributionOf(those, points)) }))
    .sort((one, other) => other.n - one.n || (one.key < other.key ? -1 : 1));
  let shown = Math.min(most, cells.filter(({ n }) => n >= SMALLEST_CELL).length);
  const hiddenN = (): number => cells.slice(shown).reduce((sum, { n }) => sum + n, 0);
  while (shown > 0 && shown < cells.length && hiddenN() < SMALLEST_CELL) shown--;
  const hidden = new Set(cells.slice(shown).map(({ key }) => key));
  const others = tallies.filter(({ key }) => hidden.has(key));
  return {
    shown: cells.slice(0, shown),
    others: hidden.size > 0 && hiddenN() >= SMALLEST_CELL ? summarise(distributionOf(others, points)) : null,
  };
}
