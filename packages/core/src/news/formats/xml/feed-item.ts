import { decodeEntities } from '../../../html/html-entities.js';
import { collapse, stripTags } from '../../../html/html-to-text.js';
import { completeItem } from '../../model/new-item.js';
import type { Identify } from '../../model/item-id.js';
import { issue, type OwnIssue } from '../../model/news-issue.js';
import { itemLink } from '../../model/item-link.js';
import type { NewsImage, NewsItem, NewsOrigin, NewsText, NewsTranslation } from '../../model/news-item.js';
import { detectLanguage } from '../../../text/detect-language.js';
import { itemTexts } from '../texts/item-texts.js';
import { languageTag, newsText } from '../../model/news-text.js';
import { contentImage } from '../markup-core.js';
import { all, attribute, content, type FeedElement } from './feed-element.js';
import {
  addressOf,
  authorsOf,
  dateOf,
  firstText,
  isPlain,
  rightsOf,
  textOf,
  titleOf,
  type FeedContext,
} from './feed-fields.js';
import { readMedia } from './feed-media.js';

/** Most categories or tags of one item. */
const MAX_WORDS = 100;

/** The distinct words of these. */
const distinct = (words: readonly string[]): string[] =>
  [...new Set(words)].filter(Boolean).slice(0, MAX_WORDS);

/** Whether the id of an item is the address of its page. */
function isAddress(id: string, guid: FeedElement | undefined): boolean {
  const permanent = attribute(guid, 'ispermalink');
  return permanent === 'true' || (permanent !== 'false' && /^(?:http|www\.)/i.test(id));
}

/**
 * Which of the item's links leads to its page: of RSS the last, of Atom the first alternate, web pages before
 * others.
 */
function linkOf(
  item: FeedElement,
  id: string,
  context: FeedContext,
  issues: OwnIssue[],
  translations: NewsTranslation[],
): string | undefined {
  const isAtom = context.source.kind === 'atom';
  let page: string | undefined;
  let other: string | undefined;
  let { base } = item;
  for (const link of all(item, 'link')) {
    const rel = attribute(link, 'rel');
    if (rel && rel !== 'alternate') {
      continue;
    }
    const href = attribute(link, 'href') || content(link);
    const lang = languageTag(attribute(link, 'hreflang') || undefined);
    const own = item.lang ?? context.lang;
    const url = lang && own && !lang.startsWith(own.slice(0, 2)) && addressOf(link);
    if (url) {
      translations.push({ lang, url });
    }
    // In RSS a link without `rel` is the item's own; with it, it is Atom's.
    else if (href && (isAtom ? !page && /html|^$/.test(attribute(link, 'type')) : !rel || !page)) {
      [page, base] = [href, link.base];
    } else {
      other ||= href;
    }
  }
  return itemLink(page ?? (other || (isAddress(id, all(item, 'guid')[0]) ? id : '')), base, issues);
}

/** HTML whose tags are still escaped after the document has been read: it was escaped twice. */
const unescapedTwice = (html: string): string =>
  !html.includes('<') && /^\s*&lt;(?:p|div|span|img|a|figure|br|ul|h\d)\b/i.test(html)
    ? decodeEntities(html)
    : html;

/**
 * Address that relative images of an article start from: what the feed gives, else the article's own. Below
 * an `index.php`, as in Joomla, pages name the folder of that script as their base.
 */
function contentBase(
  given: string | undefined,
  article: string | undefined,
  { source }: FeedContext,
): string | undefined {
  if (!article || !/^https?:/.test(article) || (given && given !== source.url)) {
    return given;
  }
  return article.replace(/\/index\.php\/.*/, '/');
}

/** The first image in the content of an article, else in its summary. */
function imageInTexts(
  texts: readonly (string | undefined)[],
  base: string | undefined,
): NewsImage | undefined {
  for (const text of texts) {
    const image = text && contentImage(text, base);
    if (image) {
      return image;
    }
  }
  return undefined;
}

/** Fields that hold a summary, and those that hold the whole content. */
const SUMMARIES = 'description summary dc:description itunes:summary media:description';
const BODIES = 'content:encoded content xhtml:body xhtml:div';
const PUBLISHED = 'pubdate published issued created dc:date dc:issued dc:created';
const MODIFIED = 'updated modified dc:modified';

interface Content {
  /** The element that holds it; without one, a summary with markup is also the content. */
  readonly body: FeedElement | undefined;
  readonly html: string | undefined;
  readonly text: string | undefined;
}

function contentOf(item: FeedElement, context: FeedContext): Content {
  const body = all(item, BODIES).find((element) => !attribute(element, 'src'));
  const inside = unescapedTwice(content(body ?? all(item, SUMMARIES)[0]));
  const isText = body && isPlain(body, context);
  const isHtml = !isText && (body || inside.includes('<'));
  return { body, html: (isHtml && inside) || undefined, text: (isText && inside) || undefined };
}

const categoriesOf = (item: FeedElement): string[] =>
  distinct(
    all(item, 'category dc:subject').map(
      (field) =>
        attribute(field, 'label') || attribute(field, 'term') || collapse(stripTags(content(field))).trim(),
    ),
  );

const tagsOf = (item: FeedElement): string[] =>
  distinct(
    all(item, 'media:keywords itunes:keywords').flatMap((field) =>
      content(field)
        .split(',')
        .map((word) => word.trim()),
    ),
  );

/** The feed, or the one that it took the item from. */
function originOf(item: FeedElement, context: FeedContext): NewsOrigin {
  const [origin] = all(item, 'source');
  const title = origin && textOf([...all(origin, 'title'), origin], context)?.text;
  const licence = rightsOf(item);
  return title || licence
    ? { ...context.source, ...(title && { title }), ...(licence && { licence }) }
    : context.source;
}

/** Title and summary as they are shown. */
function textsOf(item: FeedElement, title: NewsText, { body, html, text }: Content, context: FeedContext) {
  const summary = firstText(all(item, SUMMARIES), context);
  const shown = itemTexts({
    title: title.text,
    summary: summary?.text ?? '',
    summaryIsPlain: summary?.isPlain,
    contentHtml: html,
    contentText: text,
  });
  const lang = (stated = body?.lang ?? context.lang): string | undefined =>
    stated ?? detectLanguage(`${shown.title} ${shown.summary}`, context.assumedLang);
  const isSame = title.lang && shown.title === title.text;
  return {
    title: isSame ? title : newsText(shown.title, lang(title.lang)),
    summary: shown.summary ? newsText(shown.summary, lang(summary?.lang)) : undefined,
    contentText: text ?? shown.contentText,
    /** Where an image may be, beside the content. */
    summaryHtml: body && summary?.text,
  };
}

/** Reads an `item` of RSS or an `entry` of Atom, with the modules that news feeds use. */
export function readFeedItem(item: FeedElement, context: FeedContext, identify: Identify): NewsItem {
  const issues: OwnIssue[] = [];
  const translations: NewsTranslation[] = [];
  const title = titleOf(item, context);
  if (!title.text) {
    issues.push(issue('title-missing', 'title'));
  }
  const id = content(all(item, 'guid id dc:identifier')[0]) || attribute(item, 'about');
  const url = linkOf(item, id, context, issues, translations);
  const published = dateOf(item, context, 'published', issues, PUBLISHED);
  const modified = dateOf(item, context, 'modified', issues, MODIFIED);
  const found = contentOf(item, context);
  const { summaryHtml, ...texts } = textsOf(item, title, found, context);
  const { body, html } = found;
  const { image, attachments } = readMedia(item);
  return completeItem({
    id: identify(id, url, title.text, (published ?? modified)?.iso),
    // A file without a page of its own is what the title leads to.
    url: url ?? (body ? undefined : attachments[0]?.url),
    ...texts,
    contentHtml: html,
    published,
    modified,
    image: image ?? imageInTexts([html, summaryHtml], contentBase(body?.base ?? item.base, url, context)),
    attachments,
    authors: authorsOf(item, context),
    categories: categoriesOf(item),
    tags: tagsOf(item),
    translations,
    source: originOf(item, context),
    issues,
  });
}
