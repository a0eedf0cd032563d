import { canonicalUrl } from '../../html/canonical-url.js';
import { addressKey } from '../model/address-key.js';
import { primarySubtag } from '../../locale/resolve-locale.js';
import { foldText } from '../../text/fold-text.js';
import { languageOfLink } from '../model/link-language.js';
import type { NewsItem } from '../model/news-item.js';
import { publisherDay } from '../model/publisher-day.js';
import { matchesQuery, says } from './search-news.js';

/** What to show. What is absent, empty or unreadable restricts nothing. */
export interface NewsFilter {
  /** Any of these, whatever their case, accents and vowel marks. */
  readonly category?: readonly string[];
  readonly tag?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: readonly string[];
  /**
   * First and last day of publication, as the publisher dates it: `2020-07-29`, `2020-07` or `2020`, so that
   * both `2020` mean that year.
   */
  readonly from?: string;
  readonly to?: string;
  /** At least one of these words or phrases is said. */
  readonly include?: readonly string[];
  /** None of these is. */
  readonly exclude?: readonly string[];
  /** Leaves out this page: the one that the list stands on. */
  readonly excludeUrl?: string;
  /** BCP 47: leaves out what is known to be in another language. */
  readonly lang?: string;
  /** Every word that a reader typed. */
  readonly query?: string;
  /** Leaves out the first of what remains. */
  readonly offset?: number;
  /** Most items; there may be fewer. */
  readonly limit?: number;
}

type Test = (item: NewsItem) => boolean;

/** @returns those items that pass, in their order */
export function filterNews(items: readonly NewsItem[], filter: NewsFilter): NewsItem[] {
  const { from, to, include, exclude, excludeUrl, lang, query, offset, limit } = filter;
  const tests: Test[] = [];
  const oneOf = (given: readonly string[] | undefined, valuesOf: (item: NewsItem) => readonly string[]) => {
    const wanted = new Set(filled(given).map(foldText));
    if (wanted.size) {
      tests.push((item) => valuesOf(item).some((value) => wanted.has(foldText(value))));
    }
  };
  oneOf(filter.category, (item) => item.categories);
  oneOf(filter.tag, (item) => item.tags);
  oneOf(filter.country, (item) => item.countries);

  const published = (bound: string | undefined, inside: (day: string, bound: string) => boolean) => {
    if (!bound || !/^\d{4}(-\d\d){0,2}$/.test(bound)) {
      return;
    }
    // As precise as the vaguer of the two: "2020" is within any part of 2020.
    tests.push(({ published }) => {
      const day = published ? publisherDay(published) : '';
      return day !== '' && inside(day.slice(0, bound.length), bound.slice(0, day.length));
    });
  };
  published(from, (day, bound) => day >= bound);
  published(to, (day, bound) => day <= bound);

  const wanted = filled(include);
  if (wanted.length) {
    tests.push((item) => wanted.some((phrase) => says(item, phrase)));
  }
  for (const phrase of filled(exclude)) {
    tests.push((item) => !says(item, phrase));
  }
  if (query) {
    tests.push((item) => matchesQuery(item, query));
  }

  const page = addressKey(canonicalUrl(excludeUrl)?.replace(/#.*/, '') ?? '');
  if (page) {
    tests.push(({ url }) => !url || addressKey(url) !== page);
  }
  if (lang) {
    tests.push((item) => [undefined, primarySubtag(lang)].includes(languageOf(item)));
  }

  const start = whole(offset) ?? 0;
  return items
    .filter((item) => tests.every((test) => test(item)))
    .slice(start, start + (whole(limit) ?? items.length));
}

/**
 * A link is better evidence than the source: WordPress returns every language, whichever was requested.
 */
export const languageOf = ({ url, title }: NewsItem): string | undefined =>
  languageOfLink(url) ?? (title.lang && primarySubtag(title.lang));

const whole = (count: number | undefined): number | undefined =>
  Number.isFinite(count) && count! >= 0 ? Math.floor(count!) : undefined;
/** Attributes come from strangers: anything but a list of words with a letter or digit restricts nothing. */
const filled = (words: readonly string[] | undefined): string[] =>
  Array.isArray(words)
    ? words.filter((word): word is string => typeof word === 'string' && /[\p{L}\p{N}]/u.test(word))
    : [];
