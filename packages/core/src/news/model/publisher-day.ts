import { offsetMs } from '../../locale/utc-offset.js';
import type { NewsDate } from './news-item.js';

/** `+03:00` for 180 minutes east of UTC. */
export function offsetText(minutes: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The offset of a clock that shows `local`, a date and time without a zone, at an instant.
 * @returns undefined for none, and for two times that are not the same moment
 */
export function offsetBetween(instant: string, local: string | undefined): string | undefined {
  const minutes = (Date.parse(`${local}Z`) - Date.parse(instant)) / 60_000;
  const isOffset = Math.abs(minutes) <= 14 * 60 && minutes % 15 === 0;
  return isOffset && minutes ? offsetText(minutes) : undefined;
}

/** The day on which its publisher dates an item: `2020-07-29`, or what is known of it. */
export function publisherDay({ iso, offset }: NewsDate): string {
  if (!offset || iso.length < 11) {
    return iso.slice(0, 10);
  }
  return new Date(Date.parse(iso) + offsetMs(offset)).toISOString().slice(0, 10);
}

/** The easternmost clocks are so far ahead of UTC. */
const EASTERNMOST_MS = 14 * 3_600_000;

/**
 * Whether the day of an item is yet to come for its publisher. A day without a time zone has come as soon as
 * it has begun somewhere.
 * @param now ms since 1970
 */
export function isFuture(date: NewsDate | undefined, now: number): boolean {
  if (!date) {
    return false;
  }
  const ahead = date.iso.length < 11 ? EASTERNMOST_MS : offsetMs(date.offset);
  const today = new Date(now + ahead).toISOString().slice(0, date.iso.length);
  return publisherDay(date) > today.slice(0, 10);
}
