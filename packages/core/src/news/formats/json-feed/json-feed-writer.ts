import type {
  NewsAttachment,
  NewsAuthor,
  NewsDate,
  NewsFeed,
  NewsItem,
  NewsOrigin,
  NewsText,
} from '../../model/news-item.js';
import { newsText } from '../../model/news-text.js';

/** A JSON value to be written; undefined fields vanish. */
type Out = Readonly<Record<string, unknown>>;

const ENDINGS: Readonly<Record<string, string>> = {
  year: '-01-01T00:00:00Z',
  month: '-01T00:00:00Z',
  day: 'T00:00:00Z',
};

/** RFC 3339, as JSON Feed wants it; the true precision is written beside it. */
const dateTime = (date: NewsDate | undefined): string | undefined =>
  date && date.iso + (ENDINGS[date.precision] ?? '');

const full = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** Language and direction of a text where the reader would not find the same by itself. */
function voice(text: NewsText | undefined, lang: string | undefined): Out | undefined {
  if (!text) {
    return undefined;
  }
  const guess = newsText(text.text, lang);
  return guess.lang === text.lang && guess.dir === text.dir && guess.text === text.text
    ? undefined
    : { lang: text.lang ?? null, dir: text.dir ?? null };
}

const origin = (source: NewsOrigin): Out => ({ ...source });
const author = ({ name, url, avatar }: NewsAuthor): Out => ({ name, url, avatar });
const attachment = (file: NewsAttachment): Out => ({
  url: file.url,
  mime_type: file.mimeType,
  title: file.title,
  size_in_bytes: file.size,
  duration_in_seconds: file.duration,
});

function writeItem(item: NewsItem): Out {
  const language = item.title.lang;
  const hasContent = item.contentHtml !== undefined || item.contentText !== undefined;
  return {
    id: item.id,
    url: item.url,
    title: item.title.text || undefined,
    summary: item.summary?.text,
    content_html: item.contentHtml,
    // JSON Feed asks for one of the two.
    content_text: hasContent ? item.contentText : item.summary?.text || item.title.text,
    image: item.image?.url,
    date_published: dateTime(item.published),
    date_modified: dateTime(item.modified),
    language,
    authors: full(item.authors.map(author)),
    tags: full([...new Set([...item.categories, ...item.tags])]),
    attachments: full(item.attachments.map(attachment)),
    _icesco: {
      content_is_copy: hasContent ? undefined : true,
      title: voice(item.title, language),
      summary: voice(item.summary, language),
      published: item.published,
      modified: item.modified,
      image: item.image,
      subtitles: full(item.subtitles),
      events: full(item.events),
      categories: full(item.categories),
      tags: full(item.tags),
      countries: full(item.countries),
      translations: full(item.translations),
      sticky: item.sticky || undefined,
      source: origin(item.source),
      issues: full(item.issues),
    },
  };
}

/**
 * Writes news as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): an object for `JSON.stringify`. What
 * the format has no field for stands under `_icesco`, in the feed and in each item; the JSON Feed source
 * reads it back without loss. A date known by the day is written as its midnight in UTC, with the day itself
 * under `_icesco`.
 */
export function toJsonFeed(feed: NewsFeed): Out {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title.text,
    description: feed.description?.text,
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrl,
    next_url: feed.nextUrl,
    icon: feed.icon,
    language: feed.lang,
    authors: full(feed.authors.map(author)),
    _icesco: {
      title: voice(feed.title, feed.lang),
      description: voice(feed.description, feed.lang),
      total: feed.total,
      source: origin(feed.source),
      issues: full(feed.issues),
    },
    items: feed.items.map(writeItem),
  };
}
