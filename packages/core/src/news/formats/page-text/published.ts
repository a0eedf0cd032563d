import { anyOf } from '../../../text/any-of.js';
import {
  addDays,
  daysBetween,
  isoDay,
  isPossible,
} from '../../annotations/event-dates/event-dates-calendar.js';
import { fallsOn } from '../../annotations/event-dates/event-dates.js';
import { findDateMentions, type DateMention } from '../../annotations/event-dates/event-dates-mentions.js';
import { foldText } from '../../../text/fold-text.js';
import { dateOfLine, datelineOf, isDeadline } from './date-lines.js';

/** What an article says about the day on which it was written. */
export interface PublicationClue {
  /** The day named, perhaps without its year. */
  readonly mention?: DateMention;
  /** Days from the day named to the day of writing: 1 after "yesterday, July 27". */
  readonly offset: number;
  /** Years in which the article can have been written, from its other words; empty if they say nothing. */
  readonly years: readonly number[];
  /** Texts of the organisation under its present name are not older than the name. */
  readonly named: boolean;
}

/** The day named in an article that is the day of speaking. */
export function publicationClue(
  dateLines: readonly string[],
  paragraphs: readonly string[],
): PublicationClue {
  const text = paragraphs.join('\n');
  return {
    ...spokenDay(dateLines, paragraphs),
    years: yearsTold(foldText(text)),
    named: /icesco|ايسيسكو/.test(foldText(text)),
  };
}

function spokenDay(
  dateLines: readonly string[],
  paragraphs: readonly string[],
): Pick<PublicationClue, 'mention' | 'offset'> {
  for (const line of dateLines) {
    const mention = dateOfLine(line);
    if (mention && isSpoken(mention)) {
      return { mention, offset: 0 };
    }
  }
  const lead = paragraphs[0] ?? '';
  const dateline = datelineOf(lead);
  if (dateline && isSpoken(dateline)) {
    return { mention: dateline, offset: -(dateline.relative ?? 0) };
  }
  for (const paragraph of paragraphs) {
    const mention = findDateMentions(paragraph).find(
      ({ relative, last }) => relative !== undefined && (!last || relative === 0),
    );
    if (mention) {
      return { mention, offset: -(mention.relative ?? 0) };
    }
  }
  const held = findDateMentions(lead).find(
    (mention) =>
      isSpoken(mention) &&
      (mention.weekday !== undefined || mention.year !== undefined) &&
      !isAhead(lead, mention),
  );
  return held ? { mention: held, offset: 0 } : { offset: 0 };
}

/** A single day; and not the first of 1970, which a clock that was never set writes. */
function isSpoken(mention: DateMention): boolean {
  return !mention.last && !mention.ambiguous && mention.year !== 1970;
}

/** Words before a day that is to come, or long past; in folded spelling. */
const AHEAD_LATIN = anyOf(
  'will|to be|shall|scheduled|due|until|from|upcoming|planned|slated|before|since|deadline',
  'annually|every year|each year|se tiendra|aura lieu|sera|seront|prevue?s?|prochaine?|jusqu',
  'avant|depuis|chaque annee',
);
const AHEAD_ARABIC = anyOf(
  'سيعقد|ستعقد|سينظم|ستنظم|سيقام|ستقام|سيتم|سيجري|ستجري|سينطلق|ستنطلق|ستستضيف|سيشارك|ستشارك',
  'تعتزم|يعتزم|المزمع|المقرر|المقبل|القادم|قبل|منذ|حتي|سنويا|كل عام',
);
const AHEAD = new RegExp(`\\b${AHEAD_LATIN}\\b|(?:^| )${AHEAD_ARABIC}(?: |$)`);

/** Whether the sentence puts the day in the future, or long before. */
function isAhead(text: string, mention: DateMention): boolean {
  const before =
    foldText(text.slice(Math.max(0, mention.start - 90), mention.start))
      .split(/[.؟!] /)
      .at(-1) ?? '';
  return mention.yearCue !== undefined || isDeadline(before) || AHEAD.test(before);
}

/** Years of writing that "next year's forum (Dakar 2021)", "in 2020" or the pandemic leave open. */
function yearsTold(folded: string): number[] {
  const named = [...folded.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)]
    .map(({ 0: year, index }) => ({ year: Number(year), index }))
    .filter(({ index }) => !isAim(folded, index));
  for (const [words, turn] of TURNS) {
    const at = folded.search(words);
    // The year nearest to "next year" is the one it speaks of.
    const meant =
      at < 0 ? undefined : named.toSorted((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))[0];
    if (meant) {
      return [meant.year + turn];
    }
  }
  const open = new Set(named.flatMap(({ year }) => [year - 1, year, year + 1]));
  if (/covid|corona|كوفيد|كورونا/.test(folded)) {
    for (const year of [2020, 2021, 2022]) {
      open.add(year);
    }
  }
  return [...open];
}

const TURNS: readonly (readonly [RegExp, number])[] = [
  [/next year|annee prochaine|an prochain|(?:العام|السنه) (?:المقبل|القادم)/, -1],
  [/this year|cette annee|(?:العام|السنه) (?:الجاري|الحالي)|هذا العام|هذه السنه/, 0],
  [/last year|annee derniere|an dernier|(?:العام|السنه) (?:الماضي|المنصرم)/, 1],
];

/** Whether a year is that of a plan, "Agenda 2030", which may lie far ahead. */
function isAim(folded: string, index: number): boolean {
  return /agenda|vision|horizon|goals|objectifs|اجنده|رويه|افق|خطه/.test(
    folded.slice(Math.max(0, index - 30), index + 20),
  );
}

/** The year in which the organisation took its present name. */
const NAME_TAKEN = 2020;

/**
 * The day on which each article of a page was written, `YYYY-MM-DD`, where the page settles it. A year that
 * is not written follows from the weekday together with the years that the article speaks of, else from the
 * articles around it, which stand in order of time.
 * @param fetched UTC instant of fetching, ISO 8601
 */
export function settlePublication(
  clues: readonly PublicationClue[],
  fetched?: string,
): (string | undefined)[] {
  const latest = fetched ? Number(fetched.slice(0, 4)) : undefined;
  const days = clues.map((clue) => dayIn(clue, clue.mention?.year ?? yearOf(clue)));
  if (!days.some(Boolean)) {
    // Nothing is settled by one article alone: all together may.
    const dated = clues.filter(({ mention }) => mention);
    const statedYears = dated.flatMap(({ years }) => years);
    const first = dated.find(({ mention }) => mention?.weekday !== undefined);
    const open = first
      ? weekdayYears(first, latest).filter((year) =>
          dated.every(
            (clue) => clue.mention?.weekday === undefined || (clue.mention && fallsOn(clue.mention, year)),
          ),
        )
      : [];
    const likely = open.filter((year) => statedYears.includes(year));
    const possible = first?.named ? open.slice(0, latest === undefined ? 1 : 2) : open;
    const candidates = likely.length > 0 ? likely : possible;
    if (first && candidates.length === 1) {
      days[clues.indexOf(first)] = dayIn(first, candidates[0]);
    }
  }
  const neighbours = neighbouring(days);
  return clues.map((clue, at) => days[at] ?? nearest(clue, neighbours[at]));
}

/**
 * For each place the settled day that is nearest to it; of two as near, the one before. One pass each way.
 */
function neighbouring(days: readonly (string | undefined)[]): (string | undefined)[] {
  const found: { day: string | undefined; away: number }[] = [];
  let near: { day: string | undefined; away: number } = { day: undefined, away: Infinity };
  for (const day of days) {
    found.push((near = day === undefined ? { ...near, away: near.away + 1 } : { day, away: 0 }));
  }
  near = { day: undefined, away: Infinity };
  for (let at = days.length - 1; at >= 0; at--) {
    const day = days[at];
    near = day === undefined ? { ...near, away: near.away + 1 } : { day, away: 0 };
    if (near.away < found[at]!.away) {
      found[at] = near;
    }
  }
  return found.map(({ day }) => day);
}

function dayIn({ mention, offset }: PublicationClue, year: number | undefined): string | undefined {
  return mention && year !== undefined && isPossible({ ...mention, year })
    ? addDays(isoDay({ ...mention, year }), offset)
    : undefined;
}

/**
 * The year of an article by its own words: its weekday and the years that it speaks of, or "next year" alone.
 */
function yearOf(clue: PublicationClue): number | undefined {
  const { mention, years } = clue;
  if (!mention) {
    return undefined;
  }
  const open =
    mention.weekday === undefined
      ? years
      : years.filter((year) => fallsOn(mention, year) && (!clue.named || year >= NAME_TAKEN));
  return open.length === 1 ? open[0] : undefined;
}

function weekdayYears({ mention, named }: PublicationClue, latest = 2100): number[] {
  const years: number[] = [];
  for (let year = named ? NAME_TAKEN : 1982; mention && year <= latest; year++) {
    if (fallsOn(mention, year)) {
      years.push(year);
    }
  }
  return years;
}

/** The day in the year that brings it nearest to a neighbour's. */
function nearest(clue: PublicationClue, neighbour: string | undefined): string | undefined {
  const { mention } = clue;
  if (!mention || mention.year !== undefined || neighbour === undefined) {
    return undefined;
  }
  const now = Number(neighbour.slice(0, 4));
  const days = [now - 1, now, now + 1]
    .filter((year) => mention.weekday === undefined || fallsOn(mention, year))
    .map((year) => dayIn(clue, year));
  const distance = (day: string | undefined): number =>
    day === undefined ? Infinity : Math.abs(daysBetween(neighbour, day));
  return days.sort((a, b) => distance(a) - distance(b))[0];
}
