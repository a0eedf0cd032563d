import { learnDates, parseFeedDate as parse, type DateContext, type ReadDate } from './feed-date-core.js';
import * as rare from './feed-date-rare.js';
import type { NewsDate } from '../../model/news-item.js';

/** Has every kind of date read: where nothing can be fetched when a text needs it. */
export const useAllDates = (): void => learnDates(rare);

/** `parseFeedDate` of `feed-date-core.ts`, for every kind of date. */
export function parseFeedDate(text: string, context?: DateContext): ReadDate {
  useAllDates();
  return parse(text, context);
}

/** The date alone; `rollOver` as in `DateContext`. */
export const readFeedDate = (text: string, rollOver = false): NewsDate | undefined =>
  parseFeedDate(text, { rollOver }).date;

export type { DateContext, ReadDate };
