import type { NewsDate } from '../../model/news-item.js';
import { offsetText } from '../../model/publisher-day.js';

/** Whether the day comes before the month in dates of numbers alone. */
export type DayMonthOrder = 'day-first' | 'month-first';

/** What `feed-date-rare.ts` exports: it is loaded for the first date that needs it. */
interface GeneralDates {
  readonly dayMonthOrder: (texts: Iterable<string>, lang: string | undefined) => DayMonthOrder | undefined;
  readonly parseGeneralDate: (text: string, context: DateContext) => ReadDate;
}

/** As most RSS feeds write dates: a day, the name of a month, a year, a time with seconds, and a zone. */
const RFC_822 = /^(?:\w{3}, )?(\d\d?) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) (GMT|[+-]\d{4})$/;
/** As most Atom and JSON feeds write dates. */
const RFC_3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** A day alone, as WordPress and JSON Feeds have it. */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

let general: GeneralDates | undefined;
let missed = false;

/** Has dates in every form read. */
export const learnDates = (part: GeneralDates): void => {
  general = part;
};

/** Whether a date has been met, since the last call, that only `feed-date-rare.ts` can read. */
export function dateMissed(): boolean {
  const was = missed;
  missed = false;
  return was;
}

/** What is known about the dates of a feed. */
export interface DateContext {
  /** BCP 47 tag. */
  readonly lang?: string | undefined;
  /** Address of the feed: its country decides what some names of time zones mean. */
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
 * The order of day and month in a feed by all its dates; used by the part that reads dates of numbers
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
  if (ISO_DAY.test(text)) {
    return isUsualDay(text) ? { iso: text, precision: 'day' } : undefined;
  }
  const [day, time, zone] = readRfc3339(text) ?? readRfc822(text) ?? [];
  if (!day || !isUsualDay(day) || !isTime(time)) {
    return undefined;
  }
  const offset = minutesOf(zone);
  const iso = `${day}T${time}Z`;
  if (!offset) {
    return offset === 0 ? { iso, precision: 'second' } : undefined;
  }
  return {
    iso: new Date(Date.parse(iso) - offset * 60_000).toISOString().slice(0, 19) + 'Z',
    precision: 'second',
    offset: offsetText(offset),
  };
}

type DateParts = readonly [day: string, time: string, zone: string];

function readRfc3339(text: string): DateParts | undefined {
  const [, day, time, zone] = RFC_3339.exec(text) ?? [];
  return day ? [day, time!, zone!] : undefined;
}

function readRfc822(text: string): DateParts | undefined {
  const [, day, monthName, year, time, zone] = RFC_822.exec(text) ?? [];
  const month = day ? englishMonth(monthName!.toLowerCase()) : 0;
  return month ? [`${year}-${twoDigits(month)}-${twoDigits(day!)}`, time!, zone!] : undefined;
}

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

/** Whether a day is of the years of most news, and exists: not every month has one beyond the 28th. */
function isUsualDay(iso: string): boolean {
  const month = iso.slice(5, 7);
  const day = iso.slice(8);
  return (
    iso > '1971' &&
    iso < '2200' &&
    month > '00' &&
    month < '13' &&
    day > '00' &&
    (day < '29' || new Date(iso).getUTCDate() === Number(day))
  );
}

/** Whether a time can stand as it is: 24:00 and leap seconds are of another day. */
const isTime = (time = ''): boolean => time < '24' && time.slice(3, 5) < '60' && time.slice(6) < '60';

/** Minutes east of UTC; undefined for what is no offset. */
function minutesOf(zone = ''): number | undefined {
  if (zone === 'Z' || zone === 'GMT') {
    return 0;
  }
  const hours = zone.slice(1, 3);
  const minutes = zone.slice(-2);
  if (hours > '19' || minutes > '59') {
    return undefined;
  }
  const size = Number(hours) * 60 + Number(minutes);
  return zone.startsWith('-') ? -size : size;
}
