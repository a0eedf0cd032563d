import { safeUrl } from '../../html/safe-url.js';
import { present } from '../complete-item.js';
import { itemIds } from '../item-id.js';
import { NewsError } from '../news-error.js';
import type { NewsFeed, NewsIssue, NewsItem, NewsOrigin, SourceKind } from '../news-item.js';
import { MAX_ITEMS, type SourceDocument } from '../news-source.js';
import { languageTag, newsText } from '../news-text.js';
import type { FeedElement } from './feed-element.js';
import { authorsOf, baseOf, firstText, langOf, readFeedItem, type FeedContext } from './feed-item.js';
import { scanFeed } from './feed-xml.js';

/** Formats by the local name of their root element. */
const FORMATS: Readonly<Record<string, SourceKind>> = { rss: 'rss', rdf: 'rdf', feed: 'atom', entry: 'atom' };

/** The root element of a feed, whatever stands before it. Undefined for a web page and for anything else. */
export function feedRoot(text: string): { readonly kind: SourceKind; readonly at: number } | undefined {
  const beginning = text.slice(0, 100_000);
  // Comments keep their length, so that the index stays right.
  const bare = beginning.replace(/<!--[^]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
  const match = /<(?:[\w.-]{1,40}:)?(rss|rdf|feed|entry|html)(?=[\s>/])/i.exec(bare);
  const kind = FORMATS[match?.[1]?.toLowerCase() ?? ''];
  return kind && { kind, at: match!.index };
}

/** Reads a document of one of the XML formats. Throws `NewsError` `malformed` where there is no such root. */
export function readXmlFeed(kind: SourceKind, document: SourceDocument): NewsFeed {
  const found = feedRoot(document.text);
  const top = found?.kind === kind ? scanFeed(document.text.slice(found.at)) : undefined;
  const root = top?.children[0];
  if (!root) throw new NewsError('malformed', `There is no ${kind} element to read.`, present({ url: document.url }));
  // A document may be a single Atom entry (RFC 4287 section 2).
  if (root.name === 'entry') return readChannel(kind, top, [root], document);
  const items = [root, ...root.all('channel')].flatMap((parent) => parent.all('item', 'entry'));
  return readChannel(kind, root.child('channel') ?? root, items, document);
}

function readChannel(kind: SourceKind, channel: FeedElement, items: readonly FeedElement[], document: SourceDocument): NewsFeed {
  const language = channel.all('language', 'dc:language')[0];
  const lang = langOf(channel, languageTag(language?.text()) ?? document.lang);
  const unidentified = { atom: kind === 'atom', url: document.url, lang, source: { kind }, identify: itemIds() };
  const title = firstText(channel, unidentified, 'title', 'dc:title', 'atom:title') ?? newsText('');
  const rights = channel.all('cc:license', 'copyright', 'rights', 'dc:rights')[0];
  const source = present<NewsOrigin>({
    kind,
    url: document.url,
    title: title.text || undefined,
    licence: (rights && (rights.attribute('resource') || rights.text())) || undefined,
    fetched: document.fetched,
  });
  const context: FeedContext = { ...unidentified, source };
  const links = channel.all('link', 'atom:link');
  const address = (rel: string): string | undefined => {
    const link = links.find((candidate) => (candidate.attribute('rel') || 'alternate') === rel);
    return link && safeUrl(link.attribute('href') || link.text(), baseOf(link, document.url));
  };
  const picture = channel.all('icon', 'logo', 'image', 'itunes:image')[0];
  const pictureUrl = picture && (picture.attribute('href') || (picture.child('url') ?? picture).text());
  const issues: NewsIssue[] = [];
  const read: NewsItem[] = [];
  for (const item of items.slice(0, MAX_ITEMS)) {
    try {
      read.push(readFeedItem(item, context));
    } catch {
      issues.push({ code: 'item-unreadable', message: 'An item could not be read.', field: 'items' });
    }
  }
  if (items.length > MAX_ITEMS) issues.push({ code: 'items-dropped', message: `Only the first ${MAX_ITEMS} items were read.`, field: 'items' });
  return present<NewsFeed>({
    title,
    description: firstText(channel, context, 'description', 'subtitle', 'tagline', 'dc:description', 'itunes:summary'),
    homeUrl: address('alternate'),
    feedUrl: address('self') ?? document.url,
    nextUrl: address('next'),
    total: undefined,
    lang,
    icon: picture && safeUrl(pictureUrl, baseOf(picture, document.url)),
    authors: authorsOf(channel, context),
    items: read,
    source,
    issues,
  });
}
