import {
  organisationSources,
  readSourceAddresses,
  type NewsFilter,
  type LoadRequest,
} from '@icesco/core/news';
import type { NewsOptions } from './news-feed.attributes.js';
import { dateKinds, shownFields } from './news-feed.item-options.js';

/** What a reader chose on the page. */
export interface ReaderSelection {
  readonly query: string;
  readonly facets: Readonly<Record<string, string>>;
}

/** A comma-separated attribute as a list. */
const readList = (given: string): string[] =>
  given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** The author's restrictions, without those of the reader. */
export function authorFilter(wanted: NewsOptions, pageUrl: string): NewsFilter {
  return {
    category: readList(wanted.category),
    tag: readList(wanted.tag),
    country: readList(wanted.country),
    from: wanted.from,
    to: wanted.to,
    include: readList(wanted.include),
    exclude: readList(wanted.exclude),
    offset: wanted.offset,
    ...(wanted.excludeSelf && { excludeUrl: pageUrl }),
  };
}

/**
 * What the loader requests: the author's inline news, the addresses of `src`, or else the organisation's
 * own news.
 */
export function newsRequest(
  wanted: NewsOptions & { readonly lang?: string },
  lang: string,
  base: string,
  pageUrl: string,
  inlineText: string | undefined,
): LoadRequest {
  const inline: unknown = wanted.feed ?? wanted.items ?? inlineText;
  const requested = (): NonNullable<LoadRequest['chains']> =>
    wanted.src.trim() ? readSourceAddresses(wanted.src, base, wanted.source) : [organisationSources(lang)];
  const chains = inline === undefined || inline === null ? requested() : [];
  return {
    chains,
    lang,
    // Said on the element itself: a page's language alone does not restrict what its author chose.
    ...(wanted.lang && { preferredLang: wanted.lang }),
    limit: wanted.limit,
    facets: wanted.facets,
    showFuture: wanted.showFuture,
    sort: wanted.sort,
    stickyFirst: wanted.sticky === 'first',
    withoutSticky: wanted.sticky === 'exclude',
    // What costs bytes and time only where it is used.
    annotated:
      wanted.country !== '' ||
      dateKinds(wanted).includes('event') ||
      shownFields(wanted).includes(' country ') ||
      (wanted.facets && 'later'),
    filter: authorFilter(wanted, pageUrl),
    ...(inline !== undefined && inline !== null && { inline }),
  };
}

/** What the reader's search and facets leave of the news. */
export function readerFilter({ query, facets: { category, country, year } }: ReaderSelection): NewsFilter {
  return {
    query,
    ...(category && { category: [category] }),
    ...(country && { country: [country] }),
    ...(year && { from: year, to: year }),
  };
}

/** Whether the reader has chosen anything. */
export const narrows = ({ query, facets }: ReaderSelection): boolean =>
  query.trim() !== '' || Object.values(facets).some(Boolean);
