import { present } from '../complete-item.js';
import { issue } from '../issue.js';
import { itemIds } from '../item-id.js';
import { NewsError } from '../news-error.js';
import type { NewsFeed, NewsOrigin } from '../news-item.js';
import { MAX_ITEMS, type NewsSource, type SourceDocument } from '../news-source.js';
import { languageTag } from '../news-text.js';
import { all, attribute, content } from './feed-element.js';
import { addressOf, authorsOf, rightsOf, textOf, titleOf } from './feed-fields.js';
import { readFeedItem } from './feed-item.js';
import { scanFeed } from './feed-xml.js';

/** Where the root element begins and which format it is of, whatever stands before it. A web page has none. */
function feedRoot({ text }: SourceDocument): readonly [kind?: string, at?: number] {
  const roots = /<!--[^]*?(?:-->|$)|<(?:[\w.-]{1,40}:)?(rss|rdf|feed|entry|html)(?=[\s>/])/gi;
  for (const { 1: name, index } of text.slice(0, 100_000).matchAll(roots)) {
    if (name) return [/^[fe]/i.test(name) ? 'atom' : name.toLowerCase(), index];
  }
  return [];
}

function readFeed({ text, url, lang: usual, fetched }: SourceDocument, kind: 'rss' | 'rdf' | 'atom', at: number | undefined): NewsFeed {
  const top = scanFeed(text, at, url);
  const root = top.children[0]!;
  const channels = all(root, 'channel');
  // A document may be a single Atom entry (RFC 4287 section 2).
  const channel = root.name === 'entry' ? top : (channels[0] ?? root);
  const items = [top, root, ...channels].flatMap((parent) => all(parent, 'item entry'));
  const lang = languageTag(content(all(channel, 'language dc:language')[0])) ?? channel.lang ?? usual;
  const title = titleOf(channel, { lang, source: { kind } });
  const source = present<NewsOrigin>({ kind, url, title: title.text || undefined, licence: rightsOf(channel), fetched });
  const context = { lang, source };
  const linked = (rel: string): string | undefined => addressOf(all(channel, 'link').find((link) => (attribute(link, 'rel') || 'alternate') === rel));
  const identify = itemIds();
  return present<NewsFeed>({
    title,
    description: textOf(all(channel, 'description subtitle tagline dc:description itunes:summary'), context),
    homeUrl: linked('alternate'),
    feedUrl: linked('self') ?? url,
    nextUrl: linked('next'),
    lang,
    icon: addressOf(all(channel, 'icon logo image itunes:image')[0]),
    authors: authorsOf(channel, context),
    items: items.slice(0, MAX_ITEMS).map((item) => readFeedItem(item, context, identify)),
    source,
    issues: items.length > MAX_ITEMS ? [issue('items-dropped', 'items')] : [],
  });
}

/** A source for one of the XML formats, told by the root element. */
export const xmlSource = (kind: 'rss' | 'rdf' | 'atom'): NewsSource => ({
  kind,
  recognises: (document) => feedRoot(document)[0] === kind,
  read(document) {
    const [found, at] = feedRoot(document);
    if (found !== kind) throw new NewsError('malformed', `There is no ${kind} feed to read.`);
    return readFeed(document, kind, at);
  },
});
