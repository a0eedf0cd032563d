import {
  addDays,
  daysBetween,
  isoDay,
  isPossible,
  weekdayOf,
  type MentionedDay,
} from './event-dates-calendar.js';
import { findDateMentions, type DateMention } from './event-dates-mentions.js';
import type { EventDate, NewsDate } from '../../model/news-item.js';

/** What is known of a text before its dates are read. */
export interface EventDateContext {
  /** BCP 47 tag. In English the order of `05/07/2021` is not settled, elsewhere the day stands first. */
  readonly lang?: string;
  /** When the text was published: it settles the year of "Tuesday, July 28" or "yesterday, July 27". */
  readonly published?: NewsDate;
}

/** Most dates given for one text. */
const MAX_EVENTS = 100;

/**
 * The days that a text speaks of in English, French or Arabic (all month names in use, Eastern digits), in
 * order of first mention, each once. A year is never guessed: a day without one is given only where the
 * publication date together with a weekday, "yesterday", "next" or the like, or the same day with its year
 * elsewhere, settles it. Takes time in proportion to the text; never throws.
 */
export function findEventDates(text: string, { lang, published }: EventDateContext = {}): EventDate[] {
  const mentions = findDateMentions(text);
  const yearOfDay = new Map<string, number>();
  for (const { month, day, year } of mentions) {
    if (year !== undefined) {
      yearOfDay.set(`${month}-${day}`, year);
    }
  }
  const publishedDay = published && published.iso.length >= 10 ? published.iso.slice(0, 10) : undefined;
  const events = new Map<string, EventDate>();
  for (const mention of mentions) {
    if (events.size >= MAX_EVENTS) {
      break;
    }
    if (mention.ambiguous && (!lang || /^en\b/i.test(lang))) {
      continue;
    }
    const year =
      mention.year ??
      yearOfDay.get(`${mention.month}-${mention.day}`) ??
      (publishedDay === undefined ? undefined : yearSeenFrom(publishedDay, mention));
    if (year === undefined || !isPossible({ ...mention, year })) {
      continue;
    }
    const start = isoDay({ ...mention, year });
    const end = mention.last && lastDay(mention.last, mention, year);
    const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const key = `${start}/${end ?? ''}`;
    if (!events.has(key)) {
      events.set(
        key,
        end !== undefined && end > start ? { start, end, text: words } : { start, text: words },
      );
    }
  }
  return [...events.values()];
}

function lastDay(last: MentionedDay, first: MentionedDay, firstYear: number): string | undefined {
  const year = last.year ?? (last.month < first.month ? firstYear + 1 : firstYear);
  return isPossible({ ...last, year }) ? isoDay({ ...last, year }) : undefined;
}

/**
 * The year of a day without one, from the day of publication where something in the text settles it.
 * @param publishedDay `YYYY-MM-DD`
 */
function yearSeenFrom(publishedDay: string, mention: DateMention): number | undefined {
  const now = Number(publishedDay.slice(0, 4));
  const years = [now - 1, now, now + 1].filter((year) => isPossible({ ...mention, year }));
  const distance = (year: number): number => daysBetween(publishedDay, isoDay({ ...mention, year }));
  if (mention.relative !== undefined) {
    const meant = addDays(publishedDay, mention.relative);
    const matching = years.find((year) => isoDay({ ...mention, year }) === meant);
    if (matching !== undefined) {
      return matching;
    }
  }
  switch (mention.yearCue) {
    case 'this':
      return now;
    case 'next year':
      return now + 1;
    case 'last year':
      return now - 1;
    case 'next':
      return years.find((year) => distance(year) > 0);
    case 'last':
      return years.findLast((year) => distance(year) < 0);
  }
  if (mention.weekday === undefined) {
    return undefined;
  }
  const matching = years.filter((year) => fallsOn(mention, year));
  return matching.length === 1 ? matching[0] : undefined;
}

/** Whether the day is the weekday that the text says. */
export function fallsOn(mention: DateMention, year: number): boolean {
  return isPossible({ ...mention, year }) && weekdayOf({ ...mention, year }) === mention.weekday;
}
