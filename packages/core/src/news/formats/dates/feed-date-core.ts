import type { NewsDate } from '../../model/news-item.js';
import { offsetText } from '../../model/publisher-day.js';

/** Whether the day comes before the month in dates of numbers alone. */
export type DayMonthOrder = 'day-first' | 'month-first';

/** What `feed-date-rare.ts` exports: it is loaded for the first date that needs it. */
interface GeneralDates {
  readonly dayMonthOrder: (texts: Iterable<string>, lang: string | undefined) => DayMonthOrder | undefined;
  readonly parseGeneralDate: (text: string, context: DateContext) => ReadDate;
}

/** RFC 822 and RFC 3339 with seconds. */
const COMMON =
  /^(?:\w{3}, )?(0?[1-9]|[12]\d|3[01]) (\w{3}) (\d{4}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) (?:GMT|([+-])([01]\d)([0-5]\d))$|^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(?:Z|([+-])([01]\d):([0-5]\d))$/;
/** A day alone, as WordPress and JSON Feeds have it. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

let general: GeneralDates | undefined;
let missed = false;

/** Has dates in every form read. */
export const learnDates = (part: GeneralDates): void => {
  general = part;
};

/** Whether a date has been met, since this was last asked, that only `feed-date-rare.ts` can read. */
export function dateMissed(): boolean {
  const was = missed;
  missed = false;
  return was;
}

/** What is known about the dates of a feed. */
export interface DateContext {
  /** BCP 47 tag. */
  readonly lang?: string | undefined;
  /** Address of the feed: its country tells what some names of time zones mean. */
  readonly url?: string | undefined;
  /** The order of day and month in the feed. Called only for a date that needs it. */
  readonly order?: () => DayMonthOrder | undefined;
  /** Days 29 to 31 of a shorter month run on into the next one. */
  readonly rollOver?: boolean;
}

export interface ReadDate {
  readonly date?: NewsDate;
  /** What is wrong with a date that could be read all the same. */
  readonly problem?: 'date-zone-unknown' | 'date-zone-ambiguous';
}

/**
 * The order of day and month in a feed by all its dates; asked for by the part that reads dates of numbers
 * alone.
 */
export const dayMonthOrder = (texts: Iterable<string>, lang: string | undefined): DayMonthOrder | undefined =>
  general?.dayMonthOrder(texts, lang);

/**
 * Reads a date as feeds write it: RFC 3339, W3CDTF and ISO 8601 (calendar and ordinal, basic and extended),
 * RFC 822 and 2822 with their usual mistakes, asctime, database and US forms, Unix seconds and milliseconds,
 * Hijri dates of a certain calendar, `<time datetime>`; month names in the languages of `month-names.ts`;
 * Arabic and Persian digits. A time without a zone is taken as UTC.
 *
 * Never says more than the text: a day stays a day, without a zone. Nothing for what is no date or an
 * impossible one.
 */
export function parseFeedDate(text: string, context: DateContext = {}): ReadDate {
  const common = commonDate(text);
  if (common) {
    return { date: common };
  }
  if (general) {
    return general.parseGeneralDate(text, context);
  }
  missed ||= /\S/.test(text);
  return {};
}

/** The month, 1 to 12, whose English name begins with these three letters in lower case; 0 for none. */
export function englishMonth(letters: string): number {
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(letters) / 3;
  return month % 1 ? 0 : month + 1;
}

/** What nearly every feed has; the general way takes ten times as long. */
function commonDate(text: string): NewsDate | undefined {
  if (DAY.test(text)) {
    return isUsual(text) ? { iso: text, precision: 'day' } : undefined;
  }
  const [, day, monthName = '-', year, time, sign, hours, minutes, instant, sign2, hours2, minutes2] =
    COMMON.exec(text) ?? [];
  const month = englishMonth(monthName.toLowerCase());
  if (!instant && !month) {
    return undefined;
  }
  const iso = instant
    ? instant + 'Z'
    : `${year}-${month < 10 ? '0' : ''}${month}-${day!.padStart(2, '0')}T${time}Z`;
  if (!isUsual(iso)) {
    return undefined;
  }
  const size = Number(hours ?? hours2 ?? 0) * 60 + Number(minutes ?? minutes2 ?? 0);
  const offset = (sign ?? sign2) === '-' ? -size : size;
  if (!offset) {
    return { iso, precision: 'second' };
  }
  return {
    iso: new Date(Date.parse(iso) - offset * 60_000).toISOString().slice(0, 19) + 'Z',
    precision: 'second',
    offset: offsetText(offset),
  };
}

/** Whether a day is of the years of most news, and exists: not every month has one beyond the 28th. */
function isUsual(iso: string): boolean {
  const day = iso.slice(8, 10);
  return iso > '1971' && iso < '2200' && (day < '29' || new Date(iso).getUTCDate() === Number(day));
}
