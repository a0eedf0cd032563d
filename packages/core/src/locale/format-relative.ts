import { convertedParts, isEnglish, kept, readable } from './date-formatters.js';
import {
  formatDate,
  HEADQUARTERS,
  readMoment,
  SOURCE_ZONE,
  type DatedMoment,
  type DateStyle,
} from './format-date.js';
import { offsetMs } from './utc-offset.js';

const DAY = 86_400_000;
const formatters = new Map<string, Intl.RelativeTimeFormat>();

/**
 * How long ago, or until: "yesterday", "il y a 3 heures". Calendar days where the source gave a day.
 * @param now milliseconds since 1970, or a `Date`.
 * @returns the plain date where the engine has no words for it in this language; `''` for what is not a date.
 */
export function formatRelative(
  date: DatedMoment | null | undefined,
  now: number | Date,
  lang?: string | null,
  style: DateStyle = {},
): string {
  const moment = readMoment(date);
  const present = Number(now);
  if (!moment) {
    return '';
  }
  const plain = (): string => formatDate(date, { ...style, lang: lang ?? style.lang ?? null });
  if (!Number.isFinite(present) || moment.precision === 'month' || moment.precision === 'year') {
    return plain();
  }
  try {
    if (!speaksRelative(lang)) {
      return plain();
    }
    const words = relativeFormatter(lang, style.numerals ?? 'latn');
    if (moment.precision === 'time' && Math.abs(present - moment.at) < DAY) {
      const seconds = Math.round((moment.at - present) / 1000);
      if (Math.abs(seconds) < 60) {
        return words.format(0, 'second');
      }
      return Math.abs(seconds) < 3600
        ? words.format(Math.trunc(seconds / 60), 'minute')
        : words.format(Math.trunc(seconds / 3600), 'hour');
    }
    const days = daysBetween(moment, present, date?.offset, style.timeZone) / DAY;
    const size = Math.abs(days);
    if (size < 7) {
      return words.format(days, 'day');
    }
    if (size < 31) {
      return words.format(Math.trunc(days / 7), 'week');
    }
    return size < 365
      ? words.format(Math.trunc(days / 30.44), 'month')
      : words.format(Math.trunc(days / 365.25), 'year');
  } catch {
    return plain();
  }
}

/** From the day of the present to the day of the date, in ms, by the same clock. */
function daysBetween(
  { at, precision }: NonNullable<ReturnType<typeof readMoment>>,
  present: number,
  offset: string | undefined,
  timeZone = HEADQUARTERS,
): number {
  if (precision !== 'time') {
    return dayIn(at, 'UTC') - dayIn(present, timeZone === SOURCE_ZONE ? HEADQUARTERS : timeZone);
  }
  if (timeZone !== SOURCE_ZONE) {
    return dayIn(at, timeZone) - dayIn(present, timeZone);
  }
  const shift = offsetMs(offset);
  return dayIn(at + shift, 'UTC') - dayIn(present + shift, 'UTC');
}

/** Midnight UTC of the calendar day that it is in the zone. */
function dayIn(at: number, timeZone: string): number {
  const { year, month, day } = convertedParts(at, timeZone);
  return Date.UTC(year, month - 1, day);
}

/** @throws where the engine has no `Intl.RelativeTimeFormat`. */
function relativeFormatter(
  lang: string | null | undefined,
  numberingSystem: string,
): Intl.RelativeTimeFormat {
  return kept(formatters, `${lang} ${numberingSystem}`, () => {
    // The numbering system is an option of the standard (ECMA-402 section 18.1.1) that TypeScript's library
    // lacks.
    const options = { numeric: 'auto', numberingSystem } as Intl.RelativeTimeFormatOptions;
    return new Intl.RelativeTimeFormat(readable(lang), options);
  });
}

/** Whether this engine has words for days ago in the language. */
function speaksRelative(lang: string | null | undefined): boolean {
  const sample = relativeFormatter(lang, 'latn').format(-3, 'day');
  return isEnglish(lang) || !/^3 days ago$|^[-−+‑]/.test(sample);
}
