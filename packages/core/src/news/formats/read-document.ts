import { addEntityNames, entityNameMissed } from '../../html/html-entities.js';
import { decodeText, type DecodedText } from '../../http/decode-text.js';
import { dateMissed, learnDates } from './dates/feed-date-core.js';
import { learnMarkup, markupMissed } from './markup-core.js';
import { NewsError } from '../model/news-error.js';
import { readRecognised } from './recognised-source.js';
import type { NewsIssueCode } from '../model/news-issue.js';
import type { NewsFeed } from '../model/news-item.js';
import type { NewsSource, SourceDocument } from '../model/news-source.js';

/**
 * Reads bytes in whichever of the formats they are. Code that few documents need is loaded for one that needs
 * it. Throws `NewsError` `not-news` or `malformed`.
 */
export async function readDocument(
  bytes: Uint8Array,
  contentType: string | undefined,
  about: Omit<SourceDocument, 'text'>,
  sources: readonly NewsSource[],
): Promise<NewsFeed> {
  const { text, issue } = decodeText(bytes, contentType);
  const document = { ...about, text };
  const feed =
    (await withParts(() => readRecognised(document, sources))) ?? (await readUnusual(document, sources));
  return withCharsetIssue(feed, issue);
}

async function readUnusual(document: SourceDocument, sources: readonly NewsSource[]): Promise<NewsFeed> {
  const { readWithSources } = await import('./detect-format.js').catch((cause: unknown) => {
    throw new NewsError('not-news', 'The text is in none of the supported formats.', {}, { cause });
  });
  return withParts(() => readWithSources(document, sources));
}

/**
 * What `read` gives: a second time, once the parts that it lacked have been fetched (names of HTML, other
 * dates, leftovers of publishing systems, images in the content).
 */
export async function withParts<Feed extends NewsFeed | undefined>(read: () => Feed): Promise<Feed> {
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
function readAnew<Feed extends NewsFeed | undefined>(read: () => Feed): Feed {
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
