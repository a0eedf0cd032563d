import { convertedParts, dateFormatter, relativeFormatter, speaksDates, speaksRelative } from './date-formatters.js';

/** How dates are written. */
export interface DateStyle {
  /** BCP 47 tag of the reader's language. */
  readonly lang?: string | null;
  /** IANA name; the organisation's headquarters by default. Days without a time are never shifted by it. */
  readonly timeZone?: string;
  readonly calendar?: 'gregory' | 'islamic-umalqura';
  /** `Intl` date style: `full` has the weekday, `short` is all digits. */
  readonly style?: 'full' | 'long' | 'medium' | 'short';
  /** Adds hours and minutes where the source gave them. */
  readonly time?: boolean;
  /**
   * Digits, as a Unicode numbering system. `latn` by default, in Arabic too: the organisation and the press of its
   * host country write 2020, not ٢٠٢٠.
   */
  readonly numerals?: 'latn' | 'arab' | 'arabext';
  /** Twelve month names, from January, for a language in which the engine has none. */
  readonly months?: readonly string[];
}

/** What is formatted: `NewsDate`, or anything with its `iso`. The length of `iso` is its precision. */
export interface DatedMoment {
  readonly iso: string;
}

/**
 * A date in words, never more precise than its source.
 * @returns `''` for what is not a date. Never throws: an unknown language or zone, or a broken `Intl`, gives `dd/mm/yyyy`.
 */
export function formatDate(date: DatedMoment | null | undefined, style: DateStyle = {}): string {
  const moment = read(date);
  if (!moment) return '';
  const { at, precision } = moment;
  const zone = precision === 'time' ? style.timeZone ?? HEADQUARTERS : 'UTC';
  try {
    if (!speaksDates(style.lang)) return numeric(at, precision, zone, style.months);
    return dateFormatter(style.lang, options(precision, zone, style)).format(at);
  } catch {
    return numeric(at, precision, zone, style.months);
  }
}

/**
 * The days of an event: one day, or a range with what both ends share written once.
 * @param event calendar days `YYYY-MM-DD`, as in `EventDate`.
 */
export function formatRange(event: { readonly start: string; readonly end?: string }, style: DateStyle = {}): string {
  const start = read({ iso: event.start });
  const end = event.end === undefined ? undefined : read({ iso: event.end });
  const one = formatDate({ iso: event.start }, style);
  if (!start || !end || end.at <= start.at) return one;
  try {
    if (speaksDates(style.lang)) return dateFormatter(style.lang, options('day', 'UTC', style)).formatRange(start.at, end.at);
  } catch {
    // The two ends, written out, say the same.
  }
  return `${one} – ${formatDate({ iso: event.end ?? '' }, style)}`;
}

/**
 * How long ago, or until: "yesterday", "il y a 3 heures". Calendar days where the source gave a day.
 * @param now milliseconds since 1970, or a `Date`.
 * @returns the plain date where the engine has no words for it in this language; `''` for what is not a date.
 */
export function formatRelative(date: DatedMoment | null | undefined, now: number | Date, lang?: string | null, style: DateStyle = {}): string {
  const moment = read(date);
  const present = Number(now);
  if (!moment) return '';
  const plain = (): string => formatDate(date, { ...style, lang: lang ?? style.lang ?? null });
  if (!Number.isFinite(present) || moment.precision === 'month' || moment.precision === 'year') return plain();
  try {
    if (!speaksRelative(lang)) return plain();
    const words = relativeFormatter(lang, style.numerals ?? 'latn');
    if (moment.precision === 'time' && Math.abs(present - moment.at) < DAY) {
      const seconds = Math.round((moment.at - present) / 1000);
      if (Math.abs(seconds) < 60) return words.format(0, 'second');
      return Math.abs(seconds) < 3600 ? words.format(Math.trunc(seconds / 60), 'minute') : words.format(Math.trunc(seconds / 3600), 'hour');
    }
    const zone = style.timeZone ?? HEADQUARTERS;
    const days = (dayIn(moment.at, moment.precision === 'time' ? zone : 'UTC') - dayIn(present, zone)) / DAY;
    const size = Math.abs(days);
    if (size < 7) return words.format(days, 'day');
    if (size < 31) return words.format(Math.trunc(days / 7), 'week');
    return size < 365 ? words.format(Math.trunc(days / 30.44), 'month') : words.format(Math.trunc(days / 365.25), 'year');
  } catch {
    return plain();
  }
}

const HEADQUARTERS = 'Africa/Casablanca';
const DAY = 86_400_000;
type Precision = 'year' | 'month' | 'day' | 'time';

function read(date: DatedMoment | null | undefined): { at: number; precision: Precision } | undefined {
  const iso = typeof date?.iso === 'string' ? date.iso : '';
  if (!/^\d{4}(?:-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(iso)) return undefined;
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return undefined;
  return { at, precision: iso.length > 10 ? 'time' : iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year' };
}

function options(precision: Precision, timeZone: string, style: DateStyle): Intl.DateTimeFormatOptions {
  // A whole month or year has no counterpart in the other calendar: it stays Gregorian.
  const whole = precision === 'month' || precision === 'year';
  const pinned = { calendar: whole ? 'gregory' : style.calendar ?? 'gregory', numberingSystem: style.numerals ?? 'latn', timeZone };
  if (precision === 'year') return { ...pinned, year: 'numeric' };
  if (precision === 'month') return { ...pinned, year: 'numeric', month: 'long' };
  const dateStyle = style.style ?? 'long';
  return precision === 'time' && style.time ? { ...pinned, dateStyle, timeStyle: 'short' } : { ...pinned, dateStyle };
}

/** Midnight UTC of the calendar day that it is in the zone. */
function dayIn(at: number, timeZone: string): number {
  const { year, month, day } = convertedParts(at, timeZone);
  return Date.UTC(year, month - 1, day);
}

function numeric(at: number, precision: Precision, timeZone: string, months?: readonly string[]): string {
  const { year, month, day } = convertedParts(at, timeZone);
  if (precision === 'year') return String(year);
  const name = months?.length === 12 ? months[month - 1] : undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  if (name !== undefined) return precision === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`;
  return precision === 'month' ? `${two(month)}/${year}` : `${two(day)}/${two(month)}/${year}`;
}
