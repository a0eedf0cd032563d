import { htmlToText } from '../../html/html-to-text.js';
import { safeUrl } from '../../html/safe-url.js';
import { completeItem } from '../complete-item.js';
import { readFeedDate } from '../feed-date.js';
import { itemLink } from '../item-link.js';
import type { NewsAuthor, NewsDate, NewsIssue, NewsItem, NewsOrigin, NewsText, NewsTranslation } from '../news-item.js';
import { languageTag, looseText, newsText } from '../news-text.js';
import type { FeedElement } from './feed-element.js';
import { readMedia } from './feed-media.js';

/** What an item takes from its feed. */
export interface FeedContext {
  readonly source: NewsOrigin;
  readonly atom: boolean;
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly identify: (own: string | undefined, url: string | undefined, title: string, date: string | undefined) => string;
}

/** The base of relative addresses in an element: its `xml:base`, each relative to the outer one, else the feed's own address. */
export function baseOf(element: FeedElement, url: string | undefined): string | undefined {
  return element.inherited('xml:base').reduceRight<string | undefined>((outer, base) => safeUrl(base, outer) ?? outer, url);
}

export function langOf(element: FeedElement, lang: string | undefined): string | undefined {
  const nearest = element.inherited('xml:lang')[0];
  // An empty tag takes the language back (XML 1.0 section 2.12).
  return nearest === '' ? undefined : (languageTag(nearest) ?? lang);
}

/**
 * Text of a title, summary or name. RSS holds HTML in it; Atom says by `type` (`mode` in 0.3) and by default means
 * plain text, which many feeds fill with markup all the same.
 */
export function textOf(element: FeedElement | undefined, context: FeedContext): NewsText {
  if (!element) return newsText('');
  const content = element.content();
  const html = !context.atom || element.children.length > 0 || /html|xml/.test(element.attribute('type'));
  return newsText(html ? htmlToText(content) : looseText(content), langOf(element, context.lang));
}

/** The first of these elements, in the order of the names, that holds text. */
export function firstText(parent: FeedElement, context: FeedContext, ...names: readonly string[]): NewsText | undefined {
  for (const element of parent.all(...names)) {
    const text = textOf(element, context);
    if (text.text) return text;
  }
  return undefined;
}

export function authorsOf(parent: FeedElement, context: FeedContext): NewsAuthor[] {
  return parent.all('author', 'dc:creator', 'itunes:author', 'atom:author').flatMap((element) => {
    const name = element.child('name') ?? element.child('atom:name');
    // "someone@example.org (Some One)": addresses of persons are not shown.
    const words = textOf(name ?? element, context).text;
    const shown = (/\(([^()@]+)\)/.exec(words)?.[1] ?? words.replace(/\(?(?:mailto:)?[^\s@()]{1,64}@[^\s()]*\)?/g, '')).trim();
    const address = element.child('uri') ?? element.child('url') ?? element.child('atom:uri');
    const url = address && safeUrl(address.text(), baseOf(element, context.url));
    return shown ? [{ name: shown, ...(url && { url }) }] : [];
  });
}

function dateOf(item: FeedElement, field: string, issues: NewsIssue[], ...names: readonly string[]): NewsDate | undefined {
  for (const name of names) {
    // Where a date is given twice the later one replaces the earlier.
    const text = item.all(name).at(-1)?.text();
    if (!text) continue;
    const exact = readFeedDate(text);
    const date = exact ?? readFeedDate(text, true);
    if (!exact) {
      const code = date ? 'date-impossible' : 'date-unreadable';
      issues.push({ code, message: `${date ? 'No such day' : 'Not a date'}: ${JSON.stringify(text.slice(0, 70))}`, field });
    }
    if (date) return date;
  }
  return undefined;
}

function linkOf(item: FeedElement, context: FeedContext, issues: NewsIssue[]): { readonly url: string | undefined; readonly translations: NewsTranslation[] } {
  const base = baseOf(item, context.url);
  const own = langOf(item, context.lang);
  const translations: NewsTranslation[] = [];
  let found: FeedElement | undefined;
  let other: FeedElement | undefined;
  for (const link of item.all('link', 'atom:link')) {
    const reference = link.attribute('href') || link.text();
    const rel = link.attribute('rel') || 'alternate';
    if (!reference || rel !== 'alternate') continue;
    const lang = languageTag(link.attribute('hreflang'));
    const page = !link.attribute('type') || link.attribute('type').includes('html');
    const foreign = lang && own && lang.split('-')[0] !== own.split('-')[0];
    const url = lang && safeUrl(reference, baseOf(link, context.url));
    if (foreign && url) translations.push({ lang, url });
    else if (!context.atom && link.name === 'link') found = link;
    else if (page) found ??= link;
    else other ??= link;
  }
  const link = found ?? other;
  if (link) return { url: itemLink(link.attribute('href') || link.text(), baseOf(link, context.url), issues), translations };
  const guid = item.child('guid') ?? item.child('id');
  const reference = guid?.text() || item.attribute('about');
  const permanent = guid?.attribute('ispermalink');
  const isLink = permanent === 'true' || (permanent !== 'false' && /^https?:/i.test(reference));
  return { url: isLink ? itemLink(reference, base, issues) : undefined, translations };
}

/** Reads an `item` of RSS or an `entry` of Atom, with the modules that news feeds use. */
export function readFeedItem(item: FeedElement, context: FeedContext): NewsItem {
  const issues: NewsIssue[] = [];
  const title = firstText(item, context, 'title', 'atom:title', 'media:title', 'dc:title') ?? newsText('');
  if (!title.text) issues.push({ code: 'title-missing', message: 'The item has no title.', field: 'title' });
  const { url, translations } = linkOf(item, context, issues);
  const published = dateOf(item, 'published', issues, 'pubdate', 'published', 'issued', 'created', 'dc:date', 'dc:issued', 'dc:created', 'atom:published');
  const modified = dateOf(item, 'modified', issues, 'updated', 'modified', 'dc:modified', 'atom:updated');
  const body = item.all('content:encoded', 'content', 'xhtml:body', 'xhtml:div', 'atom:content').find((element) => !element.attribute('src'));
  const summaryElement = item.all('description', 'summary', 'atom:summary', 'dc:description', 'itunes:summary', 'media:description');
  const summary = summaryElement.map((element) => textOf(element, context)).find(({ text }) => text);
  const html = (body ?? summaryElement[0])?.text() ?? '';
  const isPlain = context.atom && body && !body.children.length && /^(?:text(?:\/plain)?)?$/.test(body.attribute('type'));
  const contentHtml = !isPlain && (body || html.includes('<')) ? html : '';
  const publication = item.child('source');
  const from = publication && firstText(publication, context, 'title')?.text;
  const licence = item.all('cc:license', 'dc:rights', 'rights')[0];
  const own = item.all('guid', 'id', 'atom:id', 'dc:identifier')[0]?.text() || item.attribute('about');
  const categories = item.all('category', 'dc:subject', 'atom:category').map((element) => element.attribute('label') || element.attribute('term') || textOf(element, context).text);
  const tags = item.all('media:keywords', 'itunes:keywords').flatMap((element) => element.text().split(','));
  return completeItem({
    id: context.identify(own, url, title.text, published?.iso ?? modified?.iso),
    url,
    title,
    summary,
    contentHtml: contentHtml || undefined,
    contentText: (isPlain && html) || undefined,
    published,
    modified,
    ...readMedia(item, baseOf(item, context.url), contentHtml),
    authors: authorsOf(item, context),
    categories: distinct(categories),
    tags: distinct(tags),
    translations,
    source: publication || licence ? originOf(context.source, from || (publication && textOf(publication, context).text), licence) : context.source,
    issues,
  });
}

/** The origin with the item's own publication and licence. */
function originOf(source: NewsOrigin, title: string | undefined, licence: FeedElement | undefined): NewsOrigin {
  const rights = licence && (licence.attribute('resource') || licence.text());
  return { ...source, ...(title && { title }), ...(rights && { licence: rights }) };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}
