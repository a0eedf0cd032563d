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
  for (const { score, n } of tallies) {
    distribution[score - 1]! += n;
  }
  return distribution;
}

/** The largest first; last what has no name: pages that the rollups count together. */
function bySize(one: { key: string; n: number }, other: { key: string; n: number }): number {
  if ((one.key === '') !== (other.key === '')) {
    return one.key === '' ? 1 : -1;
  }
  return other.n - one.n || (one.key < other.key ? -1 : 1);
}

/**
 * Hides small cells: they could point at a person. What is hidden must not follow from the total less what is
 * shown, so that the smallest of the others go with them until the hidden are enough together (complementary
 * suppression).
 *
 * @param most no more cells than that: the smallest join the others.
 */
export function showCells(tallies: readonly Tally[], points: number, most = Infinity): Cells {
  const groups = [...Map.groupBy(tallies, ({ key }) => key)]
    .map(([key, those]) => ({ key, those, n: those.reduce((sum, { n }) => sum + n, 0) }))
    .sort(bySize);
  let shown = Math.min(most, groups.filter(({ key, n }) => key !== '' && n >= SMALLEST_CELL).length);
  let hiddenN = groups.slice(shown).reduce((sum, { n }) => sum + n, 0);
  while (shown > 0 && shown < groups.length && hiddenN < SMALLEST_CELL) {
    shown--;
    hiddenN += groups[shown]!.n;
  }
  const others = groups.slice(shown).flatMap(({ those }) => those);
  return {
    shown: groups
      .slice(0, shown)
      .map(({ key, those }) => ({ key, ...summarise(distributionOf(those, points)) })),
    others: others.length > 0 && hiddenN >= SMALLEST_CELL ? summarise(distributionOf(others, points)) : null,
  };
}
