import { safeUrl } from '../../../html/safe-url.js';
import { present } from '../../model/new-item.js';
import { dayMonthOrder, type DateContext, type DayMonthOrder } from '../dates/feed-date-core.js';
import { issue, type OwnIssue } from '../../model/news-issue.js';
import { itemIds } from '../../model/item-id.js';
import { NewsError } from '../../model/news-error.js';
import type { NewsFeed, NewsItem, NewsOrigin } from '../../model/news-item.js';
import { MAX_ITEMS, type NewsSource, type SourceDocument } from '../../model/news-source.js';
import { languageTag } from '../../model/news-text.js';
import { issuesValue, originValue, voicedText } from './json-feed-extras.js';
import { asJsonFeed } from './json-feed-shapes.js';
import { fields, parseJson, sizeValue, textValue, type Json } from '../json-value.js';
import { authorsValue, readItem, wordsOf, type Fields, type JsonFeedContext } from './json-feed-item.js';

/** Whether the JSON calls the fields of an item by names that nobody knows. */
const isBare = ({ url, published, contentHtml, contentText }: NewsItem): boolean =>
  !url && !published && contentHtml === undefined && contentText === undefined;

/** What is known about the dates of a feed, of which each is compared with all others. */
function datesOf(items: readonly Json[], lang: string | undefined, url: string | undefined): DateContext {
  const order = (): DayMonthOrder | undefined =>
    dayMonthOrder(
      items.map((item) => textValue(fields(item)['date_published']) ?? ''),
      lang,
    );
  return { lang, url, order };
}

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), with what `toJsonFeed` keeps under `_icesco`. */
export const jsonFeed: NewsSource = {
  kind: 'json-feed',
  recognises({ text }) {
    const beginning = text.slice(0, 20_000);
    return (
      /^\s*\{/.test(beginning) &&
      (/"version"\s*:\s*"(?:https?:\/\/(?:www\.)?jsonfeed\.org\/|[\d.]+")/.test(beginning) ||
        /"items"\s*:\s*\[/.test(beginning))
    );
  },
  read(document): NewsFeed {
    const feed = asJsonFeed(fields(parseJson(document.text)));
    if (!Array.isArray(feed['items'])) {
      throw new NewsError('malformed', 'The JSON feed has no list of items.', { field: 'items' });
    }
    const { url } = document;
    const extras = fields(feed['_icesco']);
    const context = contextOf(feed, feed['items'], document);
    const { own } = context;
    const lang = context.lang ?? (own ? undefined : document.lang);
    const issues: OwnIssue[] = [];
    const items = readItems(feed['items'], context, issues);
    const description = textValue(feed['description']);
    return present<NewsFeed>({
      title: voicedText(wordsOf(feed['title'], own), lang, extras['title']),
      description:
        description === undefined
          ? undefined
          : voicedText(wordsOf(description, own), lang, extras['description']),
      homeUrl: safeUrl(feed['home_page_url'], url),
      feedUrl: safeUrl(feed['feed_url'], url) ?? (own ? undefined : url),
      nextUrl: safeUrl(feed['next_url'], url),
      total: sizeValue(extras['total']),
      lang,
      icon: safeUrl(feed['icon'], url) ?? safeUrl(feed['favicon'], url),
      authors: authorsValue(feed['authors'] ?? [feed['author']], url),
      items,
      source: context.source,
      issues: [...issues, ...issuesValue(extras['issues'])],
    });
  },
};

/** What items need to know of their feed. */
function contextOf(feed: Fields, items: readonly Json[], document: SourceDocument): JsonFeedContext {
  const extras = fields(feed['_icesco']);
  const own = 'source' in extras;
  const lang = languageTag(feed['language']);
  const url = document.url ?? safeUrl(feed['feed_url']) ?? safeUrl(feed['home_page_url']);
  const title = voicedText(wordsOf(feed['title'], own), lang, extras['title']);
  const source = originValue(
    extras['source'],
    present<NewsOrigin>({
      kind: 'json-feed',
      url: document.url,
      title: title.text || undefined,
      fetched: document.fetched,
    }),
  );
  return {
    url,
    lang,
    assumedLang: document.lang,
    source,
    own,
    dates: datesOf(items, lang ?? (own ? undefined : document.lang), url),
    identify: itemIds(),
  };
}

function readItems(values: readonly Json[], context: JsonFeedContext, issues: OwnIssue[]): NewsItem[] {
  const items = values.slice(0, MAX_ITEMS).flatMap((value, index) => {
    const item = readItem(value, context);
    if (!item) {
      issues.push({
        code: 'item-unreadable',
        message: `Item ${index + 1} is not an object with fields.`,
        field: 'items',
      });
    }
    return item ?? [];
  });
  if (values.length > MAX_ITEMS) {
    issues.push({
      code: 'items-dropped',
      message: `Only the first ${MAX_ITEMS} items were read.`,
      field: 'items',
    });
  }
  if (!context.own && items.length && items.every(isBare)) {
    issues.push(issue('items-bare', 'items'));
  }
  return items;
}
