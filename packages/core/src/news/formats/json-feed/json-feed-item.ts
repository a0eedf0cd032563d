import { safeUrl } from '../../../html/safe-url.js';
import { collapse } from '../../../html/html-to-text.js';
import { completeItem, present } from '../../model/new-item.js';
import { detectLanguage } from '../../../text/detect-language.js';
import { parseFeedDate, type DateContext } from '../dates/feed-date-core.js';
import { issue, type OwnIssue } from '../../model/news-issue.js';
import { type Identify } from '../../model/item-id.js';
import { itemLink } from '../../model/item-link.js';
import type {
  NewsAttachment,
  NewsAuthor,
  NewsDate,
  NewsImage,
  NewsItem,
  NewsOrigin,
} from '../../model/news-item.js';
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
import { fields, listValue, sizeValue, textList, textValue, type Json } from '../json-value.js';

export interface JsonFeedContext {
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

export function authorsValue(value: Json, base: string | undefined): NewsAuthor[] {
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

function attachmentsValue(value: Json, base: string | undefined): NewsAttachment[] {
  return listValue(value).flatMap((entry) => {
    const file = fields(entry);
    const url = safeUrl(file['url'], base);
    if (!url) {
      return [];
    }
    return [
      present<NewsAttachment>({
        url,
        mimeType: textValue(file['mime_type']) ?? 'application/octet-stream',
        title: textValue(file['title']),
        size: sizeValue(file['size_in_bytes']),
        duration: sizeValue(file['duration_in_seconds']),
      }),
    ];
  });
}

/** The first attachment that is an image of what the item is about. */
function imageOfFiles(files: readonly NewsAttachment[]): NewsImage | undefined {
  const file = files.find(({ url, mimeType }) => mimeType.startsWith('image/') && isPhoto({ url }));
  return file && { url: file.url, alt: file.title ?? null };
}

export type Fields = ReturnType<typeof fields>;

/** A text as it is meant: what this library has written is exact, others may have written HTML. */
export const wordsOf = (value: Json, own: boolean): string => {
  const text = textValue(value) ?? '';
  return own ? text : looseText(text);
};

/** The texts of an item as they are shown, and their language. */
function textsOf(item: Fields, contentIsCopy: boolean, { own, lang, assumedLang }: JsonFeedContext) {
  const html = item['content_html'];
  const text = item['content_text'];
  const title = wordsOf(item['title'], own).trim();
  const contentHtml = typeof html === 'string' ? html : undefined;
  const contentText = typeof text === 'string' ? text : undefined;
  const stated = languageTag(item['language']);
  const given = { title, contentHtml, contentText: contentIsCopy ? undefined : contentText };
  // Nothing is added to what this library has written.
  if (own) {
    const shown = { title, summary: wordsOf(item['summary'], own), contentText: undefined };
    return { ...given, shown, lang: stated };
  }
  const shown = itemTexts({
    title: collapse(title),
    summary: textValue(item['summary']) ?? '',
    summaryIsPlain: true,
    contentHtml,
    contentText,
  });
  return {
    ...given,
    shown,
    lang: stated ?? lang ?? detectLanguage(`${shown.title} ${shown.summary}`, assumedLang),
  };
}

export function readItem(value: Json, context: JsonFeedContext): NewsItem | undefined {
  const item = fields(value);
  if (!Object.keys(item).length) {
    return undefined;
  }
  const { own, url: base, dates } = context;
  const extras = fields(item['_icesco']);
  const issues: OwnIssue[] = [];
  const { title, shown, lang, contentHtml, contentText } = textsOf(
    item,
    Boolean(extras['content_is_copy']),
    context,
  );
  if (!title && !own) {
    issues.push({ code: 'title-missing', message: 'The item has no title.', field: 'title' });
  }
  const link = textValue(item['url']) ?? textValue(item['external_url']);
  const url = itemLink(link, base, own ? [] : issues);
  const published = dateValue(item['date_published'], extras['published'], dates, 'published', issues);
  const modified = dateValue(item['date_modified'], extras['modified'], dates, 'modified', issues);
  const attachments = attachmentsValue(item['attachments'], base);
  return completeItem({
    id: context.identify(textValue(item['id']), url, title, published?.iso ?? modified?.iso),
    url: url ?? (own || contentHtml || contentText ? undefined : attachments[0]?.url),
    title: voicedText(shown.title, lang, extras['title']),
    summary: shown.summary ? voicedText(shown.summary, lang, extras['summary']) : undefined,
    contentHtml,
    contentText: contentText ?? shown.contentText,
    published,
    modified,
    image:
      statedImage(item, extras, base) ??
      (own ? undefined : (imageOfFiles(attachments) ?? contentImage(contentHtml ?? '', url ?? base))),
    attachments,
    authors: authorsValue(item['authors'] ?? [item['author']], base),
    tags: textList(own ? extras['tags'] : item['tags']),
    ...extraFields(extras, base),
    source: originValue(extras['source'], context.source),
    issues: [...issues, ...issuesValue(extras['issues'])],
  });
}

const statedImage = (item: Fields, extras: Fields, base: string | undefined): NewsImage | undefined =>
  imageValue(extras['image'], base) ?? imageValue({ url: item['image'] ?? item['banner_image'] }, base);

/** What only this library writes. */
const extraFields = (extras: Fields, base: string | undefined) => ({
  events: eventsValue(extras['events']),
  subtitles: textList(extras['subtitles']),
  categories: textList(extras['categories']),
  countries: textList(extras['countries']).filter((code) => /^[A-Z]{2}$/.test(code)),
  translations: translationsValue(extras['translations'], base),
  sticky: extras['sticky'] === true,
});
