import { formatDate, formatRange, formatRelative } from '@icesco/core/locale';
import type { NewsItem } from '@icesco/core/news';
import type { DateLine, ItemOptions } from './news-feed.list.templates.js';

/** The dates of an item as the author has set them, in the reader's language. */
export function dateLines(item: NewsItem, { dates, lang, timeZone }: ItemOptions): DateLine[] {
  const date = item.published ?? item.modified;
  const style = { lang, timeZone };
  return dates.split(',').flatMap((kind) => {
    if (kind === 'event') {
      return item.events.slice(0, 1).map((event) => ({ iso: event.start, text: formatRange(event, style) }));
    }
    if (!date) {
      return [];
    }
    if (kind === 'relative') {
      return { iso: date.iso, text: formatRelative(date, Date.now(), lang, style) };
    }
    return {
      iso: date.iso,
      text: formatDate(date, kind === 'hijri' ? { ...style, calendar: 'islamic-umalqura' } : style),
    };
  });
}
