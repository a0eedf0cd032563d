import { decodeEntities } from '../html/html-entities.js';
import { tagEnd } from '../html/tag-end.js';
import { NewsError } from './news-error.js';
import type { NewsSource, SourceDocument } from './news-source.js';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)$/i;

/** Address of the feed that a web page names in a `<link rel="alternate">`, as the page writes it. */
function feedOfPage(html: string): string | undefined {
  const attribute = (tag: string, name: string): string =>
    decodeEntities(new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>]{0,500})`, 'i').exec(tag)?.[1] ?? '').trim();
  const beginning = html.slice(0, 100_000);
  for (let at = beginning.indexOf('<link'); at >= 0; at = beginning.indexOf('<link', at + 5)) {
    const tag = beginning.slice(at, Math.min(tagEnd(beginning, at) + 1 || at, at + 2000));
    const href = attribute(tag, 'href').split(/\s/)[0];
    if (href && /alternate/i.test(attribute(tag, 'rel')) && FEED_TYPE.test(attribute(tag, 'type')))
      return href;
  }
  return undefined;
}

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
    const href = feedOfPage(document.text);
    throw new NewsError(
      'not-news',
      href ? `This is a web page; its feed is at ${href}` : 'This is a web page, not a feed.',
      detail,
    );
  }
  // Plain text is the last resort: anything that looks like another format is not it.
  const plain = /^[\s\ufeff]*[<[{]/.test(document.text)
    ? undefined
    : sources.find((source) => source.kind === 'page-text' && source.recognises(document));
  if (plain) return plain;
  throw new NewsError('not-news', 'The text is in none of the formats that are read here.', detail);
}
