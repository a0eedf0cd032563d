import { decodeText } from '../../http/decode-text.js';
import { MORE_ENTITY_NAMES } from '../../html/entity-names.js';
import { addEntityNames, entityNameMissed } from '../../html/html-entities.js';
import { safeUrl } from '../../html/safe-url.js';
import { readWithSources } from './detect-format.js';
import { FORMATS, type Format } from './index.js';
import { present } from '../model/new-item.js';
import { useAllDates } from './dates/feed-date.js';
import { learnMarkup } from './markup-core.js';
import * as rareMarkup from './rare-markup.js';
import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import type { NewsSource, SourceDocument } from '../model/news-source.js';
import { withCharsetIssue } from './read-document.js';
import { languageTag } from '../model/news-text.js';
import { atom, rdf, rss } from './xml/feed-channel.js';
import { jsonFeed } from './json-feed/json-feed.js';
import { pageText } from './page-text/page-text.js';
import { wordpress } from './wordpress/wordpress.js';

/** Most bytes (or characters) of a document: 16 MiB. */
export const MAX_DOCUMENT_SIZE = 16 * 1024 * 1024;

/** What is known about a document. */
export interface ParseOptions {
  /** Content-Type header: only its charset counts. */
  readonly contentType?: string;
  /** Address that the document came from. */
  readonly url?: string;
  /** BCP 47 tag to fall back on. */
  readonly lang?: string;
  /** UTC instant of fetching, ISO 8601. */
  readonly fetched?: string;
  /** Response headers, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Formats to try, in order. */
  readonly sources?: readonly NewsSource[];
}

/** The registry loads each of these when it is needed; here they are all at hand. */
const SOURCES: Readonly<Record<Format['kind'], NewsSource>> = {
  'json-feed': jsonFeed,
  wordpress,
  rss,
  atom,
  rdf,
  'page-text': pageText,
};
const allSources = /* @__PURE__ */ FORMATS.map(({ kind }) => SOURCES[kind]);

/** Every format of feed, in the order in which they are tried. */
export const feedSources: readonly NewsSource[] = /* @__PURE__ */ allSources.filter(
  (source) => source !== pageText,
);

/**
 * Reads news in any of the formats, detected from its content. Bytes are decoded by their own declaration.
 *
 * Throws `NewsError`: `not-news` for anything else (a web page, for instance), `malformed` for a broken feed,
 * `too-large` above `MAX_DOCUMENT_SIZE`, `http-status` for an error answer of WordPress.
 */
export function parseNews(input: string | Uint8Array, options: ParseOptions = {}): NewsFeed {
  const url = safeUrl(options.url);
  if (input.length > MAX_DOCUMENT_SIZE) {
    throw new NewsError('too-large', 'The document is larger than 16 MiB.', present({ url }));
  }
  const { text, issue } =
    typeof input === 'string'
      ? { text: input.replace(/^\ufeff/, ''), issue: undefined }
      : decodeText(input, options.contentType);
  const document = present<SourceDocument>({
    text,
    url,
    lang: languageTag(options.lang),
    fetched: options.fetched,
    headers: options.headers,
  });
  const sources = options.sources ?? allSources;
  entityNameMissed();
  useAllDates();
  learnMarkup(rareMarkup);
  const feed = readWithSources(document, sources);
  if (!entityNameMissed()) {
    return withCharsetIssue(feed, issue);
  }
  addEntityNames(MORE_ENTITY_NAMES);
  return withCharsetIssue(readWithSources(document, sources), issue);
}
