import { addressKey } from '../model/address-key.js';
import { foldText } from '../../text/fold-text.js';
import type { NewsFeed, NewsItem } from '../model/news-item.js';

/**
 * One list out of many: newest first, each article once.
 *
 * Two items are the same article if their addresses agree, if they share an id that is unique in the world
 * and either title or date, or, where one of them has no address, if title and day do. The one that says
 * more stays, and takes from the other what it lacks. An item without a date stays where its source put it,
 * after the item before it.
 *
 * @param feeds at least one, read from different places or pages; the first one names the result
 */
export function mergeFeeds(
  feeds: readonly [NewsFeed, ...NewsFeed[]],
  { stickyFirst = false } = {},
): NewsFeed {
  const [first, ...others] = feeds;
  const { nextUrl, total, lang, ...rest } = first;
  const totals = feeds.map((feed) => feed.total ?? NaN).reduce((sum, each) => sum + each);
  const items = withoutRepeats(
    feeds
      .flatMap(placed)
      .sort((a, b) => Number(a.place < b.place) - Number(a.place > b.place))
      .map(({ item }) => item),
  );
  return {
    ...rest,
    ...(nextUrl && !others.length && { nextUrl }),
    ...(total !== undefined && totals >= 0 && { total: totals }),
    ...(lang && others.every((feed) => feed.lang === lang) && { lang }),
    items: stickyFirst
      ? [...items.filter((item) => item.sticky), ...items.filter((item) => !item.sticky)]
      : items,
    issues: feeds.flatMap((feed) => feed.issues),
  };
}

/**
 * Items with the date that orders them: their own, else that of the item before (or, at the head, of the
 * first dated one).
 */
function placed({ items }: NewsFeed): { item: NewsItem; place: string }[] {
  let place = items.find((item) => item.published)?.published?.iso ?? '';
  return items.map((item) => ({ item, place: (place = item.published?.iso ?? place) }));
}

/** Ids that are not counted by each feed for itself: addresses, URNs, `tag:` URIs and UUIDs. */
const UNIQUE_ID = /^(?:https?:\/\/.|urn:|tag:)|^[\da-f]{8}-[\da-f]{4}-/i;

const hasSameTitleOrDate = (a: NewsItem, b: NewsItem): boolean =>
  (a.published !== undefined && a.published.iso === b.published?.iso) ||
  foldText(a.title.text) === foldText(b.title.text);

function withoutRepeats(items: readonly NewsItem[]): NewsItem[] {
  const kept: NewsItem[] = [];
  const byKey = new Map<string, number>();
  const byTitle = new Map<string, number>();
  // Titles take longest to compare: where all items have addresses, none counts.
  const byTitles = items.some(({ url }) => !url);
  for (const item of items) {
    const address = item.url && addressKey(item.url);
    const title = byTitles ? foldText(item.title.text) : '';
    const titleAndDay = title && `${item.published?.iso.slice(0, 10) ?? ''} ${title}`;
    // The address of an item is often its id as well.
    const id = item.id !== item.url && UNIQUE_ID.test(item.id) ? addressKey(item.id) : undefined;
    const twin = id ? byKey.get(id) : undefined;
    const known =
      (address ? byKey.get(address) : undefined) ??
      (twin !== undefined && hasSameTitleOrDate(kept[twin]!, item) ? twin : undefined);
    const namesake = titleAndDay ? byTitle.get(titleAndDay) : undefined;
    const at = known ?? (namesake !== undefined && !(address && kept[namesake]!.url) ? namesake : undefined);
    const index = at ?? kept.length;
    kept[index] = at === undefined ? item : joined(kept[at]!, item);
    if (address && !byKey.has(address)) {
      byKey.set(address, index);
    }
    if (id && twin === undefined) {
      byKey.set(id, index);
    }
    if (titleAndDay && namesake === undefined) {
      byTitle.set(titleAndDay, index);
    }
  }
  return kept;
}

const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && !value.length) ||
  (value as { text?: unknown }).text === '';

/** How many fields tell something. */
function richness(item: NewsItem): number {
  let known = 0;
  for (const field in item) {
    if (!isMissing(item[field as keyof NewsItem])) {
      known += 1;
    }
  }
  return known;
}

/** One telling out of two; the richer one itself where it lacks nothing that the other has. */
function joined(a: NewsItem, b: NewsItem): NewsItem {
  const [rich, poor] = richness(b) > richness(a) ? [b, a] : [a, b];
  const sticky = a.sticky || b.sticky;
  let whole: Record<string, unknown> | undefined = rich.sticky === sticky ? undefined : { ...rich, sticky };
  for (const field in poor) {
    const value = poor[field as keyof NewsItem];
    if (isMissing(rich[field as keyof NewsItem]) && !isMissing(value)) {
      (whole ??= { ...rich })[field] = value;
    }
  }
  return (whole as unknown as NewsItem | undefined) ?? rich;
}
