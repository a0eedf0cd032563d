import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDate } from './format-date.js';
import { formatRange } from './format-range.js';
import { formatRelative } from './format-relative.js';

const day = { iso: '2020-07-29' };
const instant = { iso: '2020-07-29T23:30:00Z' };

afterEach(() => vi.unstubAllGlobals());

describe('a date in words', () => {
  test.each([
    ['en', '29 July 2020'],
    ['en-GB', '29 July 2020'],
    ['en-US', 'July 29, 2020'],
    ['fr', '29 juillet 2020'],
    ['ar', '29 يوليو 2020'],
    ['ar-MA', '29 يوليوز 2020'],
    ['fa', '29 ژوئیهٔ 2020'],
  ])('in %s: %s', (lang, expected) => expect(formatDate(day, { lang })).toBe(expected));

  test('Arabic digits are Western unless requested', () => {
    expect(formatDate(day, { lang: 'ar-SA' })).toMatch(/^29 .* 2020$/);
    expect(formatDate(day, { lang: 'ar', numerals: 'arab' })).toBe('٢٩ يوليو ٢٠٢٠');
  });

  test('the Hijri calendar is a choice, for whole days only', () => {
    expect(formatDate(day, { lang: 'ar', calendar: 'islamic-umalqura' })).toContain('ذو الحجة 1441');
    expect(formatDate({ iso: '2020-07' }, { lang: 'fr', calendar: 'islamic-umalqura' })).toBe('juillet 2020');
  });

  test('a day never shifts, whatever the zone; an instant is shown in the zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
      expect(formatDate(day, { lang: 'en', timeZone })).toBe('29 July 2020');
    }
    expect(formatDate(instant, { lang: 'en' })).toBe('30 July 2020');
    expect(formatDate(instant, { lang: 'en', timeZone: 'America/New_York', time: true })).toMatch(
      /^29 July 2020 at 19:30$/,
    );
  });

  test('no more precise than its source', () => {
    expect(formatDate({ iso: '2020' }, { lang: 'fr' })).toBe('2020');
    expect(formatDate({ iso: '2020-07' }, { lang: 'en' })).toBe('July 2020');
  });

  test.each(['', 'soon', '2020-13', '2020-02-31T', '20200729', '29/07/2020'])('%s is no date', (iso) =>
    expect(formatDate({ iso })).toBe(''),
  );

  test('a bad language or zone gives a sensible date', () => {
    expect(formatDate(day, { lang: 'xx_!!' })).toBe('29 July 2020');
    expect(formatDate(day, { lang: null })).toBe('29 July 2020');
    expect(formatDate(instant, { lang: 'fr', timeZone: 'Mars/Olympus' })).toBe('29/07/2020');
    expect(formatDate(null)).toBe('');
  });
});

describe('an engine that does not speak the language', () => {
  test('English in silence is not shown to others', () => {
    expect(formatDate(day, { lang: 'dv' })).toBe('29/07/2020');
    expect(formatDate({ iso: '2020-07' }, { lang: 'dv' })).toBe('07/2020');
    expect(formatRange({ start: '2020-07-29', end: '2020-07-31' }, { lang: 'dv' })).toBe(
      '29/07/2020 – 31/07/2020',
    );
    expect(formatRelative(day, Date.UTC(2020, 6, 30, 12), 'dv')).toBe('29/07/2020');
  });

  test('given month names are used', () => {
    const months = Array.from({ length: 12 }, (_, month) => `m${month + 1}`);
    expect(formatDate(day, { lang: 'dv', months })).toBe('29 m7 2020');
  });

  test('"M07" is not shown', () => {
    const real = Intl.DateTimeFormat;
    vi.stubGlobal('Intl', {
      ...Object.fromEntries(
        Object.getOwnPropertyNames(Intl).map((name) => [name, Intl[name as keyof typeof Intl]]),
      ),
      DateTimeFormat: class {
        format = (): string => '2020 M07 29';
        formatToParts = (at: Date): Intl.DateTimeFormatPart[] =>
          new real('en', { timeZone: 'UTC' }).formatToParts(at);
      },
    });
    expect(formatDate(day, { lang: 'kab' })).toBe('29/07/2020');
  });

  test('no Intl at all', () => {
    vi.stubGlobal('Intl', undefined);
    expect(formatDate({ iso: '2021-03-04' }, { lang: 'wo' })).toBe('04/03/2021');
    expect(formatRelative(instant, Date.UTC(2020, 6, 30), 'wo')).toBe('29/07/2020');
  });
});

describe('a range', () => {
  test.each([
    ['en', '5 – 7 July 2021'],
    ['fr', '5–7 juillet 2021'],
    ['ar', '5–7 يوليو 2021'],
  ])('in %s: %s', (lang, expected) => {
    expect(
      formatRange({ start: '2021-07-05', end: '2021-07-07' }, { lang }).replace(/[\u2009\u202f]/g, ' '),
    ).toBe(expected);
  });

  test('one day, or an end before the start, is one day', () => {
    expect(formatRange({ start: '2021-07-05' }, { lang: 'fr' })).toBe('5 juillet 2021');
    expect(formatRange({ start: '2021-07-05', end: '2021-07-01' }, { lang: 'fr' })).toBe('5 juillet 2021');
  });
});

describe('how long ago', () => {
  const now = Date.UTC(2020, 6, 30, 12);
  test.each([
    [day, 'en', 'yesterday'],
    [day, 'fr', 'hier'],
    [day, 'ar', 'أمس'],
    [{ iso: '2020-07-30' }, 'en', 'today'],
    [{ iso: '2020-07-27' }, 'ar', 'قبل 3 أيام'],
    [{ iso: '2020-08-14' }, 'en', 'in 2 weeks'],
    [{ iso: '2020-05-30' }, 'en', '2 months ago'],
    [{ iso: '2018-05-30' }, 'en', '2 years ago'],
    [{ iso: '2020-07-30T11:20:00Z' }, 'en', '40 minutes ago'],
    [{ iso: '2020-07-30T11:59:30Z' }, 'en', 'now'],
    [{ iso: '2020-07-30T07:00:00Z' }, 'fr', 'il y a 5 heures'],
    [{ iso: '2020-07' }, 'en', 'July 2020'],
    [{ iso: 'x' }, 'en', ''],
  ])('%j in %s: %s', (date, lang, expected) => expect(formatRelative(date, now, lang)).toBe(expected));

  test('a clock that is no number gives the date', () =>
    expect(formatRelative(day, Number.NaN, 'en')).toBe('29 July 2020'));
});

describe('the clock of the source', () => {
  const style = { lang: 'en', timeZone: 'source' };
  test.each([
    [{ iso: '2025-03-01T21:00:00Z', offset: '+03:00' }, '2 March 2025'],
    [{ iso: '2025-03-02T01:00:00Z', offset: '-05:00' }, '1 March 2025'],
    [{ iso: '2025-07-01T23:30:00Z' }, '1 July 2025'],
    [{ iso: '2025-03-02' }, '2 March 2025'],
    [{ iso: '2025-03-01T21:00:00Z', offset: 'broken' }, '1 March 2025'],
  ])('%j: %s', (date, expected) => expect(formatDate(date, style)).toBe(expected));

  test('gives way to a zone', () => {
    const date = { iso: '2025-03-01T21:00:00Z', offset: '+03:00' };
    expect(formatDate(date, { lang: 'en', timeZone: 'UTC' })).toBe('1 March 2025');
  });

  test('is counted from the publisher’s day', () => {
    const date = { iso: '2025-03-01T21:00:00Z', offset: '+03:00' };
    const now = Date.UTC(2025, 2, 2, 22);
    expect(formatRelative(date, now, 'en', style)).toBe('yesterday');
    expect(formatRelative({ iso: '2025-03-02' }, Date.UTC(2025, 2, 2, 12), 'en', style)).toBe('today');
  });
});
