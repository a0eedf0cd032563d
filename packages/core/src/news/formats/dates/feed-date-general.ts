import { gregorianDay, gregorianPart, levantMonths, otherDay } from './feed-date-calendars.js';
import type { DateContext, DayMonthOrder, ReadDate } from './feed-date-core.js';
import { writtenDay, type WrittenDay } from './feed-date-days.js';
import { writtenTime, type WrittenTime } from './feed-date-time.js';
import { zoneNamed, type Zone } from './feed-date-zones.js';
import { foldText } from '../../../text/fold-text.js';
import type { DatePrecision, NewsDate } from '../../model/news-item.js';
import { offsetText } from '../../model/publisher-day.js';

/** Years of news. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
/** Days that clocks and databases write where nothing was set. */
const UNSET_DAYS: readonly string[] = [
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1904-01-01',
  '1969-12-31',
  '1970-01-01',
];

/** Years of the Hijri calendars, and months of the Levant. */
const RARE = /(?<!\d)1[345]\d\d(?!\d)|كانون|تشرين|(?<!\p{L})[كت] ?[12](?!\d)/u;
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

/** Reads a date in any of the forms that `parseFeedDate` of `feed-date-core.ts` names. */
export function parseGeneralDate(written: string, context: DateContext): ReadDate {
  const text = written.includes('<') ? htmlDate(written) : written;
  const letters = foldText(text.slice(0, 160))
    .replace(/\((?:gmt|utc) ?([+-]\d\d?(?::?\d\d)?)\)/, '$1')
    .trim();
  if (/^\d{9,13}$/.test(letters)) {
    return dateAt(Number(letters) * (letters.length > 11 ? 1 : 1000), 'second');
  }
  const isRare = RARE.test(letters);
  const known = isRare ? levantMonths(gregorianPart(letters)) : letters;
  // What is written without signs gets them.
  const plain = known
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/^(\d{4}|\d\d-)-?(\d\d)-?(\d\d)(?:[t ]*(\d\d)(\d\d)(\d\d|))?(?![\d:])/, '$1-$2-$3 $4:$5:$6')
    .replace(/^(\d{4})(\d{3})$/, '$1-$2');
  const time = writtenTime(plain, text);
  const rest = plain.replace(time?.text ?? '', ' ');
  const other = isRare ? otherDay(rest, context.lang, countryOf(context)) : undefined;
  if (other === 'uncertain') {
    return {};
  }
  const day = other ? undefined : writtenDay(rest, orderFor(rest, context));
  const midnight = other ? gregorianDay(other) : day && gregorianMidnight(day, context.rollOver);
  if (midnight === undefined) {
    return {};
  }
  const precision = day ? precisionOf(day) : 'day';
  if (!time) {
    return dateAt(midnight, precision);
  }
  return precision === 'day' ? withTime(midnight, time, context) : {};
}

/** The date that markup holds: Drupal prints its `<time>` into feeds. */
function htmlDate(markup: string): string {
  const [, value] =
    /\s(?:datetime|content)\s*=\s*("[^"]{4,60}"|'[^']{4,60}'|[^\s"'<>]{4,60})/i.exec(markup) ?? [];
  return value?.replace(/["']/g, '') ?? markup.replace(/<[^>]*>/g, ' ').trim();
}

/** The last label of the feed's host name. */
const countryOf = ({ url = '' }: DateContext): string => /^https?:\/\/[^/:]*\.([a-z]+)/i.exec(url)?.[1] ?? '';

/** The order of the feed, found only for what reads differently by it. */
const orderFor = (text: string, { order }: DateContext): DayMonthOrder | undefined =>
  order && /\d[/.-]\d\d?[/.-]\d/.test(text) ? order() : undefined;

/** Midnight UTC of a Gregorian day; undefined for one that does not exist. */
function gregorianMidnight({ year, month, day }: WrittenDay, rollOver = false): number | undefined {
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (date.getUTCFullYear() !== year && !(rollOver && month === 12)) {
    return undefined;
  }
  // An ordinal date has no month that could be left.
  const fits = month === undefined || date.getUTCMonth() === month - 1;
  return fits || (rollOver && day! > 28 && day! < 32) ? Number(date) : undefined;
}

function precisionOf({ month, day }: WrittenDay): 'year' | 'month' | 'day' {
  if (day !== undefined) {
    return 'day';
  }
  return month === undefined ? 'year' : 'month';
}

function withTime(midnight: number, time: WrittenTime, context: DateContext): ReadDate {
  const { minutes, seconds = 0, half } = time;
  // A half of the day after 13:00 says nothing more.
  const hours = half && time.hours < 13 ? (time.hours % 12) + (half === 'pm' ? 12 : 0) : time.hours;
  const clock = (hours * 60 + minutes) * 60 + seconds;
  // 24:00 is the end of the day, which has no half; second 60 is a leap second.
  if (minutes > 59 || seconds > 60 || hours > (half ? 23 : 24) || clock > 86_400) {
    return {};
  }
  const wall = midnight + clock * 1000;
  const places = [context.lang ?? '', countryOf(context)];
  const zone = time.offset === undefined ? zoneOf(time.zone, wall, places) : { minutes: time.offset };
  return dateAt(wall, time.seconds === undefined ? 'minute' : 'second', zone);
}

function zoneOf(name: string, wall: number, places: readonly string[]): Zone {
  // Single letters meant opposite things to their writers (RFC 5322 section 4.3).
  const hours = name.length < 2 ? 0 : USUAL_ZONES[name];
  return hours === undefined ? zoneNamed(name, wall, places) : { minutes: hours * 60 };
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
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    return {};
  }
  const isFull = LENGTHS[precision] > 7;
  if (isFull && UNSET_DAYS.includes(shown.toISOString().slice(0, 10))) {
    return {};
  }
  const iso = new Date(wall - minutes * 60_000).toISOString().slice(0, LENGTHS[precision]);
  const date: NewsDate = {
    iso: LENGTHS[precision] > 10 ? iso + 'Z' : iso,
    precision,
    ...(minutes && { offset: offsetText(minutes) }),
  };
  return { date, ...(problem && { problem }) };
}
