import { decodeEntities } from '../../../html/html-entities.js';
import { collapse, stripTags } from '../../../html/html-to-text.js';
import { completeItem } from '../../model/new-item.js';
import type { Identify } from '../../model/item-id.js';
import { issue, type OwnIssue } from '../../model/news-issue.js';
import { itemLink } from '../../model/item-link.js';
import type { NewsImage, NewsItem, NewsTranslation } from '../../model/news-item.js';
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
  const published = dateOf(
    item,
    context,
    'published',
    issues,
    'pubdate published issued created dc:date dc:issued dc:created',
  );
  const modified = dateOf(item, context, 'modified', issues, 'updated modified dc:modified');
  const summaries = all(item, 'description summary dc:description itunes:summary media:description');
  const body = all(item, 'content:encoded content xhtml:body xhtml:div').find(
    (element) => !attribute(element, 'src'),
  );
  const plain = body && isPlain(body, context);
  const inside = unescapedTwice(content(body ?? summaries[0]));
  // A summary alone is also the content when it holds markup.
  const html = (!plain && (body || inside.includes('<')) && inside) || undefined;
  const contentText = (plain && inside) || undefined;
  const summary = firstText(summaries, context);
  const shown = itemTexts({
    title: title.text,
    summary: summary?.text ?? '',
    summaryIsPlain: summary?.isPlain,
    contentHtml: html,
    contentText,
  });
  const lang = (stated: string | undefined): string | undefined =>
    stated ?? detectLanguage(`${shown.title} ${shown.summary}`, context.assumedLang);
  const [origin] = all(item, 'source');
  const from = origin && textOf([...all(origin, 'title'), origin], context)?.text;
  const licence = rightsOf(item);
  const { image, attachments } = readMedia(item);
  // A file without a page of its own is what the title leads to.
  const file = body ? undefined : attachments[0]?.url;
  return completeItem({
    id: identify(id, url, title.text, (published ?? modified)?.iso),
    url: url ?? file,
    title:
      title.lang && shown.title === title.text
        ? title
        : newsText(shown.title, lang(title.lang ?? body?.lang ?? context.lang)),
    summary: shown.summary
      ? newsText(shown.summary, lang(summary?.lang ?? body?.lang ?? context.lang))
      : undefined,
    contentHtml: html,
    contentText: contentText ?? shown.contentText,
    published,
    modified,
    image:
      image ??
      imageInTexts([html, body && summary?.text], contentBase(body?.base ?? item.base, url, context)),
    attachments,
    authors: authorsOf(item, context),
    categories: distinct(
      all(item, 'category dc:subject').map(
        (field) =>
          attribute(field, 'label') || attribute(field, 'term') || collapse(stripTags(content(field))).trim(),
      ),
    ),
    tags: distinct(
      all(item, 'media:keywords itunes:keywords').flatMap((field) =>
        content(field)
          .split(',')
          .map((word) => word.trim()),
      ),
    ),
    translations,
    source:
      from || licence
        ? { ...context.source, ...(from && { title: from }), ...(licence && { licence }) }
        : context.source,
    issues,
  });
}
