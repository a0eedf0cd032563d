import type { DateToken } from './event-dates-tokens.js';

/** The days that stand beside the name of a month. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last?: number;
  /** Two separate days, not the first and last of a range. */
  readonly list?: true;
}

/** The days before the name of a month: "5 to 7 May". */
export function daysBefore(tokens: readonly DateToken[], month: number, free: number): Days | undefined {
  const lastAt = skip(tokens, month - 1, -1, DAY_FILLERS);
  const last = dayAt(tokens, lastAt, free);
  if (last === undefined) {
    return undefined;
  }
  const joinAt = skip(tokens, lastAt - 1, -1, DAY_FILLERS);
  const firstAt = skip(tokens, joinAt - 1, -1, DAY_FILLERS);
  const first = tokens[joinAt]?.joins ? dayAt(tokens, firstAt, free) : undefined;
  return first !== undefined && first < last
    ? { from: firstAt, to: month + 1, ...pair(tokens, firstAt, joinAt, first, last) }
    : { from: lastAt, to: month + 1, first: last };
}

/** The days after it: "May 5-7". */
export function daysAfter(tokens: readonly DateToken[], at: number): Days | undefined {
  const firstAt = skip(tokens, at, 1, DAY_FILLERS);
  const first = dayAt(tokens, firstAt, at);
  if (first === undefined) {
    return undefined;
  }
  const past = skip(tokens, firstAt + 1, 1, ORDINALS);
  const lastAt = skip(tokens, past + 1, 1, DAY_FILLERS);
  const last =
    tokens[past]?.joins && !tokens[skip(tokens, lastAt + 1, 1, ORDINALS)]?.month
      ? dayAt(tokens, lastAt, at)
      : undefined;
  if (last === undefined || last <= first) {
    return { from: firstAt, to: past, first };
  }
  return {
    from: firstAt,
    to: skip(tokens, lastAt + 1, 1, ORDINALS),
    ...pair(tokens, at - 1, past, first, last),
  };
}

const ORDINALS = ['st', 'nd', 'rd', 'th', 'er'];
/** What may stand between a day and what it belongs to. */
export const DAY_FILLERS = [...ORDINALS, 'the', 'of', 'le', 'du', 'de', 'من', 'شهر', 'يوم', '.'];

function pair(
  tokens: readonly DateToken[],
  before: number,
  joinAt: number,
  first: number,
  last: number,
): Pick<Days, 'first' | 'last' | 'list'> {
  const between = [1, 2].some((steps) => /^(?:between|entre|بين)$/.test(tokens[before - steps]?.word ?? ''));
  return tokens[joinAt]?.joins === 'and' && last !== first + 1 && !between
    ? { first, last, list: true }
    : { first, last };
}

/**
 * A day of the month: one or two digits that no earlier date has used, and no part of a time, an amount or a
 * name (COVID-19).
 */
function dayAt(tokens: readonly DateToken[], at: number, free: number): number | undefined {
  const token = tokens[at];
  if (
    at < free ||
    !token ||
    token.word.length > 2 ||
    !(token.number !== undefined && token.number >= 1 && token.number <= 31)
  ) {
    return undefined;
  }
  const before = tokens[at - 1];
  if (before?.end !== token.start) {
    return token.number;
  }
  const name =
    before.word === '-' && tokens[at - 2]?.end === before.start && tokens[at - 2]?.number === undefined;
  return name || /^[:.,/$€£]$/.test(before.word) ? undefined : token.number;
}

/** The nearest token before that says something, at most five fillers away. */
export function back(tokens: readonly DateToken[], from: number): number {
  let at = from - 1;
  for (let steps = 0; steps < 5 && tokens[at]?.filler; steps++) {
    at--;
  }
  return at;
}

/** Steps over up to four of the named words. */
export function skip(
  tokens: readonly DateToken[],
  from: number,
  step: 1 | -1,
  words: readonly string[],
): number {
  let at = from;
  for (let steps = 0; steps < 4 && words.includes(tokens[at]?.word ?? '\0'); steps++) {
    at += step;
  }
  return at;
}
