import { addEntityNames, entityNameMissed } from '../../html/html-entities.js';
import { decodeText, type DecodedText } from '../../http/decode-text.js';
import { readWithSources } from './detect-format.js';
import { dateMissed, learnDates } from './dates/feed-date-core.js';
import { learnMarkup, markupMissed } from './markup-core.js';
import type { NewsIssueCode } from '../model/news-issue.js';
import type { NewsFeed } from '../model/news-item.js';
import type { NewsSource, SourceDocument } from '../model/news-source.js';

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

/** The same; what few texts need is fetched for one that needs it. */
export const readDocumentWithParts = (...document: Parameters<typeof readDocument>): Promise<NewsFeed> =>
  withParts(() => readDocument(...document));

/**
 * What `read` gives: a second time, once the parts that it lacked have been fetched (names of HTML, other
 * dates, leftovers of publishing systems, images in the content).
 */
export async function withParts(read: () => NewsFeed): Promise<NewsFeed> {
  let feed = readAnew(read);
  // What one part reads may need another one.
  for (let round = 0; round < 2; round++) {
    const [names, dates, markup] = [entityNameMissed(), dateMissed(), markupMissed()];
    if (!names && !dates && !markup) {
      break;
    }
    try {
      await learnParts(names, dates, markup);
    } catch {
      // The names and leftovers stay as they are written, and the dates are reported as unreadable.
      break;
    }
    feed = readAnew(read);
  }
  return feed;
}

/** Another feed may have been read in between. */
function readAnew(read: () => NewsFeed): NewsFeed {
  entityNameMissed();
  dateMissed();
  markupMissed();
  return read();
}

async function learnParts(lacksNames: boolean, lacksDates: boolean, lacksMarkup: boolean): Promise<void> {
  const [names, dates, markup] = await Promise.all([
    lacksNames && import('../../html/entity-names.js'),
    lacksDates && import('./dates/feed-date-rare.js'),
    lacksMarkup && import('./rare-markup.js'),
  ]);
  if (names) {
    addEntityNames(names.MORE_ENTITY_NAMES);
  }
  if (dates) {
    learnDates(dates);
  }
  if (markup) {
    learnMarkup(markup);
  }
}

const MESSAGES: Readonly<Record<NonNullable<DecodedText['issue']> & NewsIssueCode, string>> = {
  'charset-unknown': 'The declared character encoding does not exist.',
  'charset-wrong': 'The text is not in its declared character encoding.',
};

/** The feed, with what is wrong with its encoding among its issues. */
export function withCharsetIssue(feed: NewsFeed, code: DecodedText['issue']): NewsFeed {
  return code ? { ...feed, issues: [...feed.issues, { code, message: MESSAGES[code] }] } : feed;
}
