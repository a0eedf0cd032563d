import { safeUrl } from '../../html/safe-url.js';
import { present } from '../complete-item.js';
import { issue } from '../issue.js';
import { itemIds } from '../item-id.js';
import { NewsError } from '../news-error.js';
import type { NewsFeed, NewsOrigin, SourceKind } from '../news-item.js';
import { MAX_ITEMS, type NewsSource, type SourceDocument } from '../news-source.js';
import { languageTag, newsText } from '../news-text.js';
import { all, attribute, content, type FeedElement } from './feed-element.js';
import { authorsOf, baseOf, langOf, rightsOf, textOf, type FeedContext } from './feed-fields.js';
import { readFeedItem } from './feed-item.js';
import { fileAddress } from './feed-media.js';
import { scanFeed } from './feed-xml.js';

/** Where the root element begins and which format it is of, whatever stands before it. A web page has none. */
function feedRoot({ text }: SourceDocument): { readonly kind: string; readonly at: number } | undefined {
  const roots = /<!--[^]*?(?:-->|$)|<(?:[\w.-]{1,40}:)?(rss|rdf|feed|entry|html)(?=[\s>/])/gi;
  for (const { 1: name, index } of text.slice(0, 100_000).matchAll(roots)) {
    if (name) return { kind: /^[fe]/i.test(name) ? 'atom' : name.toLowerCase(), at: index };
  }
  return undefined;
}

function readChannel(channel: FeedElement, items: readonly FeedElement[], document: SourceDocument, kind: SourceKind): NewsFeed {
  const { url, fetched } = document;
  const given = { url, lang: document.lang, source: { kind } };
  const lang = languageTag(content(all(channel, 'language', 'dc:language')[0])) ?? langOf(channel, given);
  const title = textOf(all(channel, 'title', 'dc:title'), { ...given, lang }) ?? newsText('');
  const source = present<NewsOrigin>({ kind, url, title: title.text || undefined, licence: rightsOf(channel), fetched });
  const context: FeedContext = { url, lang, source };
  const address = (rel: string): string | undefined => {
    const link = all(channel, 'link').find((candidate) => (attribute(candidate, 'rel') || 'alternate') === rel);
    return link && safeUrl(attribute(link, 'href') || content(link), baseOf(link, context));
  };
  const identify = itemIds();
  return present<NewsFeed>({
    title,
    description: textOf(all(channel, 'description', 'subtitle', 'tagline', 'dc:description', 'itunes:summary'), context),
    homeUrl: address('alternate'),
    feedUrl: address('self') ?? url,
    nextUrl: address('next'),
    total: undefined,
    lang,
    icon: fileAddress(all(channel, 'icon', 'logo', 'image', 'itunes:image')[0], baseOf(channel, context)),
    authors: authorsOf(channel, context),
    items: items.slice(0, MAX_ITEMS).map((item) => readFeedItem(item, context, identify)),
    source,
    issues: items.length > MAX_ITEMS ? [issue('items-dropped', 'items')] : [],
  });
}

/** A source for one of the XML formats, told by the root element. */
export const xmlSource = (kind: 'rss' | 'rdf' | 'atom'): NewsSource => ({
  kind,
  recognises: (document) => feedRoot(document)?.kind === kind,
  read(document) {
    const found = feedRoot(document);
    if (found?.kind !== kind) throw new NewsError('malformed', `There is no ${kind} feed to read.`);
    const top = scanFeed(document.text, found.at);
    const root = top.children[0]!;
    const channels = all(root, 'channel');
    // A document may be a single Atom entry (RFC 4287 section 2).
    const items = [top, root, ...channels].flatMap((parent) => all(parent, 'item', 'entry'));
    return readChannel(root.name === 'entry' ? top : channels[0] ?? root, items, document, kind);
  },
});
