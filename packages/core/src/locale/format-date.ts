import { convertedParts, dateFormatter, speaksDates } from './date-formatters.js';
import { plainDate, sameDayInMorocco } from './plain-dates.js';
import { offsetMs } from './utc-offset.js';

/** How dates are written. */
export interface DateStyle {
  /** BCP 47 tag of the reader's language. */
  readonly lang?: string | null;
  /**
   * IANA name; the organisation's headquarters by default. `source`: the clock of the source, by the date's
   * own offset. Days without a time are never shifted by it.
   */
  readonly timeZone?: string;
  readonly calendar?: 'gregory' | 'islamic-umalqura';
  /** `Intl` date style: `full` has the weekday, `short` is all digits. */
  readonly style?: 'full' | 'long' | 'medium' | 'short';
  /** Adds hours and minutes where the source gave them. */
  readonly time?: boolean;
  /**
   * Digits, as a Unicode numbering system. `latn` by default, in Arabic too: the organisation and the press
   * of its host country write 2020, not ٢٠٢٠.
   */
  readonly numerals?: 'latn' | 'arab' | 'arabext';
  /** Twelve month names, from January, for a language in which the engine has none. */
  readonly months?: readonly string[];
}

/** What is formatted: `NewsDate`, or anything with its `iso`. The length of `iso` is its precision. */
export interface DatedMoment {
  readonly iso: string;
  /** Of the publisher's clock from UTC, as `NewsDate` has it. */
  readonly offset?: string;
}

/** The value of `timeZone` for the clock of the source. */
export const SOURCE_ZONE = 'source';

/**
 * A date in words, never more precise than its source.
 * @returns `''` for what is not a date. Never throws: an unknown language or zone, or a broken `Intl`, gives
 *   `dd/mm/yyyy`.
 */
export function formatDate(date: DatedMoment | null | undefined, style: DateStyle = {}): string {
  const moment = readMoment(date);
  if (!moment) {
    return '';
  }
  const { precision } = moment;
  const { at, zone } = clockOf(moment, date?.offset, style.timeZone);
  const written =
    isPlain(style, precision) &&
    (zone === 'UTC' || (zone === HEADQUARTERS && sameDayInMorocco(at))) &&
    plainDate(at, LENGTHS[precision], style.lang ?? 'en');
  if (written) {
    return written;
  }
  try {
    if (!speaksDates(style.lang)) {
      return numeric(at, precision, zone, style.months);
    }
    return dateFormatter(style.lang, dateOptions(precision, zone, style)).format(at);
  } catch {
    return numeric(at, precision, zone, style.months);
  }
}

/** The time to be written, and the zone to write it in. */
function clockOf(
  { at, precision }: Moment,
  offset: string | undefined,
  timeZone = HEADQUARTERS,
): { at: number; zone: string } {
  if (precision !== 'time') {
    return { at, zone: 'UTC' };
  }
  return timeZone === SOURCE_ZONE ? { at: at + offsetMs(offset), zone: 'UTC' } : { at, zone: timeZone };
}

const LENGTHS = { year: 4, month: 7, day: 10, time: 10 } as const;

/** Whether the options are those of a long Gregorian date with European digits. */
const isPlain = ({ calendar, style, time, numerals }: DateStyle, precision: Precision): boolean =>
  (calendar ?? 'gregory') === 'gregory' &&
  (style ?? 'long') === 'long' &&
  (numerals ?? 'latn') === 'latn' &&
  !(time && precision === 'time');

/** Where the organisation sits. */
export const HEADQUARTERS = 'Africa/Casablanca';
type Precision = 'year' | 'month' | 'day' | 'time';
interface Moment {
  readonly at: number;
  readonly precision: Precision;
}

/** A moment with the precision that its length implies; `undefined` for what is not a date. */
export function readMoment(date: DatedMoment | null | undefined): Moment | undefined {
  const iso = typeof date?.iso === 'string' ? date.iso : '';
  if (!/^\d{4}(?:-\d\d){0,2}$|^\d{4}-\d\d-\d\dT/.test(iso)) {
    return undefined;
  }
  const at = Date.parse(iso);
  if (Number.isNaN(at)) {
    return undefined;
  }
  return { at, precision: PRECISIONS.get(iso.length) ?? 'time' };
}

/** By the length of an ISO 8601 date. */
const PRECISIONS: ReadonlyMap<number, Precision> = new Map([
  [4, 'year'],
  [7, 'month'],
  [10, 'day'],
]);

/** For `Intl.DateTimeFormat`. */
export function dateOptions(
  precision: Precision,
  timeZone: string,
  style: DateStyle,
): Intl.DateTimeFormatOptions {
  // A whole month or year has no counterpart in the other calendar: it stays Gregorian.
  const whole = precision === 'month' || precision === 'year';
  const pinned = {
    calendar: whole ? 'gregory' : (style.calendar ?? 'gregory'),
    numberingSystem: style.numerals ?? 'latn',
    timeZone,
  };
  if (precision === 'year') {
    return { ...pinned, year: 'numeric' };
  }
  if (precision === 'month') {
    return { ...pinned, year: 'numeric', month: 'long' };
  }
  const dateStyle = style.style ?? 'long';
  return precision === 'time' && style.time
    ? { ...pinned, dateStyle, timeStyle: 'short' }
    : { ...pinned, dateStyle };
}

function numeric(at: number, precision: Precision, timeZone: string, months?: readonly string[]): string {
  const { year, month, day } = convertedParts(at, timeZone);
  if (precision === 'year') {
    return String(year);
  }
  const name = months?.length === 12 ? months[month - 1] : undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  if (name !== undefined) {
    return precision === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`;
  }
  return precision === 'month' ? `${two(month)}/${year}` : `${two(day)}/${two(month)}/${year}`;
}
