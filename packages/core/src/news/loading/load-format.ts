import type { FetchedBytes } from '../../http/fetch-bytes.js';
import { wait } from '../../http/wait.js';
import { FORMATS, type Format } from '../formats/index.js';
import { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import type { NewsSource, SourceDocument } from '../model/news-source.js';
import type { SourceAddress } from './source-url.js';

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
  } catch (cause) {
    throw new NewsError('cors-or-network', 'a part of the library could not be fetched', {}, { cause });
  } finally {
    ending.abort();
  }
}

/** Which formats are loaded. A declared kind counts: a WordPress may print warnings before its JSON. */
function formatsFor(kind: SourceAddress['kind'], bytes: Uint8Array): readonly Format[] {
  const likely = LIKELY.get(String.fromCharCode(firstCharacter(bytes)));
  return FORMATS.filter((format) => {
    if (kind === 'wordpress') {
      return format.kind === kind;
    }
    return kind === 'page-text' || !likely || likely === format.kind || likely === format.family;
  });
}

/** Kind or family by the first character, in any encoding that feeds use. */
const LIKELY: ReadonlyMap<string, Format['family'] | Format['kind']> = new Map([
  ['{', 'json-feed'],
  ['[', 'wordpress'],
  ['<', 'xml'],
]);

const firstCharacter = (bytes: Uint8Array): number =>
  bytes.subarray(0, 1000).find((byte) => byte > 32 && byte < 128) ?? 0;

const load = (formats: readonly Format[]): Promise<NewsSource[]> =>
  Promise.all(formats.map((format) => format.load()));

/** Loads what is sure to be needed while the news itself is requested. `readNews` reports a failure. */
export function prepareFormats(kind: SourceAddress['kind']): void {
  const formats = kind ? load(formatsFor(kind, new Uint8Array())) : undefined;
  Promise.all([import('../formats/read-document.js'), formats]).catch(() => {});
}

/**
 * Reads fetched news, with the formats that it may be in.
 * @param about what is known beside the bytes
 * @throws NewsError `not-news`, `malformed`, or `cors-or-network` if the code for a format cannot be loaded
 */
export async function readNews(
  { bytes, contentType, url, headers }: FetchedBytes,
  kind: SourceAddress['kind'],
  about: Pick<SourceDocument, 'lang' | 'fetched'>,
): Promise<NewsFeed> {
  const formats = formatsFor(kind, bytes);
  const [{ readDocument }, sources] = await loadPart(
    Promise.all([import('../formats/read-document.js'), load(formats)]),
  );
  const read = (readers: readonly NewsSource[]) =>
    readDocument(bytes, contentType, { ...about, url, headers }, readers);
  try {
    return await read(sources);
  } catch (error) {
    const isUnknown = error instanceof NewsError && error.code === 'not-news';
    const more = FORMATS.filter((format) => format.family === 'json' || formats.includes(format));
    if (!isUnknown || kind || more.length === formats.length) {
      throw error;
    }
    // An object may be an error of WordPress, and markup may stand before JSON: a server's warning.
    return read(await loadPart(load(more)));
  }
}
