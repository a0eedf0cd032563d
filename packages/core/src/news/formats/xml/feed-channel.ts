import { anyOf } from '../../../text/any-of.js';
import { present } from '../../model/new-item.js';
import { dayMonthOrder } from '../dates/feed-date-core.js';
import { issue, type OwnIssue } from '../../model/news-issue.js';
import { itemIds } from '../../model/item-id.js';
import { NewsError } from '../../model/news-error.js';
import type { NewsFeed, NewsItem, NewsOrigin } from '../../model/news-item.js';
import { MAX_ITEMS, type NewsSource, type SourceDocument } from '../../model/news-source.js';
import { languageTag } from '../../model/news-text.js';
import { all, attribute, content, NONE, type FeedElement } from './feed-element.js';
import { addressOf, authorsOf, rightsOf, textOf, titleOf, type FeedContext } from './feed-fields.js';
import { readFeedItem } from './feed-item.js';
import { scanFeed } from './scanner.js';

type Kind = 'rss' | 'rdf' | 'atom';

/**
 * Where the root element begins and which format it is of, whatever stands before it. A web page has none.
 */
function feedRoot({ text }: SourceDocument): readonly [kind?: string, at?: number] {
  const roots = /<!--[^]*?(?:-->|$)|<(?:[\w.-]{1,40}:)?(rss|rdf|feed|entry|html)(?=[\s>/])/gi;
  for (const { 1: name, index } of text.slice(0, 100_000).matchAll(roots)) {
    if (name) {
      return [/^[fe]/i.test(name) ? 'atom' : name.toLowerCase(), index];
    }
  }
  return [];
}

/** The element that describes the feed. A document may be a single Atom entry (RFC 4287 section 2). */
function channelOf(top: FeedElement): FeedElement {
  const root = top.children[0]!;
  return root.name === 'entry' ? top : (all(root, 'channel')[0] ?? root);
}

/** What items need to know of their feed. */
function contextOf(top: FeedElement, kind: Kind, document: SourceDocument): FeedContext {
  const { url, lang: usual, fetched } = document;
  const channel = channelOf(top);
  const lang = languageTag(content(all(channel, 'language dc:language')[0])) ?? channel.lang;
  const title = titleOf(channel, { lang, source: { kind }, dates: {} });
  return {
    lang,
    assumedLang: usual,
    dates: {
      lang: lang ?? usual,
      url,
      order: lazily(() => dayMonthOrder(dateTexts(document.text), lang ?? usual)),
    },
    source: present<NewsOrigin>({
      kind,
      url,
      title: title.text || undefined,
      licence: rightsOf(channel),
      fetched,
    }),
  };
}

/** What an element with a date holds. */
const DATE_NAMES = anyOf('pubdate', 'date', 'published', 'updated', 'modified', 'created', 'issued');
const DATE_FIELD = new RegExp(
  `<(?:[\\w.-]{1,40}:)?${DATE_NAMES}\\b[^<>]{0,200}>([^<]{1,200}|<!\\[CDATA\\[[^\\]]{1,200})`,
  'gi',
);
/** Most dates that are compared. */
const MAX_DATES = 500;

function* dateTexts(text: string): Iterable<string> {
  let left = MAX_DATES;
  for (const [, date = ''] of text.matchAll(DATE_FIELD)) {
    if (left-- > 0) {
      yield date;
    } else {
      return;
    }
  }
}

/** The same function, called once. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const isSame = (one: FeedContext, other: FeedContext): boolean =>
  one.lang === other.lang &&
  one.source.title === other.source.title &&
  one.source.licence === other.source.licence;

/** Most tags that an issue names. */
const MAX_NAMED = 5;

interface ReadItems {
  readonly top: FeedElement;
  readonly context: FeedContext;
  readonly items: readonly NewsItem[];
  readonly issues: readonly OwnIssue[];
}

/** Reads each item as soon as it has been scanned, and lets go of its elements. */
function readItems(
  document: SourceDocument,
  kind: Kind,
  at: number | undefined,
  given?: FeedContext,
): ReadItems {
  const read = new Map<FeedElement, NewsItem>();
  const unclosed = new Set<string>();
  const identify = itemIds();
  let context = given;
  const top = scanFeed(document.text, at, document.url, {
    item(item, above) {
      context ??= contextOf(above, kind, document);
      if (read.size < MAX_ITEMS) {
        read.set(item, readFeedItem(item, context, identify));
      }
      item.children = NONE;
    },
    repaired(tag) {
      if (unclosed.size < MAX_NAMED) {
        unclosed.add(tag);
      }
    },
  });
  const whole = contextOf(top, kind, document);
  // Feeds describe themselves before their first item; where one does not, its items are read again.
  if (read.size && !isSame(whole, context!)) {
    return readItems(document, kind, at, whole);
  }
  const root = top.children[0]!;
  const items = [top, root, ...all(root, 'channel')].flatMap((parent) => all(parent, 'item entry'));
  return {
    top,
    context: context ?? whole,
    items: items.flatMap((item) => read.get(item) ?? []),
    issues: itemIssues(items.length, unclosed, document),
  };
}

const itemIssues = (count: number, unclosed: ReadonlySet<string>, { text }: SourceDocument): OwnIssue[] => [
  ...(count > MAX_ITEMS ? [issue('items-dropped', 'items')] : []),
  ...(unclosed.size ? [issue('structure-repaired', 'items', [...unclosed].join(', '))] : []),
  ...(!count && ITEM_TAG.test(text) ? [issue('items-unreadable', 'items')] : []),
];

/** What looks like an item, whatever its vocabulary. */
const ITEM_TAG = /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>]/i;

function readFeed(document: SourceDocument, kind: Kind, at: number | undefined): NewsFeed {
  const { top, context, items, issues } = readItems(document, kind, at);
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
    issues,
  });
}

/** A source for one of the XML formats, detected by the root element. */
const xmlSource = (kind: Kind): NewsSource => ({
  kind,
  recognises: (document) => feedRoot(document)[0] === kind,
  read(document) {
    const [found, at] = feedRoot(document);
    if (found !== kind) {
      throw new NewsError('malformed', `There is no ${kind} feed to read.`);
    }
    return readFeed(document, kind, at);
  },
});

/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification) with its modules. */
export const rss: NewsSource = /* @__PURE__ */ xmlSource('rss');

/** Atom 1.0 (RFC 4287) and 0.3. */
export const atom: NewsSource = /* @__PURE__ */ xmlSource('atom');

/** RSS 0.90 and 1.0, which are RDF (https://web.resource.org/rss/1.0/spec). */
export const rdf: NewsSource = /* @__PURE__ */ xmlSource('rdf');
