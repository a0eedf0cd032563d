import type { FetchedBytes } from '../../http/fetch-bytes.js';
import { wait } from '../../http/wait.js';
import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import type { NewsSource, SourceDocument } from '../model/news-source.js';
import type { SourceAddress } from './source-url.js';

/** The families of formats, each fetched when a page first needs it. */
const families = {
  wordpress: () => import('../formats/wordpress/wordpress.js'),
  json: () => import('../formats/json-sources.js'),
  xml: () => import('../formats/xml-sources.js'),
  text: () => import('../formats/text-sources.js'),
};

/** As long as a source may take. */
const PART_MS = 10_000;

/**
 * A part of the library that is fetched when needed. Throws `NewsError` `cors-or-network` if it does not come
 * in time.
 */
export async function loadPart<Part>(part: Promise<Part>): Promise<Part> {
  const ending = new AbortController();
  try {
    const late = wait(PART_MS, ending.signal).then(() => Promise.reject(new Error('late')));
    return await Promise.race([part, late]);
  } catch {
    throw new NewsError('cors-or-network', 'a part of the library could not be fetched');
  } finally {
    ending.abort();
  }
}

/** Told by the page's author or the address, for a WordPress may print warnings before its JSON. */
const familyOfKind = (kind: SourceAddress['kind']) =>
  kind && families[kind === 'wordpress' ? 'wordpress' : 'text'];

/** Told by the first character of the bytes, in any encoding that feeds use. */
function familyOf({ bytes }: FetchedBytes) {
  const first = bytes.subarray(0, 1000).find((byte) => byte > 32 && byte < 128);
  // A list is what WordPress sends; an object is a feed, or WordPress's word that something went wrong.
  switch (first) {
    case 0x5b:
      return families.wordpress;
    case 0x7b:
      return families.json;
    case 0x3c:
      return families.xml;
    default:
      return families.text;
  }
}

/** Fetches what is sure to be needed while the news itself is under way; if it fails, `readNews` says so. */
export function prepareReader(kind: SourceAddress['kind']): void {
  Promise.all([import('../formats/read-document.js'), familyOfKind(kind)?.()]).catch(() => {});
}

/**
 * Reads fetched news with the readers for its kind alone.
 * @param about what is known beside the bytes
 * @throws NewsError `not-news`, `malformed`, or `cors-or-network` if the reader cannot be fetched
 */
export async function readNews(
  answer: FetchedBytes,
  kind: SourceAddress['kind'],
  about: Pick<SourceDocument, 'lang' | 'fetched'>,
): Promise<NewsFeed> {
  const family = familyOfKind(kind) ?? familyOf(answer);
  const [{ readDocumentWithParts }, sources] = await loadPart(
    Promise.all([import('../formats/read-document.js'), family()]),
  );
  const read = (readers: readonly NewsSource[]) =>
    readDocumentWithParts(
      answer.bytes,
      answer.contentType,
      { ...about, url: answer.url, headers: answer.headers },
      readers,
    );
  try {
    return await read(Object.values(sources));
  } catch (error) {
    const isUnknown = error instanceof NewsError && error.code === 'not-news';
    if (!isUnknown || family !== families.xml) {
      throw error;
    }
    // What begins like XML may be markup that a server prints before its JSON.
    return read(Object.values(await loadPart(families.json())));
  }
}
