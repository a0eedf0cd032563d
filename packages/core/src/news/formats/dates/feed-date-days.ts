import { foldText } from '../../../text/fold-text.js';
import type { DayMonthOrder } from './feed-date-core.js';
import { monthNamed } from './month-names.js';

/** Year, month and day as written. An ordinal date has no month; what the text does not say is absent. */
export interface WrittenDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Two and three digits by RFC 2822 section 4.3. */
function yearOf(digits: string): number {
  if (digits.length > 3) {
    return Number(digits);
  }
  return Number(digits) + (digits.length > 2 || digits > '49' ? 1900 : 2000);
}

interface DayPattern {
  readonly name: string;
  /** Of the numbers and the signs between them; `M` stands for the name of a month. */
  readonly pattern: RegExp;
  /** The text must hold nothing else. */
  readonly alone?: boolean;
  readonly read: (numbers: readonly string[], month: number, order: DayMonthOrder | undefined) => WrittenDay;
}

/** Every way in which feeds write a day. The first that matches counts. */
export const DAY_PATTERNS: readonly DayPattern[] = [
  {
    name: 'July 2020',
    pattern: /^M (\d{4})$/,
    read: ([year = ''], month) => ({ year: Number(year), month }),
  },
  {
    name: '2020 July 29',
    pattern: /^M (\d{3,4}|3[2-9]|[4-9]\d) (\d\d?)$/,
    read: ([year = '', day = ''], month) => ({ year: yearOf(year), month, day: Number(day) }),
  },
  {
    name: '29 July 2020, July 29, 2020',
    pattern: /^M (\d\d?) (\d{2,4})$/,
    read: ([day = '', year = ''], month) => ({ year: yearOf(year), month, day: Number(day) }),
  },
  {
    name: '2020',
    pattern: /^(\d{4})$/,
    alone: true,
    read: ([year = '']) => ({ year: Number(year) }),
  },
  {
    name: '2020-211 (day of the year)',
    pattern: /^(\d{4})-(\d{3})$/,
    alone: true,
    read: ([year = '', day = '']) => ({ year: Number(year), day: Number(day) }),
  },
  {
    name: '2020-07',
    pattern: /^(\d{4})[- ]+(\d\d?)$/,
    alone: true,
    read: ([year = '', month = '']) => ({ year: Number(year), month: Number(month) }),
  },
  {
    name: '2020-07-29, 2020/07/29, 2020.07.29',
    pattern: /^(\d{3,4}|3[2-9]|[4-9]\d)[^\d]+(\d\d?)[^\d]+(\d\d?)$/,
    read: ([year = '', month = '', day = '']) => ({
      year: yearOf(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    name: '20-07-29',
    pattern: /^(\d\d)-+(\d\d)-(\d\d?)$/,
    read: ([year = '', month = '', day = '']) => ({
      year: yearOf(year),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    name: '07/29/2020, 29/07/2020',
    pattern: /^(\d\d?) *\/ *(\d\d?) *\/ *(\d{2,4})$/,
    read: ([first = '', second = '', year = ''], _, order = 'month-first') =>
      inOrder(Number(first), Number(second), yearOf(year), order),
  },
  {
    name: '29.07.2020, 29-07-2020',
    pattern: /^(\d\d?)[^\d]+(\d\d?)[^\d]+(\d{2,4})$/,
    read: ([first = '', second = '', year = ''], _, order = 'day-first') =>
      inOrder(Number(first), Number(second), yearOf(year), order),
  },
];

/** The order given, unless a number is no month. */
function inOrder(first: number, second: number, year: number, order: DayMonthOrder): WrittenDay {
  const isMonthFirst = order === 'month-first' ? first < 13 : second > 12;
  return isMonthFirst ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** The day in a text from which the time has been taken. */
export function writtenDay(text: string, order?: DayMonthOrder): WrittenDay | undefined {
  const month = monthNamed(text);
  const numbers = text.match(/\d+/g) ?? [];
  const shape = month
    ? ['M', ...numbers].join(' ')
    : text.replace(/[^\d/.-]+/g, ' ').replace(/^[ /.-]+|[ /.-]+$/g, '');
  const isAlone = month > 0 || /^[\dt: -]+$/.test(text);
  const found = DAY_PATTERNS.find(({ pattern, alone }) => (isAlone || !alone) && pattern.test(shape));
  return found?.read(numbers, month, order);
}

/** A day and a month as numbers, with the year after them. */
const NUMBERS = /(?<![\d/.-])(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)(?!\d)/;

/**
 * The order of day and month in a feed, by all its dates: those in which a number is no month settle the
 * others. Where none does, only English is known to put the month first.
 */
export function dayMonthOrder(texts: Iterable<string>, lang: string | undefined): DayMonthOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const [, first = '', second = ''] = NUMBERS.exec(foldText(text)) ?? [];
    if (Number(first) > 12) {
      dayFirst++;
    } else if (Number(second) > 12) {
      monthFirst++;
    }
  }
  if (dayFirst !== monthFirst) {
    return dayFirst > monthFirst ? 'day-first' : 'month-first';
  }
  return !lang || /^en(?:-US)?$/i.test(lang) ? undefined : 'day-first';
}
