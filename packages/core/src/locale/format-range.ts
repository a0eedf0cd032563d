import { dateFormatter, speaksDates } from './date-formatters.js';
import { dateOptions, formatDate, readMoment, type DateStyle } from './format-date.js';

/**
 * The days of an event: one day, or a range with what both ends share written once.
 * @param event calendar days `YYYY-MM-DD`, as in `EventDate`.
 */
export function formatRange(
  event: { readonly start: string; readonly end?: string },
  style: DateStyle = {},
): string {
  const start = readMoment({ iso: event.start });
  const end = event.end === undefined ? undefined : readMoment({ iso: event.end });
  const one = formatDate({ iso: event.start }, style);
  if (!start || !end || end.at <= start.at) {
    return one;
  }
  try {
    if (speaksDates(style.lang)) {
      return dateFormatter(style.lang, dateOptions('day', 'UTC', style)).formatRange(start.at, end.at);
    }
  } catch {
    // The two ends, written out, say the same.
  }
  return `${one} – ${formatDate({ iso: event.end ?? '' }, style)}`;
}
