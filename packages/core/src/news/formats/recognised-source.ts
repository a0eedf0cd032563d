import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import type { NewsSource, SourceDocument } from '../model/news-source.js';

/** The first source of feeds that recognises the document by its content. */
export const feedSource = (
  document: SourceDocument,
  sources: readonly NewsSource[],
): NewsSource | undefined =>
  sources.find((source) => source.kind !== 'page-text' && source.recognises(document));

/** What no feed begins with: a byte order mark in the text, and JSON of ActivityPub. */
const isUnusual = (text: string): boolean =>
  text.startsWith('\ufeff') || text.slice(0, 2000).includes('activitystreams');

/**
 * The news of a sound feed, as nearly all are. `undefined` for every other document: `detect-format.ts`,
 * which few pages need, reads it or says what it is.
 */
export function readRecognised(
  document: SourceDocument,
  sources: readonly NewsSource[],
): NewsFeed | undefined {
  if (isUnusual(document.text)) {
    return undefined;
  }
  try {
    return feedSource(document, sources)?.read(document);
  } catch (error) {
    if (error instanceof NewsError && error.code === 'malformed') {
      return undefined;
    }
    throw error;
  }
}
