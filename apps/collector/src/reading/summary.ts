import { SMALLEST_CELL, summarise, topBoxes } from '@icesco/core/feedback';
import { Problem } from '../http/problem.js';
import { json, type Reply } from '../http/reply.js';
import type { AnswerStore, Days, SiteFilter, Tally } from '../store/answer-store.js';
import { distributionOf, showCells } from './cells.js';
import { DAY_MS, dayParameter } from './days-query.js';

const MAX_DAYS = 3_660;
const MAX_PAGES = 100;

/** `GET /v1/summary`: the statistics of one version of a survey, with the rules that they follow. */
export async function summaryReply(
  store: AnswerStore,
  query: URLSearchParams,
  sites: SiteFilter,
  nowMs: number,
): Promise<Reply> {
  const survey = query.get('survey') ?? '';
  if (!/^[a-z\d][a-z\d-]{0,63}$/.test(survey)) {
    throw new Problem('invalid', { errors: [{ pointer: '#/survey', detail: 'The id of a survey.' }] });
  }
  const days = daysOf(query, nowMs);
  const wanted = query.get('version');
  const [byDay, byLang, byPage] = await Promise.all(
    (['day', 'lang', 'page'] as const).map((by) => store.tally(survey, days, by, sites)),
  );
  const scale = scaleOf(byDay!, wanted === null ? undefined : Number(wanted));
  const { version, points } = scale;
  const ofScale = (tallies: Tally[]): Tally[] =>
    tallies.filter((tally) => tally.version === version && tally.points === points);
  const all = ofScale(byDay!);
  const summary = summarise(distributionOf(all, points));
  const enough = summary.n >= SMALLEST_CELL;
  const trend = showCells(all, points);
  return json({
    survey,
    version,
    points,
    ...days,
    versions: [...new Set(byDay!.map((tally) => tally.version))].sort((one, other) => one - other),
    rule: {
      satisfied: `the ${topBoxes(points)} highest of ${points} scores`,
      dissatisfied: `the ${topBoxes(points)} lowest of ${points} scores`,
      boxes: topBoxes(points),
      interval: 'Wilson, 95 %',
      base: 'those who answered',
      smallestCell: SMALLEST_CELL,
      days: 'UTC, by the time of arrival',
    },
    summary: enough ? summary : null,
    trend: enough
      ? trend.shown
          .map(({ key, ...cell }) => ({ day: key, ...cell }))
          .sort((one, other) => (one.day < other.day ? -1 : 1))
      : [],
    trendOthers: enough ? trend.others : null,
    ...breakdown('languages', 'lang', byLang!),
    ...breakdown('pages', 'page', byPage!, MAX_PAGES),
  });

  function breakdown(name: string, by: string, tallies: Tally[], most?: number): Record<string, unknown> {
    const { shown, others } = enough
      ? showCells(ofScale(tallies), points, most)
      : { shown: [], others: null };
    return { [name]: shown.map(({ key, ...cell }) => ({ [by]: key, ...cell })), [`${name}Others`]: others };
  }
}

/**
 * Different scales are never added up: one version, the newest unless another is requested, and the scale
 * that most answers to it have.
 */
function scaleOf(tallies: readonly Tally[], wanted: number | undefined): { version: number; points: number } {
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted > 0)) {
    throw new Problem('invalid', { errors: [{ pointer: '#/version', detail: 'A whole number from 1.' }] });
  }
  const version = wanted ?? tallies.reduce((newest, tally) => Math.max(newest, tally.version), 1);
  const sizes = new Map<number, number>();
  for (const tally of tallies) {
    if (tally.version === version) {
      sizes.set(tally.points, (sizes.get(tally.points) ?? 0) + tally.n);
    }
  }
  const [points = 5] = [...sizes].sort(([, one], [, other]) => other - one)[0] ?? [];
  return { version, points };
}

/** The last 90 days unless others are requested. */
function daysOf(query: URLSearchParams, nowMs: number): Days {
  const to = dayParameter(query, 'to') ?? new Date(nowMs).toISOString().slice(0, 10);
  const from =
    dayParameter(query, 'from') ?? new Date(Date.parse(to) - 89 * DAY_MS).toISOString().slice(0, 10);
  const length = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (length < 0 || length > MAX_DAYS) {
    throw new Problem('invalid', {
      errors: [{ pointer: '#/from', detail: 'A day before "to", ten years at most.' }],
    });
  }
  return { from, to };
}
