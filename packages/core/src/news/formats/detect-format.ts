import { activityFeed } from './activity-feed.js';
import { issue } from '../model/news-issue.js';
import { repairedJson } from './json-repair.js';
import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import { readPageLinks } from './page-links.js';
import type { NewsSource, SourceDocument } from '../model/news-source.js';
import { feedSource } from './recognised-source.js';

function isWebPage(text: string): boolean {
  const root = text
    .slice(0, 5000)
    .replace(/^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?/i, '')
    .replace(/^(?:<!--[^]{0,2000}?-->\s*)*/, '');
  return /^<(?:!doctype\s+html|html)\b/i.test(root);
}

/** The same behind what a server prints before the page, or without its first tags. */
const holdsWebPage = (text: string): boolean =>
  !/^\s*[[{]/.test(text) && /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(0, 5000));

/**
 * The first source that recognises the document by its content, whatever it was sent as. Throws `NewsError`
 * `not-news` when none does; for a web page, and for JSON of ActivityPub, the message names the feed to use,
 * if any.
 */
export function chooseSource(document: SourceDocument, sources: readonly NewsSource[]): NewsSource {
  const detail = document.url ? { url: document.url } : {};
  const activity = activityFeed(document.text);
  if (activity !== undefined) {
    const feed = activity && `; its feed is at ${activity}`;
    throw new NewsError('not-news', `This is JSON of Mastodon or ActivityPub, not a feed${feed}.`, detail);
  }
  const feed = feedSource(document, sources);
  if (feed) {
    return feed;
  }
  if (holdsWebPage(document.text)) {
    const [feedUrl] = readPageLinks(document.text, document.url).feeds;
    throw new NewsError(
      'not-news',
      feedUrl ? `This is a web page; its feed is at ${feedUrl}` : 'This is a web page, not a feed.',
      { ...detail, ...(feedUrl && { feedUrl }) },
    );
  }
  // Plain text is the last resort: anything that looks like another format is not it.
  const plain = /^[\s\ufeff]*[<[{]/.test(document.text)
    ? undefined
    : sources.find((source) => source.kind === 'page-text' && source.recognises(document));
  if (plain) {
    return plain;
  }
  throw new NewsError('not-news', 'The text is in none of the formats that are read here.', detail);
}

/**
 * The news in a document, by the first source that recognises it. JSON that something stands around, or that
 * has another shape, is read where nothing else can be, with an issue. Throws `NewsError` as `chooseSource`
 * and the sources do.
 */
export function readWithSources(document: SourceDocument, sources: readonly NewsSource[]): NewsFeed {
  const text = document.text.replace(/^\s*\ufeff+/, '');
  if (text.length === document.text.length) {
    return readDocumentText(document, sources);
  }
  // The one mark that may stand there has been taken by the decoder.
  const feed = readDocumentText({ ...document, text }, sources);
  const marked = issue('json-surrounded', 'items', 'byte order mark');
  return /^\s*[[{]/.test(text) ? { ...feed, issues: [...feed.issues, marked] } : feed;
}

function readDocumentText(document: SourceDocument, sources: readonly NewsSource[]): NewsFeed {
  // Page text would take a warning before the JSON for news.
  const isFeed = feedSource(document, sources) !== undefined;
  const found = isFeed ? undefined : repaired(document, sources);
  if (found) {
    return found;
  }
  try {
    return chooseSource(document, sources).read(document);
  } catch (error) {
    const isBroken = error instanceof NewsError && error.code === 'malformed';
    const feed = isFeed && isBroken ? repaired(document, sources) : undefined;
    if (feed) {
      return feed;
    }
    throw error;
  }
}

function repaired(document: SourceDocument, sources: readonly NewsSource[]): NewsFeed | undefined {
  const readers = sources.filter(({ kind }) => kind === 'json-feed' || kind === 'wordpress');
  if (!readers.length || isWebPage(document.text) || activityFeed(document.text) !== undefined) {
    return undefined;
  }
  for (const { document: json, issues } of repairedJson(document)) {
    const source = feedSource(json, readers);
    try {
      const feed = source?.read(json);
      if (feed) {
        return { ...feed, issues: [...feed.issues, ...issues] };
      }
    } catch (error) {
      // An error that WordPress answers with is the answer; what cannot be read may stand elsewhere.
      if (!(error instanceof NewsError && error.code === 'malformed')) {
        throw error;
      }
    }
  }
  return undefined;
}
