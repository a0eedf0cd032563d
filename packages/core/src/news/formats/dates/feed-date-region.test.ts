import { describe, expect, it } from 'vitest';
import { DAY_PATTERNS, dayMonthOrder, writtenDay, type WrittenDay } from './feed-date-days.js';
import { parseFeedDate, readFeedDate, type DateContext } from './feed-date.js';

const iso = (text: string, context?: DateContext) => parseFeedDate(text, context).date?.iso;

describe('the offset of a date', () => {
  it.each([
    ['Sun, 02 Mar 2025 00:00:00 +0300', '2025-03-01T21:00:00Z', '+03:00'],
    ['2025-03-02T00:30:00+05:30', '2025-03-01T19:00:00Z', '+05:30'],
    ['Sun, 2 Mar 2025 20:00 -0500', '2025-03-03T01:00:00Z', '-05:00'],
    ['2025-03-02 00:00 (GMT+3)', '2025-03-01T21:00:00Z', '+03:00'],
    ['2025-03-02 00:00 UTC+3', '2025-03-01T21:00:00Z', '+03:00'],
    ['Sun, 02 Mar 2025 00:00:00 +0000', '2025-03-02T00:00:00Z', undefined],
    ['2025-03-02T00:00:00Z', '2025-03-02T00:00:00Z', undefined],
    ['2025-03-02 00:00:00', '2025-03-02T00:00:00Z', undefined],
  ])('of %s is kept', (text, moment, offset) => {
    const date = readFeedDate(text);
    expect([date?.iso, date?.offset]).toEqual([moment, offset]);
  });
});

describe('a zone by its name', () => {
  it.each([
    ['PKT', '2024-12-15T07:15:00Z', undefined],
    ['GST', '2024-12-15T08:15:00Z', undefined],
    ['MSK', '2024-12-15T09:15:00Z', undefined],
    ['TRT', '2024-12-15T09:15:00Z', undefined],
    ['WIB', '2024-12-15T05:15:00Z', undefined],
    ['MET', '2024-12-15T11:15:00Z', undefined],
    ['MEST', '2024-12-15T10:15:00Z', undefined],
    ['Asia/Riyadh', '2024-12-15T09:15:00Z', undefined],
    ['Africa/Casablanca', '2024-12-15T11:15:00Z', undefined],
    ['AST', '2024-12-15T12:15:00Z', 'date-zone-ambiguous'],
    ['IST', '2024-12-15T12:15:00Z', 'date-zone-ambiguous'],
    ['XYZT', '2024-12-15T12:15:00Z', 'date-zone-unknown'],
    ['Mars/Olympus', '2024-12-15T12:15:00Z', 'date-zone-unknown'],
    ['AST+0300', '2024-12-15T09:15:00Z', undefined],
  ])('%s', (zone, moment, problem) => {
    const read = parseFeedDate(`Sun, 15 Dec 2024 12:15:00 ${zone}`);
    expect([read.date?.iso, read.problem]).toEqual([moment, problem]);
  });

  it.each([
    [{ lang: 'hi' }, '2024-12-15T06:45:00Z'],
    [{ lang: 'en-IN' }, '2024-12-15T06:45:00Z'],
    [{ url: 'https://www.moe.gov.in/feed' }, '2024-12-15T06:45:00Z'],
    [{ lang: 'he' }, '2024-12-15T10:15:00Z'],
    [{ lang: 'en-IE' }, '2024-12-15T11:15:00Z'],
  ])('IST is decided by %o', (context, moment) => {
    expect(parseFeedDate('Sun, 15 Dec 2024 12:15:00 IST', context)).toMatchObject({ date: { iso: moment } });
  });
});

describe('halves of the day in Arabic and Persian', () => {
  it.each([
    ['15/12/2024 03:05 م', '2024-12-15T15:05:00Z'],
    ['15 ديسمبر 2024 10:30 م', '2024-12-15T22:30:00Z'],
    ['15 ديسمبر 2024 10:30 ص', '2024-12-15T10:30:00Z'],
    ['15/12/2024 12:05 ص', '2024-12-15T00:05:00Z'],
    ['٢٠٢٤/١٢/١٥ ٠٣:٠٥ مساءً', '2024-12-15T15:05:00Z'],
    ['15 ديسمبر 2024 - 9:00 صباحًا', '2024-12-15T09:00:00Z'],
    ['15 ديسمبر 2024 الساعة 3:05 مساء', '2024-12-15T15:05:00Z'],
    ['15 ديسمبر 2024 م 10:30', '2024-12-15T10:30:00Z'],
    ['15/12/2024 م', '2024-12-15'],
    ['۱۵ دسامبر ۲۰۲۴ ۰۳:۰۵ ب.ظ', '2024-12-15T15:05:00Z'],
    ['2024-12-15 03:05 بعد از ظهر', '2024-12-15T15:05:00Z'],
    ['2024-12-15 03:05 ق.ظ', '2024-12-15T03:05:00Z'],
    ['15/12/2024 15:05 م', '2024-12-15T15:05:00Z'],
  ])('%s', (text, moment) => {
    expect(iso(text)).toBe(moment);
  });
});

describe('Hijri dates', () => {
  it.each([
    ['1446-09-15', '2025-03-15'],
    ['15/09/1446', '2025-03-15'],
    ['1446/09/15 هـ', '2025-03-15'],
    ['١٥ رمضان ١٤٤٦', '2025-03-15'],
    ['15 رمضان 1446 هـ 10:30', '2025-03-15T10:30:00Z'],
    ['1 ربيع الآخر 1446', '2024-10-04'],
    ['15 رمضان 1446 هـ الموافق 15 مارس 2025 م', '2025-03-15'],
    ['15/09/1446 - 14/03/2025', '2025-03-14'],
    ['1403 هـ 15/09', undefined],
    ['1403/09/15 هـ', '1983-06-26'],
    ['۱۵ آذر ۱۴۰۳', '2024-12-05'],
    ['1403/01/01 ه.ش', '2024-03-20'],
    ['۱۰ آبان ۱۴۰۳ ۱۰:۳۰', '2024-10-31T10:30:00Z'],
    ['1403-09-15', undefined],
    ['1446-13-15', undefined],
    ['1446-09-31', undefined],
    ['1500-01-01', undefined],
  ])('%s is read as %s', (text, day) => {
    expect(iso(text)).toBe(day);
  });

  it('of the solar calendar are known by the language, and never taken for Gregorian years', () => {
    expect(iso('1403/09/15', { lang: 'fa-IR' })).toBe('2024-12-05');
    expect(iso('1403/09/15', { lang: 'ar' })).toBeUndefined();
  });
});

describe('months of the Levant', () => {
  it.each([
    ['15 كانون 2 2024', '2024-01-15'],
    ['15 كانون ٢ 2024', '2024-01-15'],
    ['15 كانون الثاني 2024', '2024-01-15'],
    ['15 كانون 1 2024', '2024-12-15'],
    ['15 كانون الأول 2024', '2024-12-15'],
    ['15 كانون أول 2024', '2024-12-15'],
    ['15 تشرين 1 2024', '2024-10-15'],
    ['15 تشرين2 2024', '2024-11-15'],
    ['15 تشرين الثاني 2024 10:30', '2024-11-15T10:30:00Z'],
  ])('%s', (text, day) => {
    expect(iso(text)).toBe(day);
  });
});

describe('dates in markup', () => {
  it.each([
    ['<time datetime="2024-12-15T12:15:00+03:00">Sun, 12/15/2024 - 12:15</time>', '2024-12-15T09:15:00Z'],
    ["<time class='x' datetime='2024-12-15'>15 déc.</time>", '2024-12-15'],
    ['<span property="dc:date" content="2024-12-15T12:15:00+03:00">Sun</span>', '2024-12-15T09:15:00Z'],
    ['<span>Sun, 12/15/2024 - 12:15</span>', '2024-12-15T12:15:00Z'],
  ])('%s', (text, moment) => {
    expect(iso(text)).toBe(moment);
  });
});

describe('what a clock or a database writes that was never set', () => {
  it.each([
    'Thu, 01 Jan 1970 00:00:00 +0000',
    'Thu, 01 Jan 1970 03:00:00 +0300',
    'Wed, 31 Dec 1969 19:00:00 -0500',
    '1970-01-01',
    '1900-01-01T00:00:00',
    '1899-12-30 00:00:00',
    '0001-01-01T00:00:00Z',
    '1601-01-01T00:00:00Z',
    'Fri, 01 Jan 3025 10:00:00 GMT',
    '0000000000',
  ])('%s is no date', (text) => {
    expect(readFeedDate(text)).toBeUndefined();
  });
});

describe('the order of day and month', () => {
  const order = (lang: string | undefined, ...texts: string[]) => dayMonthOrder(texts, lang);

  it('is that of the dates that decide it', () => {
    expect(order(undefined, '03/04/2025', '25/03/2025')).toBe('day-first');
    expect(order('ar', '03/04/2025', '03/25/2025')).toBe('month-first');
    expect(order('fr', 'Le 03/04/2025', '2025-03-25')).toBe('day-first');
    expect(order('en-GB', '03/04/2025')).toBe('day-first');
    expect(order('en', '03/04/2025')).toBeUndefined();
  });

  it('holds for all dates of the feed, unless one cannot be read so', () => {
    expect(iso('03/04/2025 10:00', { order: () => 'day-first' })).toBe('2025-04-03T10:00:00Z');
    expect(iso('03.04.2025', { order: () => 'month-first' })).toBe('2025-03-04');
    expect(iso('03/25/2025', { order: () => 'day-first' })).toBe('2025-03-25');
  });
});

describe('the patterns of days', () => {
  const day = { year: 2020, month: 7, day: 29 };
  const expected: Readonly<Record<string, WrittenDay>> = {
    'July 2020': { year: 2020, month: 7 },
    '2020': { year: 2020 },
    '2020-211': { year: 2020, day: 211 },
    '2020-07': { year: 2020, month: 7 },
  };

  it.each(DAY_PATTERNS)('$name', ({ name }) => {
    const examples = name.replace(/ \([^)]*\)/, '').split(/, (?!\d{4}$)/);
    for (const example of examples) {
      expect([example, writtenDay(example.toLowerCase())]).toEqual([example, expected[example] ?? day]);
    }
  });
});
