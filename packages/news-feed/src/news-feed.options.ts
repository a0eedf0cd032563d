import type { PropertyDeclarations } from 'lit';

const LAYOUTS = ['list', 'cards', 'headlines', 'magazine'] as const;
const IMAGES = ['on', 'off', 'click'] as const;
const DATES = ['published', 'event', 'relative', 'hijri'] as const;

export type NewsLayout = (typeof LAYOUTS)[number];
export type NewsImages = (typeof IMAGES)[number];
export type NewsDates = (typeof DATES)[number];

/** One of the allowed words, or the first of them: a misspelt attribute falls back, it breaks nothing. */
const oneOf = <Word extends string>(words: readonly Word[], given: string): Word => words.find((word) => word === given) ?? words[0]!;

/** A whole number in a range, or the fallback. */
const whole = (given: unknown, least: number, most: number, fallback: number): number =>
  Number.isInteger(given) ? Math.min(most, Math.max(least, given as number)) : fallback;

export const readLayout = (given: string): NewsLayout => oneOf(LAYOUTS, given);
export const readImages = (given: string): NewsImages => oneOf(IMAGES, given);
export const readHeadingLevel = (given: number): 2 | 3 | 4 | 5 | 6 => whole(given, 2, 6, 3) as 2 | 3 | 4 | 5 | 6;
export const readLimit = (given: number): number => whole(given, 1, 100, 12);
export const readOffset = (given: number): number => whole(given, 0, 10_000, 0);
/** Minutes between refreshes; 0: never. */
export const readRefresh = (given: number): number => whole(given, 0, 1440, 0);

/** The words of `dates`, in the author's order. */
export function readDates(given: string): NewsDates[] {
  const words = given.split(/\s+/).filter((word): word is NewsDates => (DATES as readonly string[]).includes(word));
  return words.length ? words : ['published'];
}

/** A comma-separated attribute as a list. */
export const readList = (given: string): string[] =>
  given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const text = { type: String };
const number = { type: Number };
const flag = { type: Boolean, reflect: true };

/** Every attribute of `<icesco-news-feed>`. */
export const properties: PropertyDeclarations = {
  src: text,
  source: text,
  limit: number,
  offset: number,
  layout: { type: String, reflect: true },
  category: text,
  tag: text,
  country: text,
  from: text,
  to: text,
  include: text,
  exclude: text,
  excludeSelf: { type: Boolean, attribute: 'exclude-self' },
  headingLevel: { type: Number, attribute: 'heading-level' },
  images: text,
  dates: text,
  timeZone: { type: String, attribute: 'time-zone' },
  search: flag,
  facets: flag,
  refreshMinutes: { type: Number, attribute: 'refresh' },
  theme: { type: String, reflect: true },
  isolated: flag,
  newTab: { type: Boolean, attribute: 'new-tab' },
  label: text,
  jsonLd: { type: Boolean, attribute: 'json-ld' },
  items: { attribute: false },
  feed: { attribute: false },
};

/** What the attributes are where the author gives none. */
export const defaults = {
  src: '',
  source: '',
  limit: 12,
  offset: 0,
  layout: 'list',
  category: '',
  tag: '',
  country: '',
  from: '',
  to: '',
  include: '',
  exclude: '',
  excludeSelf: false,
  headingLevel: 3,
  images: 'on',
  dates: 'published',
  timeZone: 'Africa/Casablanca',
  search: false,
  facets: false,
  refreshMinutes: 0,
  theme: 'auto',
  isolated: false,
  newTab: false,
  label: '',
  jsonLd: false,
} as const;
