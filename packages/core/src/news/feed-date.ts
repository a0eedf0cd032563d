import { englishMonth, monthNamed, plainLetters } from './month-names.js';
import type { DatePrecision, NewsDate } from './news-item.js';

const TIME = /(?<!\d)(\d\d?)[:h](\d\d)(?::?(\d\d)(?:[.,]\d+)?)?:?(?!\d)\s*(?:([ap])\.?m\b\.?)?/;
const ZONE = /^\s*(?:[a-z]+\/)?([a-z]{0,4}(?![a-z]))\s*(?:([+-])(\d\d?):?(\d{0,2}))?/;

/**
 * Hours east of UTC of a zone by its name: those of North America and Europe. Undefined for any other word. Military letters meant
 * opposite things to their writers, hence UTC (RFC 5322 section 4.3).
 */
function zoneHours(name: string): number | undefined {
  const [zone, american, daylight, european, summer] = /^(?:([aecmp])([sd]?)t|([wce])e(s?)t|[a-z]?|utc?|gmt)$/.exec(name) ?? [];
  if (american) return 'pmcea'.indexOf(american) - (daylight === 'd' ? 7 : 8);
  return zone && european ? 'wce'.indexOf(european) + (summer ? 1 : 0) : zone === undefined ? zone : 0;
}

/** RFC 822 and RFC 3339 in UTC, for days that every month has. */
const COMMON =
  /^(?:\w{3}, )?(0[1-9]|1\d|2[0-8]) (\w{3}) ([12]\d{3}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) (?:\+0000|GMT)$|^([12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(?:Z|\+00:00)$/;

/** The value of two digits; 99, which no month or day is, for nought. */
const part = (digits: string): number => +digits || 99;

/** Two and three digits by RFC 2822 section 4.3. */
const yearOf = (digits: string): number => +digits + (digits.length > 3 ? 0 : digits.length > 2 || digits > '49' ? 1900 : 2000);

/** The day in a text from which time and zone have been taken. Of an ordinal date the month is 0; what the text does not say is 0. */
function calendarDay(text: string): readonly [year: number, month: number, day: number] | undefined {
  const month = monthNamed(text);
  const [a = '', b = '', c = '', more] = text.match(/\d+/g) ?? [];
  const yearFirst = a.length > 2 || +a > 31;
  if (month) {
    if (c || !(b || yearFirst)) return undefined;
    return yearFirst ? [yearOf(a), month, b ? part(b) : 0] : [yearOf(b), month, part(a)];
  }
  const [, year, ordinal, isoMonth, isoDay] = /^(\d{4})(?:-?(\d{3})|-?(\d\d)(?:-?(\d\d))?)?$/.exec(text) ?? [];
  if (year) return [+year, isoMonth ? part(isoMonth) : 0, ordinal ? part(ordinal) : isoDay ? part(isoDay) : 0];
  if (!c || more || b.length > 2) return undefined;
  // Year first: four digits, or two in the ISO spelling.
  if (c.length < 3 && (yearFirst || /\d-\d+-/.test(text))) return [yearOf(a), part(b), part(c)];
  // With slashes the month is first (US) unless it cannot be; otherwise the day is.
  return (text.includes('/') ? +a < 13 : +b > 12) ? [yearOf(c), part(a), part(b)] : [yearOf(c), part(b), part(a)];
}

/**
 * Reads a date as feeds write it: RFC 3339, W3CDTF and ISO 8601 (calendar and ordinal, basic and extended), RFC 822 and
 * 2822 with their usual mistakes, asctime, database and US forms, Unix seconds and milliseconds; month names in
 * the languages of `month-names.ts`; Arabic and Persian digits. A time without a zone is taken as UTC.
 *
 * Never says more than the text: a day stays a day, without a zone. Undefined for what is no date or an impossible
 * one; with `rollOver`, days 29 to 31 of a shorter month run on into the next month.
 */
export function readFeedDate(text: string, rollOver = false): NewsDate | undefined {
  // What nearly every feed has; the general way takes ten times as long.
  const [, day2, month3, year4, time1, moment] = COMMON.exec(text) ?? [];
  if (moment) return { iso: moment + 'Z', precision: 'second' };
  const known = month3 && englishMonth(month3.toLowerCase());
  if (known) return { iso: `${year4}-${known < 10 ? '0' : ''}${known}-${day2}T${time1}Z`, precision: 'second' };
  const date = (instant: Date | number, length: number, precision: DatePrecision): NewsDate => ({
    iso: new Date(instant).toISOString().slice(0, length) + (length > 10 ? 'Z' : ''),
    precision,
  });
  const letters = plainLetters(text.slice(0, 120)).replace(/\([^)]*\)/g, ' ').trim();
  if (/^(?:\d{9,10}|\d{12,13})$/.test(letters)) return date(+letters * (letters.length > 11 ? 1 : 1000), 19, 'second');
  const plain = letters.replace(/(\d{8}|-\d\d)[t ]*(\d\d)(\d\d)(\d\d|)(?![\d:])/, '$1 $2:$3:$4').replace(/(?<=\d)[t ]+(?=\d)/g, ' ');
  const time = TIME.exec(plain);
  const after = time ? plain.slice(time.index + time[0].length) : '';
  const [whole, name, sign, hours = 0, minutes = 0] = ZONE.exec(after) ?? ['', ''];
  const zone = zoneHours(name);
  const day = calendarDay(time ? (plain.slice(0, time.index) + (zone === undefined ? after : after.slice(whole.length))).trim() : plain);
  if (!day) return undefined;
  const [y, m, d] = day;
  const midnight = new Date(Date.UTC(y, (m || 1) - 1, d || 1));
  const exists = m ? m < 13 && (rollOver ? d < 32 : midnight.getUTCMonth() === m - 1) : midnight.getUTCFullYear() === y;
  if (y < 1000 || y > 9998 || !exists) return undefined;
  if (!time) return d ? date(midnight, 10, 'day') : m ? date(midnight, 7, 'month') : date(midnight, 4, 'year');
  const afternoon = time[4] === 'p' || /오후|午後|下午/.test(plain);
  const hour = (time[4] || afternoon) && +time[1]! < 13 ? (+time[1]! % 12) + (afternoon ? 12 : 0) : +time[1]!;
  const minute = +time[2]!;
  const second = +(time[3] ?? 0);
  // 24:00 is the end of the day; second 60 is a leap second.
  if (!d || minute > 59 || second > 60 || hour > 24 || (hour > 23 && minute + second)) return undefined;
  const east = zone === undefined ? 0 : zone * 60 + (sign === '-' ? -1 : 1) * (+hours * 60 + +minutes);
  return date(+midnight + ((hour * 60 + minute - east) * 60 + second) * 1000, 19, time[3] ? 'second' : 'minute');
}
