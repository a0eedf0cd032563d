import { NewsError } from './news-error.js';
import { readPageLinks } from './page-links.js';
import type { NewsSource, SourceDocument } from './news-source.js';

const isWebPage = (text: string): boolean =>
  /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
    text.slice(0, 5000),
  );

/**
 * The first source that recognises the document by its content, whatever it was sent as. Throws `NewsError` `not-news`
 * when none does; for a web page the message names the feed that the page offers, if any.
 */
export function chooseSource(document: SourceDocument, sources: readonly NewsSource[]): NewsSource {
  const feed = sources
    .filter((source) => source.kind !== 'page-text')
    .find((source) => source.recognises(document));
  if (feed) return feed;
  const detail = document.url ? { url: document.url } : {};
  if (isWebPage(document.text)) {
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
  if (plain) return plain;
  throw new NewsError('not-news', 'The text is in none of the formats that are read here.', detail);
}
