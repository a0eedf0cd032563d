import { decodeText } from '../http/decode-text.js';
import { chooseSource } from './choose-source.js';
import type { NewsFeed } from './news-item.js';
import type { NewsSource, SourceDocument } from './news-source.js';

/** Reads bytes in whichever of the formats they are. Throws `NewsError` `not-news` or `malformed`. */
export function readDocument(
  bytes: Uint8Array,
  contentType: string | undefined,
  about: Omit<SourceDocument, 'text'>,
  sources: readonly NewsSource[],
): NewsFeed {
  const document = { ...about, text: decodeText(bytes, contentType).text };
  return chooseSource(document, sources).read(document);
}
