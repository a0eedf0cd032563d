import { collapse, htmlToText } from '../../../html/html-to-text.js';
import { safeUrl } from '../../../html/safe-url.js';
import { completeItem, present } from '../../model/new-item.js';
import { detectLanguage } from '../../../text/detect-language.js';
import { parseFeedDate } from '../dates/feed-date-core.js';
import type { OwnIssue } from '../../model/news-issue.js';
import type { Identify } from '../../model/item-id.js';
import { itemTexts } from '../texts/item-texts.js';
import { itemLink } from '../../model/item-link.js';
import { languageOfLink } from '../../model/link-language.js';
import type {
  NewsAuthor,
  NewsDate,
  NewsImage,
  NewsImageCandidate,
  NewsItem,
  NewsOrigin,
} from '../../model/news-item.js';
import { languageTag, newsText } from '../../model/news-text.js';
import { contentImage, escapeUnknownTags } from '../markup-core.js';
import { offsetBetween } from '../../model/publisher-day.js';
import { fields, listValue, sizeValue, textValue, type Json } from '../json-value.js';

type Fields = ReturnType<typeof fields>;

export interface PostContext {
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly source: NewsOrigin;
  readonly identify: Identify;
}

/**
 * UTC where WordPress says so, else the day: `date` is in the time zone of the site, which it does not name.
 * Both together tell its offset.
 */
function postDate(utc: Json, local: Json): NewsDate | undefined {
  const instant = textValue(utc);
  const day = textValue(local);
  const date = instant ? parseFeedDate(instant + 'Z').date : undefined;
  if (!date) {
    return day ? parseFeedDate(day.slice(0, 10)).date : undefined;
  }
  const offset = offsetBetween(date.iso, day);
  return offset ? { ...date, offset } : date;
}

/** The sizes of a picture that show the same cut of it, by width. */
function candidates(
  sizes: Json,
  width: number,
  height: number,
  base: string | undefined,
): NewsImageCandidate[] {
  const byWidth = new Map<number, string>();
  for (const size of Object.values(fields(sizes)).map(fields)) {
    const url = safeUrl(size['source_url'], base);
    const w = sizeValue(size['width']);
    const h = sizeValue(size['height']);
    if (url && w && h && Math.abs(w / h / (width / height) - 1) < 0.02) {
      byWidth.set(w, url);
    }
  }
  return [...byWidth].sort(([a], [b]) => a - b).map(([w, url]) => ({ url, width: w }));
}

function postImage(media: Json, base: string | undefined): NewsImage | undefined {
  const file = fields(media);
  const url = safeUrl(file['source_url'], base);
  if (!url || (file['media_type'] !== undefined && file['media_type'] !== 'image')) {
    return undefined;
  }
  const details = fields(file['media_details']);
  const width = sizeValue(details['width']) || undefined;
  const height = sizeValue(details['height']) || undefined;
  const srcset = width && height ? candidates(details['sizes'], width, height, base) : [];
  // An empty alt_text means that nobody wrote one, not that the picture is decoration. It is text, not HTML.
  return present<NewsImage>({
    url,
    alt: textValue(file['alt_text']) ?? null,
    width,
    height,
    srcset: srcset.length > 1 ? srcset : undefined,
  });
}

/** Names of the categories (`category`) or tags (`post_tag`). */
const postTerms = (embedded: Fields, taxonomy: string): string[] =>
  listValue(embedded['wp:term'])
    .flatMap(listValue)
    .map(fields)
    .filter((term) => term['taxonomy'] === taxonomy)
    .flatMap((term) => htmlToText(textValue(term['name']) ?? '') || []);

const postAuthors = (embedded: Fields, base: string | undefined): NewsAuthor[] =>
  listValue(embedded['author']).flatMap((entry) => {
    const author = fields(entry);
    // An author whom the site hides stands here as an error object.
    const name = htmlToText(textValue(author['name']) ?? '');
    const avatar = safeUrl(Object.values(fields(author['avatar_urls'])).at(-1), base);
    return name ? [present<NewsAuthor>({ name, url: safeUrl(author['link'], base), avatar })] : [];
  });

/** Reads one post. Undefined for what is none. */
export function readPost(value: Json, context: PostContext): NewsItem | undefined {
  const post = fields(value);
  const embedded = fields(post['_embedded']);
  const rendered = (field: string): string =>
    textValue(fields(post[field])['rendered']) ?? textValue(post[field]) ?? '';
  const issues: OwnIssue[] = [];
  const url = itemLink(textValue(post['link']), context.url, issues);
  if (textValue(post['id']) === undefined && !url && !rendered('title')) {
    return undefined;
  }
  const contentHtml = rendered('content') || undefined;
  const title = htmlToText(escapeUnknownTags(rendered('title')));
  if (!title) {
    issues.push({ code: 'title-missing', message: 'The post has no title.', field: 'title' });
  }
  const shown = itemTexts({ title: collapse(title), summary: rendered('excerpt'), contentHtml });
  const lang =
    languageTag(post['lang']) ??
    languageOfLink(url) ??
    detectLanguage(`${shown.title} ${shown.summary}`, context.lang);
  const published = postDate(post['date_gmt'], post['date']);
  return completeItem({
    id: context.identify(rendered('guid') || (url ?? textValue(post['id'])), url, title, published?.iso),
    url,
    title: newsText(shown.title, lang),
    summary: shown.summary ? newsText(shown.summary, lang) : undefined,
    contentHtml,
    contentText: shown.contentText,
    published,
    modified: postDate(post['modified_gmt'], post['modified']),
    image:
      postImage(listValue(embedded['wp:featuredmedia'])[0], context.url) ??
      contentImage(contentHtml ?? '', url ?? context.url),
    authors: postAuthors(embedded, context.url),
    categories: postTerms(embedded, 'category'),
    tags: postTerms(embedded, 'post_tag'),
    sticky: post['sticky'] === true,
    source: context.source,
    issues,
  });
}
