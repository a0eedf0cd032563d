import { describe, expect, it } from 'vitest';
import { parseFeedDate, type DateContext } from './feed-date.js';

/** ISO date and offset; `undefined` for none. */
function read(text: string, context: DateContext = {}): string | undefined {
  const { date } = parseFeedDate(text, context);
  return date && date.iso + (date.offset ?? '');
}

describe('the half of the day', () => {
  it.each([
    ['م 03:05 15/12/2024', '2024-12-15T15:05:00Z'],
    ['2025/03/02 م 10:30:00', '2025-03-02T22:30:00Z'],
    ['2025/03/02 ص 10:30:00', '2025-03-02T10:30:00Z'],
    ['2 مارس 2025 م 10:30', '2025-03-02T10:30:00Z'],
    ['15 ديسمبر 2024 03:05 ظهراً', '2024-12-15T15:05:00Z'],
    ['15 ديسمبر 2024 11:30 ظهراً', '2024-12-15T11:30:00Z'],
    ['15 ديسمبر 2024 08:05 ليلاً', '2024-12-15T20:05:00Z'],
    ['15 ديسمبر 2024 12:30 ليلاً', '2024-12-15T00:30:00Z'],
    ['15 ديسمبر 2024 05:05 فجراً', '2024-12-15T05:05:00Z'],
    ['15.12.2024 03:05 ÖS', '2024-12-15T15:05:00Z'],
    ['15.12.2024 09:05 ÖÖ', '2024-12-15T09:05:00Z'],
  ])('%s', (text, iso) => {
    expect(read(text, { order: () => 'day-first' })).toBe(iso);
  });
});

describe('names of months', () => {
  it.each([
    ['15 мая 2024 г.', '2024-05-15'],
    ['15 июня 2024', '2024-06-15'],
    ['15 июл. 2024', '2024-07-15'],
    ['3 мар. 2025 г., 10:15', '2025-03-03T10:15:00Z'],
    ['15 ك2 2024', '2024-01-15'],
    ['15 ت1 2024', '2024-10-15'],
    ['15 كانون الثانى 2024', '2024-01-15'],
  ])('%s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });
});

describe('the calendar and markup', () => {
  it('a solar year is certain where the host is of Iran or Afghanistan', () => {
    expect(read('1403/12/25', { url: 'https://news.gov.ir/feed' })).toBe('2025-03-15');
    expect(read('1403/12/25', { url: 'https://news.example/feed' })).toBeUndefined();
  });

  it('a date in an attribute without quotes counts', () => {
    expect(read('<time datetime=2024-12-15T12:15:00Z>Sunday</time>')).toBe('2024-12-15T12:15:00Z');
  });

  it('the first day of another clock is no date', () => {
    expect(read('Fri, 01 Jan 1904 00:00:00 GMT')).toBeUndefined();
  });
});
