import { isPossible, type MentionedDay } from './event-dates-calendar.js';
import { back, DAY_FILLERS, daysAfter, daysBefore, skip } from './event-dates-days.js';
import { dateTokens, type DateToken } from './event-dates-tokens.js';

/** A place where a text names a day, or a first and last day. */
export interface DateMention extends MentionedDay {
  /** Where the words stand, the name of the weekday included. */
  readonly start: number;
  readonly end: number;
  readonly last?: MentionedDay;
  /** 0, Sunday, to 6, as written before the first day. */
  readonly weekday?: number;
  /** Days from the day of speaking, as written before the day: "yesterday, July 28" has -1. */
  readonly relative?: number;
  /** Which year a date without one means: "15 septembre prochain" has `next`. */
  readonly yearCue?: 'next' | 'last' | 'this' | 'next year' | 'last year';
  /** Digits alone, whose order of day and month is not settled by their size. */
  readonly ambiguous?: true;
}

interface Found extends DateMention {
  /** First token and the one past the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The days that a text names in English, French or Arabic, in order. Impossible days (31 June) are left out.
 * One pass: each month name looks at a bounded number of neighbours.
 */
export function findDateMentions(text: string): DateMention[] {
  // A day has a number, or is "the first"; most paragraphs have neither.
  if (!/\p{Nd}|premier|فاتح/iu.test(text)) {
    return [];
  }
  const tokens = dateTokens(text);
  const mentions: Found[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const found = tokens[at]?.month ? namedMonth(tokens, at, free) : numericDate(tokens, at, free);
    for (const mention of found) {
      const before = mentions.at(-1);
      if (before && joinsAsRange(tokens, before, mention)) {
        mentions[mentions.length - 1] = joined(before, mention);
      } else {
        mentions.push(mention);
      }
      free = mention.to;
    }
    if (found.length > 0) {
      at = free - 1;
    }
  }
  return mentions.filter((mention) => isPossible(mention) && (!mention.last || isPossible(mention.last)));
}

/**
 * "28 July 2020", "5-7 mai", "July 5 to 7, 2021", "من 5 إلى 7 مايو": all stand around the name of the month.
 */
function namedMonth(tokens: readonly DateToken[], at: number, free: number): Found[] {
  const month = tokens[at]?.month ?? 0;
  let to = at + 1;
  let days = daysBefore(tokens, at, free);
  if (days) {
    // The month may be given twice: "29 يوليوز (يوليو) 2020", "29 يوليو/تموز 2020".
    const again = skip(tokens, to, 1, ['/', '(']);
    if (again > to && tokens[again]?.month === month) {
      to = skip(tokens, again + 1, 1, [')']);
    }
  } else {
    days = daysAfter(tokens, to);
    if (!days) {
      return [];
    }
    to = days.to;
  }
  const from = Math.min(days.from, at);
  const yearAt = skip(tokens, to, 1, YEAR_FILLERS);
  const year = tokens[yearAt]?.number;
  const isYear = year !== undefined && tokens[yearAt]?.word.length === 4 && year >= 1900 && year <= 2100;
  if (isYear) {
    to = yearAt + 1;
  }
  const known = { month, ...(isYear && { year }), ...contextOf(tokens, from, to), to };
  const start = tokens[known.from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const { first, last } = days;
  if (last === undefined) {
    return [{ ...known, start, end, day: first }];
  }
  if (days.list) {
    return [first, last].map((day) => ({ ...known, start, end, day }));
  }
  return [{ ...known, start, end, day: first, last: { day: last, month, ...(isYear && { year }) } }];
}

const YEAR_FILLERS = ['.', ',', '،', 'of', 'de', 'l', "'", '’', 'annee', 'عام', 'سنه', 'لعام', 'لسنه', 'من'];

/** Weekday and "today" before a date, and "next" or "last" around it. */
function contextOf(
  tokens: readonly DateToken[],
  start: number,
  to: number,
): Pick<Found, 'from' | 'weekday' | 'relative' | 'yearCue'> {
  let from = start;
  let at = back(tokens, from);
  let weekday = tokens[at]?.weekday;
  if (weekday !== undefined) {
    from = at;
    at = back(tokens, at);
    const first = back(tokens, tokens[at]?.joins === 'and' ? at : from);
    if (tokens[first]?.weekday !== undefined) {
      // "Tuesday and Wednesday, July 28-29": the first weekday is that of the first day.
      weekday = tokens[first].weekday;
      from = first;
      at = back(tokens, first);
    }
    if (/^(?:this|ce|هذا)$/.test(tokens[from - 1]?.word ?? '')) {
      return { from, weekday, relative: 0 };
    }
  }
  let relative = tokens[at]?.relative;
  if (
    relative === -1 &&
    [1, 2].some((steps) => /^(?:avant|before|اول)$/.test(tokens[at - steps]?.word ?? ''))
  ) {
    relative = -2;
  }
  const yearCue = cueAt(tokens, skip(tokens, to, 1, CUE_FILLERS)) ?? cueAt(tokens, at);
  return {
    from,
    ...(weekday !== undefined && { weekday }),
    ...(relative !== undefined && { relative }),
    ...(yearCue && { yearCue }),
  };
}

const YEAR_NAMES = ['year', 'annee', 'العام', 'السنه', 'عام', 'سنه'];
const CUE_FILLERS = ['of', 'de', 'l', "'", '’', 'من', 'هذا', ...YEAR_NAMES];

function cueAt(tokens: readonly DateToken[], at: number): DateMention['yearCue'] {
  const cue = tokens[at]?.year;
  if (!cue || cue === 'this') {
    return cue;
  }
  return [at - 1, at + 1].some((near) => YEAR_NAMES.includes(tokens[near]?.word ?? '')) ? `${cue} year` : cue;
}

/** "2020-07-29", "29/07/2020", "29.07.2020", "07/29/2020": digits and signs without spaces. */
function numericDate(tokens: readonly DateToken[], at: number, free: number): Found[] {
  const parts = tokens.slice(at, at + 5);
  const [a, sign, b, again, c] = parts;
  if (
    at < free ||
    a?.number === undefined ||
    b?.number === undefined ||
    c?.number === undefined ||
    sign?.word !== again?.word
  ) {
    return [];
  }
  if (
    !/^[-/.]$/.test(sign?.word ?? '') ||
    parts.some((part, index) => index > 0 && part.start !== parts[index - 1]?.end)
  ) {
    return [];
  }
  const known = { ...contextOf(tokens, at, at + 5), to: at + 5 };
  const place = { start: tokens[known.from]?.start ?? a.start, end: c.end };
  if (a.word.length === 4) {
    return [{ ...known, ...place, year: a.number, month: b.number, day: c.number }];
  }
  if (c.word.length !== 4) {
    return [];
  }
  const monthFirst = a.number <= 12 && b.number > 12;
  const [day, month] = monthFirst ? [b.number, a.number] : [a.number, b.number];
  return [
    {
      ...known,
      ...place,
      day,
      month,
      year: c.number,
      ...(day <= 12 && day !== month && { ambiguous: true as const }),
    },
  ];
}

/** Whether only "to" stands between two dates: "from 28 June to Friday 2 July 2021". */
function joinsAsRange(tokens: readonly DateToken[], first: Found, second: Found): boolean {
  const at = skip(tokens, first.to, 1, [',', '.']);
  if (first.last || second.last || tokens[at]?.joins !== 'to') {
    return false;
  }
  return skip(tokens, at + 1, 1, [...DAY_FILLERS, 'on', 'في', 'غايه']) >= second.from;
}

/**
 * A range over two months: the year that is written once, at the end, is the year of both, or of a turn of
 * the year.
 */
function joined(first: Found, second: Found): Found {
  const { day, month, year } = second;
  const turns = first.month > month ? 1 : 0;
  const firstYear = first.year ?? (year && year - turns);
  const lastYear = year ?? (first.year && first.year + turns);
  return {
    ...first,
    end: second.end,
    to: second.to,
    ...(firstYear !== undefined && { year: firstYear }),
    last: { day, month, ...(lastYear !== undefined && { year: lastYear }) },
    ...(second.yearCue && { yearCue: second.yearCue }),
  };
}
