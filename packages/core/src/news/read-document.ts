import { addEntityNames, entityNameMissed } from '../html/html-entities.js';
import { decodeText, type DecodedText } from '../http/decode-text.js';
import { readWithSources } from './choose-source.js';
import { learnRareDates, rareDateMissed } from './feed-date-core.js';
import type { NewsFeed } from './news-item.js';
import type { NewsSource, SourceDocument } from './news-source.js';

/** Reads bytes in whichever of the formats they are. Throws `NewsError` `not-news` or `malformed`. */
export function readDocument(
  bytes: Uint8Array,
  contentType: string | undefined,
  about: Omit<SourceDocument, 'text'>,
  sources: readonly NewsSource[],
): NewsFeed {
  const { text, issue } = decodeText(bytes, contentType);
  const document = { ...about, text };
  return withCharsetIssue(readWithSources(document, sources), issue);
}

/** The same; what few texts need is fetched for one that needs it: names of HTML, other calendars and time zones. */
export async function readDocumentWithParts(...document: Parameters<typeof readDocument>): Promise<NewsFeed> {
  entityNameMissed();
  rareDateMissed();
  const feed = readDocument(...document);
  const [lacksNames, lacksDates] = [entityNameMissed(), rareDateMissed()];
  if (!lacksNames && !lacksDates) return feed;
  try {
    if (lacksNames) addEntityNames((await import('../html/entity-names.js')).MORE_ENTITY_NAMES);
    if (lacksDates) learnRareDates(await import('./feed-date-rare.js'));
  } catch {
    // The names stay as they are written, and the dates are reported as unreadable.
    return feed;
  }
  return readDocument(...document);
}

const MESSAGES = {
  'charset-unknown': 'The declared character encoding does not exist.',
  'charset-wrong': 'The text is not in its declared character encoding.',
};

/** The feed, with what is wrong with its encoding among its issues. */
export function withCharsetIssue(feed: NewsFeed, code: DecodedText['issue']): NewsFeed {
  return code ? { ...feed, issues: [...feed.issues, { code, message: MESSAGES[code] }] } : feed;
}
