import { present } from '../complete-item.js';
import { issue } from '../issue.js';
import { itemIds } from '../item-id.js';
import { NewsError } from '../news-error.js';
import type { NewsFeed, NewsItem, NewsOrigin } from '../news-item.js';
import { MAX_ITEMS, type NewsSource, type SourceDocument } from '../news-source.js';
import { languageTag } from '../news-text.js';
import { all, attribute, content, NONE, type FeedElement } from './feed-element.js';
import { addressOf, authorsOf, rightsOf, textOf, titleOf, type FeedContext } from './feed-fields.js';
import { readFeedItem } from './feed-item.js';
import { scanFeed } from './feed-xml.js';

type Kind = 'rss' | 'rdf' | 'atom';

/** Where the root element begins and which format it is of, whatever stands before it. A web page has none. */
function feedRoot({ text }: SourceDocument): readonly [kind?: string, at?: number] {
  const roots = /<!--[^]*?(?:-->|$)|<(?:[\w.-]{1,40}:)?(rss|rdf|feed|entry|html)(?=[\s>/])/gi;
  for (const { 1: name, index } of text.slice(0, 100_000).matchAll(roots)) {
    if (name) return [/^[fe]/i.test(name) ? 'atom' : name.toLowerCase(), index];
  }
  return [];
}

/** The element that describes the feed. A document may be a single Atom entry (RFC 4287 section 2). */
function channelOf(top: FeedElement): FeedElement {
  const root = top.children[0]!;
  return root.name === 'entry' ? top : (all(root, 'channel')[0] ?? root);
}

/** Items stand in a channel, or beside it, or are the document. */
const holdsItems = ({ name, depth }: FeedElement): boolean =>
  depth < 2 || (depth === 2 && name === 'channel');

/** What items need to know of their feed. */
function contextOf(top: FeedElement, kind: Kind, { url, lang: usual, fetched }: SourceDocument): FeedContext {
  const channel = channelOf(top);
  const lang = languageTag(content(all(channel, 'language dc:language')[0])) ?? channel.lang;
  const title = titleOf(channel, { lang, source: { kind } });
  return {
    lang,
    assumedLang: usual,
    source: present<NewsOrigin>({
      kind,
      url,
      title: title.text || undefined,
      licence: rightsOf(channel),
      fetched,
    }),
  };
}

const isSame = (one: FeedContext, other: FeedContext): boolean =>
  one.lang === other.lang &&
  one.source.title === other.source.title &&
  one.source.licence === other.source.licence;

/** Reads each item as soon as it has been scanned, and lets go of its elements. */
function readItems(
  document: SourceDocument,
  kind: Kind,
  at: number | undefined,
  given?: FeedContext,
): readonly [top: FeedElement, context: FeedContext, items: NewsItem[], dropped: boolean] {
  const read = new Map<FeedElement, NewsItem>();
  const identify = itemIds();
  let context = given;
  const top = scanFeed(document.text, at, document.url, (item, above) => {
    context ??= contextOf(above, kind, document);
    if (holdsItems(item.parent!) && read.size < MAX_ITEMS)
      read.set(item, readFeedItem(item, context, identify));
    item.children = NONE;
  });
  const whole = contextOf(top, kind, document);
  // Feeds describe themselves before their first item; where one does not, its items are read again.
  if (read.size && !isSame(whole, context!)) return readItems(document, kind, at, whole);
  const root = top.children[0]!;
  const items = [top, root, ...all(root, 'channel')].flatMap((parent) => all(parent, 'item entry'));
  return [top, context ?? whole, items.flatMap((item) => read.get(item) ?? []), items.length > MAX_ITEMS];
}

function readFeed(document: SourceDocument, kind: Kind, at: number | undefined): NewsFeed {
  const [top, context, items, dropped] = readItems(document, kind, at);
  const channel = channelOf(top);
  const linked = (rel: string): string | undefined =>
    addressOf(all(channel, 'link').find((link) => (attribute(link, 'rel') || 'alternate') === rel));
  return present<NewsFeed>({
    title: titleOf(channel, context),
    description: textOf(all(channel, 'description subtitle tagline dc:description itunes:summary'), context),
    homeUrl: linked('alternate'),
    feedUrl: linked('self') ?? document.url,
    nextUrl: linked('next'),
    lang: context.lang ?? context.assumedLang,
    icon: addressOf(all(channel, 'icon logo image itunes:image')[0]),
    authors: authorsOf(channel, context),
    items,
    source: context.source,
    issues: dropped ? [issue('items-dropped', 'items')] : [],
  });
}

/** A source for one of the XML formats, told by the root element. */
export const xmlSource = (kind: Kind): NewsSource => ({
  kind,
  recognises: (document) => feedRoot(document)[0] === kind,
  read(document) {
    const [found, at] = feedRoot(document);
    if (found !== kind) throw new NewsError('malformed', `There is no ${kind} feed to read.`);
    return readFeed(document, kind, at);
  },
});
