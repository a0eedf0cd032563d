import { oneOf, whole } from './news-feed.places.js';

const IMAGES = ['on', 'off', 'click'] as const;
const DATES = ['published', 'event', 'relative', 'hijri'] as const;

export type NewsImages = (typeof IMAGES)[number];
export type NewsDates = (typeof DATES)[number];

export const readImages = (given: string): NewsImages => oneOf(IMAGES, given);
export const readHeadingLevel = (given: number): 2 | 3 | 4 | 5 | 6 =>
  whole(given, 2, 6, 3) as 2 | 3 | 4 | 5 | 6;
export const readOffset = (given: number): number => whole(given, 0, 10_000, 0);
/** Minutes between refreshes; 0: never. */
export const readRefresh = (given: number): number => whole(given, 0, 1440, 0);

/** The words of `dates`, in the author's order. */
export function readDates(given: string): NewsDates[] {
  const words = given
    .split(/\s+/)
    .filter((word): word is NewsDates => (DATES as readonly string[]).includes(word));
  return words.length ? words : ['published'];
}

/** A comma-separated attribute as a list. */
export const readList = (given: string): string[] =>
  given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
