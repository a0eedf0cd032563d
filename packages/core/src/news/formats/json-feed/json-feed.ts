import { safeUrl } from '../../../html/safe-url.js';
import { collapse } from '../../../html/html-to-text.js';
import { completeItem, present } from '../../model/new-item.js';
import { detectLanguage } from '../../../text/detect-language.js';
import {
  dayMonthOrder,
  parseFeedDate,
  type DateContext,
  type DayMonthOrder,
} from '../dates/feed-date-core.js';
import { issue, type OwnIssue } from '../../model/news-issue.js';
import { itemIds, type Identify } from '../../model/item-id.js';
import { itemLink } from '../../model/item-link.js';
import { NewsError } from '../../model/news-error.js';
import type {
  NewsAttachment,
  NewsAuthor,
  NewsDate,
  NewsFeed,
  NewsImage,
  NewsItem,
  NewsOrigin,
} from '../../model/news-item.js';
import { MAX_ITEMS, type NewsSource } from '../../model/news-source.js';
import { itemTexts } from '../texts/item-texts.js';
import { languageTag, looseText } from '../../model/news-text.js';
import { contentImage } from '../markup-core.js';
import { isPhoto } from '../images/fitting-image.js';
import {
  eventsValue,
  exactDate,
  imageValue,
  issuesValue,
  originValue,
  translationsValue,
  voicedText,
} from './json-feed-extras.js';
import { asJsonFeed } from './json-feed-shapes.js';
import { fields, listValue, parseJson, sizeValue, textList, textValue, type Json } from '../json-value.js';

interface JsonFeedContext {
  readonly url: string | undefined;
  /** Language that the feed states. */
  readonly lang: string | undefined;
  /** Language to assume where neither the feed nor the letters of a text tell. */
  readonly assumedLang: string | undefined;
  readonly source: NewsOrigin;
  /** Written by this library: its texts are exactly what they say. */
  readonly own: boolean;
  readonly dates: DateContext;
  readonly identify: Identify;
}

function authorsValue(value: Json, base: string | undefined): NewsAuthor[] {
  return listValue(value).flatMap((entry) => {
    const author = fields(entry);
    const name = textValue(typeof entry === 'string' ? entry : author['name']);
    const url = safeUrl(author['url'], base);
    const avatar = safeUrl(author['avatar'], base);
    return name || url || avatar ? [present<NewsAuthor>({ name, url, avatar })] : [];
  });
}

function dateValue(
  value: Json,
  exact: Json,
  dates: DateContext,
  field: string,
  issues: OwnIssue[],
): NewsDate | undefined {
  const known = exactDate(exact);
  if (known) {
    return known;
  }
  const text = textValue(value);
  if (!text) {
    return undefined;
  }
  const { date, problem } = parseFeedDate(text, dates);
  if (problem || !date) {
    issues.push(issue(problem ?? 'date-unreadable', field, text));
  }
  return date;
}

/** The first attachment that is an image of what the item is about. */
function imageOfFiles(files: readonly NewsAttachment[]): NewsImage | undefined {
  const file = files.find(({ url, mimeType }) => mimeType.startsWith('image/') && isPhoto({ url }));
  return file && { url: file.url, alt: file.title ?? null };
}

function readItem(value: Json, context: JsonFeedContext): NewsItem | undefined {
  const item = fields(value);
  if (!Object.keys(item).length) {
    return undefined;
  }
  const extras = fields(item['_icesco']);
  const issues: OwnIssue[] = [];
  const words = (text: string | undefined): string => (context.own ? (text ?? '') : looseText(text ?? ''));
  const givenTitle = words(textValue(item['title'])).trim();
  if (!givenTitle && !context.own) {
    issues.push({ code: 'title-missing', message: 'The item has no title.', field: 'title' });
  }
  const url = itemLink(
    textValue(item['url']) ?? textValue(item['external_url']),
    context.url,
    context.own ? [] : issues,
  );
  const published = dateValue(
    item['date_published'],
    extras['published'],
    context.dates,
    'published',
    issues,
  );
  const modified = dateValue(item['date_modified'], extras['modified'], context.dates, 'modified', issues);
  const summary = textValue(item['summary']);
  const html = item['content_html'];
  const text = item['content_text'];
  const contentHtml = typeof html === 'string' ? html : undefined;
  const contentText = typeof text === 'string' && !extras['content_is_copy'] ? text : undefined;
  // What this library has written is exact; nothing is added to it.
  const shown = context.own
    ? { title: givenTitle, summary: words(summary), contentText: undefined }
    : itemTexts({
        title: collapse(givenTitle),
        summary: summary ?? '',
        summaryIsPlain: true,
        contentHtml,
        contentText: typeof text === 'string' ? text : undefined,
      });
  const stated = languageTag(item['language']) ?? context.lang;
  const lang = context.own
    ? languageTag(item['language'])
    : (stated ?? detectLanguage(`${shown.title} ${shown.summary}`, context.assumedLang));
  const authors = authorsValue(item['authors'] ?? [item['author']], context.url);
  const attachments = listValue(item['attachments']).flatMap((entry) => {
    const file = fields(entry);
    const address = safeUrl(file['url'], context.url);
    if (!address) {
      return [];
    }
    return [
      present<NewsAttachment>({
        url: address,
        mimeType: textValue(file['mime_type']) ?? 'application/octet-stream',
        title: textValue(file['title']),
        size: sizeValue(file['size_in_bytes']),
        duration: sizeValue(file['duration_in_seconds']),
      }),
    ];
  });
  return completeItem({
    id: context.identify(textValue(item['id']), url, givenTitle, published?.iso ?? modified?.iso),
    url: url ?? (context.own || contentHtml || contentText ? undefined : attachments[0]?.url),
    title: voicedText(shown.title, lang, extras['title']),
    summary: shown.summary ? voicedText(shown.summary, lang, extras['summary']) : undefined,
    contentHtml,
    contentText: contentText ?? shown.contentText,
    published,
    modified,
    image:
      imageValue(extras['image'], context.url) ??
      imageValue({ url: item['image'] ?? item['banner_image'] }, context.url) ??
      (context.own ? undefined : imageOfFiles(attachments)) ??
      (contentHtml && !context.own ? contentImage(contentHtml, url ?? context.url) : undefined),
    attachments,
    authors,
    events: eventsValue(extras['events']),
    subtitles: textList(extras['subtitles']),
    categories: textList(extras['categories']),
    tags: textList(context.own ? extras['tags'] : item['tags']),
    countries: textList(extras['countries']).filter((code) => /^[A-Z]{2}$/.test(code)),
    translations: translationsValue(extras['translations'], context.url),
    sticky: extras['sticky'] === true,
    source: originValue(extras['source'], context.source),
    issues: [...issues, ...issuesValue(extras['issues'])],
  });
}

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
    const extras = fields(feed['_icesco']);
    const own = 'source' in extras;
    const stated = languageTag(feed['language']);
    const lang = stated ?? (own ? undefined : document.lang);
    const base = document.url ?? safeUrl(feed['feed_url']) ?? safeUrl(feed['home_page_url']);
    const words = (value: Json): string =>
      own ? (textValue(value) ?? '') : looseText(textValue(value) ?? '');
    const title = voicedText(words(feed['title']), lang, extras['title']);
    const source = originValue(
      extras['source'],
      present<NewsOrigin>({
        kind: 'json-feed',
        url: document.url,
        title: title.text || undefined,
        fetched: document.fetched,
      }),
    );
    const context: JsonFeedContext = {
      url: base,
      lang: stated,
      assumedLang: document.lang,
      source,
      own,
      dates: datesOf(feed['items'], lang, base),
      identify: itemIds(),
    };
    const issues: OwnIssue[] = [];
    const items = feed['items'].slice(0, MAX_ITEMS).flatMap((value, index) => {
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
    if (feed['items'].length > MAX_ITEMS) {
      issues.push({
        code: 'items-dropped',
        message: `Only the first ${MAX_ITEMS} items were read.`,
        field: 'items',
      });
    }
    if (!own && items.length && items.every(isBare)) {
      issues.push(issue('items-bare', 'items'));
    }
    const description = textValue(feed['description']);
    return present<NewsFeed>({
      title,
      description:
        description === undefined ? undefined : voicedText(words(description), lang, extras['description']),
      homeUrl: safeUrl(feed['home_page_url'], document.url),
      feedUrl: safeUrl(feed['feed_url'], document.url) ?? (own ? undefined : document.url),
      nextUrl: safeUrl(feed['next_url'], document.url),
      total: sizeValue(extras['total']),
      lang,
      icon: safeUrl(feed['icon'], document.url) ?? safeUrl(feed['favicon'], document.url),
      authors: authorsValue(feed['authors'] ?? [feed['author']], document.url),
      items,
      source,
      issues: [...issues, ...issuesValue(extras['issues'])],
    });
  },
};
