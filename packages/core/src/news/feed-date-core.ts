import { writtenDay, type DayMonthOrder, type WrittenDay } from './feed-date-days.js';
import { writtenTime, type WrittenTime } from './feed-date-time.js';
import type * as rareDates from './feed-date-rare.js';
import type { Zone } from './feed-date-zones.js';
import { englishMonth, plainLetters } from './month-names.js';
import type { DatePrecision, NewsDate } from './news-item.js';
import { offsetText } from './publisher-day.js';

/** RFC 822 and RFC 3339 with seconds. */
const COMMON =
  /^(?:\w{3}, )?(0[1-9]|[12]\d|3[01]) (\w{3}) (\d{4}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) (?:GMT|([+-])([01]\d)([0-5]\d))$|^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(?:Z|([+-])([01]\d):([0-5]\d))$/;

/** Years of news. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
/** Days that clocks and databases write where nothing was set. */
const UNSET_DAYS: readonly string[] = ['1899-12-30', '1899-12-31', '1900-01-01', '1969-12-31', '1970-01-01'];

/** Years of the Hijri calendars, and months of the Levant. */
const RARE = /(?<!\d)1[345]\d\d(?!\d)|كانون|تشرين/;
/** Zones of Europe and North America, in hours east of UTC. */
const USUAL_ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  est: -5,
  edt: -4,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

let rare: typeof rareDates | undefined;
let missed = false;

/** Has dates of other calendars and zones read, too. */
export const learnRareDates = (part: typeof rareDates): void => {
  rare = part;
};

/** Whether a date has been met, since this was last asked, that only `feed-date-rare.ts` can read. */
export function rareDateMissed(): boolean {
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
  readonly problem?: Zone['problem'];
}

/**
 * Reads a date as feeds write it: RFC 3339, W3CDTF and ISO 8601 (calendar and ordinal, basic and extended), RFC 822 and
 * 2822 with their usual mistakes, asctime, database and US forms, Unix seconds and milliseconds, Hijri dates of a certain
 * calendar, `<time datetime>`; month names in the languages of `month-names.ts`; Arabic and Persian digits. A time without a
 * zone is taken as UTC.
 *
 * Never says more than the text: a day stays a day, without a zone. Nothing for what is no date or an impossible one.
 */
export function parseFeedDate(written: string, context: DateContext = {}): ReadDate {
  const text = written.includes('<') ? htmlDate(written) : written;
  const common = commonDate(text);
  if (common) return { date: common };
  const letters = plainLetters(text.slice(0, 160))
    .replace(/\((?:gmt|utc) ?([+-]\d\d?(?::?\d\d)?)\)/, '$1')
    .trim();
  if (/^\d{9,13}$/.test(letters)) {
    return dateAt(Number(letters) * (letters.length > 11 ? 1 : 1000), 'second');
  }
  const isRare = RARE.test(letters);
  if (isRare && !rare) {
    missed = true;
    return {};
  }
  const known = isRare ? rare!.levantMonths(rare!.gregorianPart(letters)) : letters;
  // What is written without signs gets them.
  const plain = known
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/^(\d{4}|\d\d-)-?(\d\d)-?(\d\d)(?:[t ]*(\d\d)(\d\d)(\d\d|))?(?![\d:])/, '$1-$2-$3 $4:$5:$6')
    .replace(/^(\d{4})(\d{3})$/, '$1-$2');
  const time = writtenTime(plain, text);
  const rest = plain.replace(time?.text ?? '', ' ');
  const other = isRare ? rare!.otherDay(rest, context.lang) : undefined;
  if (other === 'uncertain') return {};
  const day = other ? undefined : writtenDay(rest, orderFor(rest, context));
  const midnight = other ? rare!.gregorianDay(other) : day && gregorianMidnight(day, context.rollOver);
  if (midnight === undefined) return {};
  const precision = day ? precisionOf(day) : 'day';
  if (!time) return dateAt(midnight, precision);
  return precision === 'day' ? withTime(midnight, time, context) : {};
}

/** What nearly every feed has; the general way takes ten times as long. */
function commonDate(text: string): NewsDate | undefined {
  const [, day, monthName = '-', year, time, sign, hours, minutes, instant, sign2, hours2, minutes2] =
    COMMON.exec(text) ?? [];
  const month = englishMonth(monthName.toLowerCase());
  if (!instant && !month) return undefined;
  const iso = instant ? instant + 'Z' : `${year}-${month < 10 ? '0' : ''}${month}-${day}T${time}Z`;
  const isUsual = iso > '1971' && iso < '2200';
  // Not every month has a day beyond the 28th.
  if (!isUsual || (iso.slice(8, 10) > '28' && new Date(iso).getUTCDate() !== +iso.slice(8, 10)))
    return undefined;
  const size = Number(hours ?? hours2 ?? 0) * 60 + Number(minutes ?? minutes2 ?? 0);
  const offset = (sign ?? sign2) === '-' ? -size : size;
  if (!offset) return { iso, precision: 'second' };
  return {
    iso: new Date(Date.parse(iso) - offset * 60_000).toISOString().slice(0, 19) + 'Z',
    precision: 'second',
    offset: offsetText(offset),
  };
}

/** The date that markup holds: Drupal prints its `<time>` into feeds. */
function htmlDate(markup: string): string {
  const named = /\s(?:datetime|content)\s*=\s*(?:"([^"]{4,60})"|'([^']{4,60})')/i.exec(markup);
  return named?.[1] ?? named?.[2] ?? markup.replace(/<[^>]*>/g, ' ').trim();
}

/** The order of the feed, found only for what reads differently by it. */
const orderFor = (text: string, { order }: DateContext): DayMonthOrder | undefined =>
  order && /\d[/.-]\d\d?[/.-]\d/.test(text) ? order() : undefined;

/** Midnight UTC of a Gregorian day; undefined for one that does not exist. */
function gregorianMidnight({ year, month, day }: WrittenDay, rollOver = false): number | undefined {
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (date.getUTCFullYear() !== year && !(rollOver && month === 12)) return undefined;
  // An ordinal date has no month that could be left.
  const fits = month === undefined || date.getUTCMonth() === month - 1;
  return fits || (rollOver && day! > 28 && day! < 32) ? +date : undefined;
}

function precisionOf({ month, day }: WrittenDay): 'year' | 'month' | 'day' {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function withTime(midnight: number, time: WrittenTime, context: DateContext): ReadDate {
  const { minutes, seconds = 0, half } = time;
  // A half of the day after 13:00 says nothing more.
  const hours = half && time.hours < 13 ? (time.hours % 12) + (half === 'pm' ? 12 : 0) : time.hours;
  const clock = (hours * 60 + minutes) * 60 + seconds;
  // 24:00 is the end of the day, which has no half; second 60 is a leap second.
  if (minutes > 59 || seconds > 60 || hours > (half ? 23 : 24) || clock > 86_400) return {};
  const wall = midnight + clock * 1000;
  const places = [context.lang ?? '', /^https?:\/\/[^/:]*\.([a-z]+)/i.exec(context.url ?? '')?.[1] ?? ''];
  const zone = time.offset === undefined ? zoneNamed(time.zone, wall, places) : { minutes: time.offset };
  return dateAt(wall, time.seconds === undefined ? 'minute' : 'second', zone);
}

function zoneNamed(name: string, wall: number, places: readonly string[]): Zone {
  // Single letters meant opposite things to their writers (RFC 5322 section 4.3).
  const hours = name.length < 2 ? 0 : USUAL_ZONES[name];
  if (hours !== undefined) return { minutes: hours * 60 };
  if (rare) return rare.zoneNamed(name, wall, places);
  missed = true;
  return { minutes: 0, problem: 'date-zone-unknown' };
}

const LENGTHS: Readonly<Record<DatePrecision, number>> = {
  year: 4,
  month: 7,
  day: 10,
  minute: 19,
  second: 19,
};

/** @param wall what the clock shows in the zone, as if it were UTC */
function dateAt(
  wall: number,
  precision: DatePrecision,
  { minutes, problem }: Zone = { minutes: 0 },
): ReadDate {
  const shown = new Date(wall);
  const year = shown.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return {};
  const isFull = LENGTHS[precision] > 7;
  if (isFull && UNSET_DAYS.includes(shown.toISOString().slice(0, 10))) return {};
  const iso = new Date(wall - minutes * 60_000).toISOString().slice(0, LENGTHS[precision]);
  const date: NewsDate = {
    iso: LENGTHS[precision] > 10 ? iso + 'Z' : iso,
    precision,
    ...(minutes && { offset: offsetText(minutes) }),
  };
  return { date, ...(problem && { problem }) };
}
