import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.js';
import { plainDate, sameDayInMorocco } from './plain-dates.js';

const DAY = 86_400_000;
const days = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index * DAY);

describe('dates without Intl', () => {
  it.each(['en', 'en-GB', 'fr', 'fr-FR', 'ar'])(
    'are what the engine writes in %s, each day of a year',
    (lang) => {
      const forms = [
        [10, { dateStyle: 'long' }],
        [7, { year: 'numeric', month: 'long' }],
        [4, { year: 'numeric' }],
      ] as const;
      for (const [length, options] of forms) {
        const engine = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
          ...options,
          calendar: 'gregory',
          numberingSystem: 'latn',
          timeZone: 'UTC',
        });
        for (const at of days(Date.UTC(2024, 0, 1), 366)) {
          expect(plainDate(at, length, lang)).toBe(engine.format(at));
        }
      }
    },
  );

  it.each(['ar-MA', 'ar-SA', 'en-US', 'en-Arab', 'fr-CA', 'fra', 'english', 'sw', ''])(
    'leave %s to the engine',
    (lang) => {
      expect(plainDate(0, 10, lang)).toBeUndefined();
    },
  );

  it('fall on the engine’s day in Morocco at each hour of ten years, or leave it to the engine', () => {
    const engine = new Intl.DateTimeFormat('en', { day: 'numeric', timeZone: 'Africa/Casablanca' });
    let left = 0;
    for (let at = Date.UTC(2016, 0, 1); at < Date.UTC(2026, 0, 1); at += 3_600_000) {
      if (sameDayInMorocco(at)) {
        expect(Number(engine.format(at))).toBe(new Date(at).getUTCDate());
      } else {
        left += 1;
      }
    }
    // One hour of each day.
    expect(left).toBe((Date.UTC(2026, 0, 1) - Date.UTC(2016, 0, 1)) / DAY);
  });

  it('are not written with options that they do not support', () => {
    const day = { iso: '2020-07-29' };
    expect(formatDate(day, { lang: 'en', numerals: 'arab' })).toBe('٢٩ July ٢٠٢٠');
    expect(formatDate(day, { lang: 'fr', style: 'short' })).toBe('29/07/2020');
    expect(formatDate({ iso: '2020-07-29T12:00:00Z' }, { lang: 'fr', time: true })).toMatch(/13:00$/);
    expect(formatDate({ iso: '2020-07-29T12:00:00Z' }, { lang: 'en', timeZone: 'Pacific/Kiritimati' })).toBe(
      '30 July 2020',
    );
  });
});
