import { monthNamed, plainLetters } from './month-names.js';
import type { NewsDate } from './news-item.js';

/** Hours east of UTC of the zones that RFC 822 and feeds name. Any other name counts as UTC (RFC 5322 section 4.3). */
const ZONES = 'nst-3.5 adt-3 ast-4 edt-4 et-5 est-5 cdt-5 ct-6 cst-6 mdt-6 mt-7 mst-7 pdt-7 pt-8 pst-8 akdt-8 akst-9 hst-10 bst1 west1 cet1 met1 cest2 mest2 eet2 cat2 sast2 eest3 msk3 trt3 eat3 pkt5 wib7 sgt8 jst9 kst9 aest10';

const TIME = /(?<!\d)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d)/;
const AFTERNOON = /(?:^|[\d\s])(?:p\.?m\b|오후|午後|下午|مساء|μ\.?μ)/;
const MORNING = /(?:^|[\d\s])(?:a\.?m\b|오전|午前|上午|صباحا|π\.?μ)/;
const ZONE = /^\s*(?:[a-z]+\/)?([a-z]{1,4}(?![a-z]))?\s*(?:([+\-−])(\d{1,2}):?(\d{0,2}))?/;

/** Hours east of UTC of a zone by its name, undefined for a word that is none. */
function zoneHours(name: string): number | undefined {
  const hours = new RegExp(`(?:^| )${name}(-?[\\d.]+)`).exec(ZONES)?.[1];
  // Military letters meant opposite things to their writers, hence UTC (RFC 5322 section 4.3).
  return hours ? Number(hours) : /^(?:[a-z]?|utc?|gmt|wet)$/.test(name) ? 0 : undefined;
}

const part = (digits: string): number => Number(digits) || 99;
/** RFC 2822 section 4.3. */
const yearOf = (digits: string): number =>
  digits.length > 3 ? Number(digits) : Number(digits) + (digits.length > 2 || digits > '49' ? 1900 : 2000);

/** Year, month and day of an ordinal date are year, 0 and day of the year; what the text does not say is 0. */
type Day = readonly [year: number, month: number, day: number];

function dayByMonthName(month: number, numbers: readonly string[]): Day | undefined {
  const [a = '', b = ''] = numbers;
  const yearAt = numbers.findIndex((digits) => digits.length > 2 || Number(digits) > 31);
  if (numbers.length === 1) return yearAt ? undefined : [yearOf(a), month, 0];
  if (numbers.length !== 2) return undefined;
  return yearAt ? [yearOf(b), month, part(a)] : [yearOf(a), month, part(b)];
}

/** The day in a text from which time and zone have been taken. */
function calendarDay(text: string): Day | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const month = monthNamed(text);
  if (month) return dayByMonthName(month, numbers);
  const [a = '', b = '', c = ''] = numbers;
  // One or two numbers are a date only when nothing else is there.
  if (numbers.length < 3) {
    if (!/^[\d-]+$/.test(text)) return undefined;
    if (b) return a.length === 4 ? (b.length === 3 ? [Number(a), 0, part(b)] : [Number(a), part(b), 0]) : undefined;
    const year = Number(a.slice(0, 4));
    if (a.length === 4) return [year, 0, 0];
    if (a.length === 7) return [year, 0, part(a.slice(4))];
    return a.length === 8 ? [year, part(a.slice(4, 6)), part(a.slice(6))] : undefined;
  }
  if (numbers.length > 3 || b.length > 2) return undefined;
  // Year first: four digits, or two in the ISO spelling.
  if (a.length > 2 || (c.length < 3 && /\d-\d+-/.test(text))) return c.length < 3 ? [yearOf(a), part(b), part(c)] : undefined;
  // With slashes the month is first (US) unless it cannot be; otherwise the day is.
  const monthFirst = text.includes('/') ? Number(a) <= 12 : Number(b) > 12;
  return monthFirst ? [yearOf(c), part(a), part(b)] : [yearOf(c), part(b), part(a)];
}

const isoOf = (milliseconds: number, length: number): string => new Date(milliseconds).toISOString().slice(0, length);

/**
 * Reads a date as feeds write it: RFC 3339, W3CDTF and ISO 8601 (calendar and ordinal, basic and extended), RFC 822 and
 * 2822 with their usual mistakes, asctime, database and US forms, Unix seconds and milliseconds; month names in
 * the languages of `month-names.ts`; Arabic and Persian digits. A time without a zone is taken as UTC.
 *
 * Never says more than the text: a day stays a day, without a zone. Undefined for what is no date or an impossible
 * one; with `rollOver`, days 29 to 31 of a shorter month run on into the next month.
 */
export function readFeedDate(text: string, rollOver = false): NewsDate | undefined {
  const plain = plainLetters(text.slice(0, 120))
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/^(\d{8})(?=\d{6}$)/, '$1t')
    .replace(/(?<=\d)\s*t\s*(\d\d)(\d\d)(\d\d)?(?![\d:])/, (_, h: string, m: string, s?: string) => ` ${h}:${m}${s ? ':' + s : ''}`)
    .replace(/(?<=\d)\s*t\s*(?=\d)/, ' ');
  if (/^(?:-?\d{9,10}|\d{12,13})$/.test(plain)) {
    return { iso: isoOf(Number(plain) * (plain.length > 11 ? 1 : 1000), 19) + 'Z', precision: 'second' };
  }
  const time = TIME.exec(plain);
  const after = time ? plain.slice(time.index + time[0].length).replace(/^\s*[ap]\.?m\b\.?/, '') : '';
  const zone = ZONE.exec(after)!;
  const named = zoneHours(zone[1] ?? '');
  const day = calendarDay(
    time ? (plain.slice(0, time.index) + (named === undefined ? after : after.slice(zone[0].length))).trim() : plain,
  );
  if (!day) return undefined;
  const [y, m, d] = day;
  const monthEnd = (month: number): number => new Date(Date.UTC(y, month, 0)).getUTCDate();
  const longest = m ? (rollOver ? 31 : monthEnd(m)) : 337 + monthEnd(2);
  if (y < 1000 || y > 9998 || m > 12 || d > longest || (time && !d)) return undefined;
  const midnight = Date.UTC(y, (m || 1) - 1, d || 1);
  if (!time) return d ? { iso: isoOf(midnight, 10), precision: 'day' } : m ? { iso: isoOf(midnight, 7), precision: 'month' } : { iso: String(y), precision: 'year' };
  let hour = Number(time[1]);
  const minute = Number(time[2]);
  const second = Number(time[3] ?? 0);
  const afternoon = AFTERNOON.test(plain);
  if (hour <= 12 && (afternoon || MORNING.test(plain))) hour = (hour % 12) + (afternoon ? 12 : 0);
  // 24:00 is the end of the day; second 60 is a leap second.
  if (hour > 24 || (hour === 24 && minute + second > 0) || minute > 59 || second > 60) return undefined;
  const offset = zone[2] && named !== undefined ? (Number(zone[3]) + Number(zone[4]) / 60) * (zone[2] === '+' ? 1 : -1) : 0;
  const instant = midnight + ((hour - (named ?? 0) - offset) * 3600 + minute * 60 + second) * 1000;
  return { iso: isoOf(instant, 19) + 'Z', precision: time[3] ? 'second' : 'minute' };
}
