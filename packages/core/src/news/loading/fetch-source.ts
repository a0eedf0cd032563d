import { fetchBytes, type FetchBytesOptions, type FetchedBytes } from '../../http/fetch-bytes.js';
import { shareRequest } from '../../http/request-pool.js';
import { loadPart, prepareFormats, readNews } from './load-format.js';
import { asNewsError, NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import type { SourceAddress } from './source-url.js';

/** How sources are requested. */
export interface AskOptions extends Pick<
  FetchBytesOptions,
  'fetch' | 'random' | 'wait' | 'timeoutMs' | 'maxBytes' | 'retries'
> {
  /** Ms since 1970. */
  readonly now?: () => number;
}

/** What is requested of them. */
export interface Wanted {
  /** BCP 47, where the address says none. */
  readonly lang: string | undefined;
  /** Items a page, where the source lets one choose. */
  readonly perPage: number;
}

/** Identifies the first page of a source. */
export const requestKey = ({ url, kind, lang, search = '' }: SourceAddress, wanted: Wanted): string =>
  [url, kind ?? '', lang ?? wanted.lang ?? '', kind === 'wordpress' ? wanted.perPage : '', search].join(' ');

/**
 * Asks a source for a page of its news.
 *
 * @param pageUrl address of a further page, as the page before it gave; else the first one is requested
 * @throws NewsError, or FetchError `aborted`
 */
export function loadSource(
  address: SourceAddress,
  pageUrl: string | undefined,
  wanted: Wanted,
  options: AskOptions,
  signal: AbortSignal,
): Promise<NewsFeed> {
  const { kind, lang = wanted.lang } = address;
  const { now = Date.now } = options;
  return shareRequest(
    options.fetch,
    requestKey({ ...address, url: pageUrl ?? address.url }, wanted),
    signal,
    async (signal) => {
      const url =
        pageUrl ?? (kind === 'wordpress' ? await firstPosts(address, lang, wanted.perPage) : address.url);
      prepareFormats(kind);
      const about = { fetched: new Date(now()).toISOString(), ...(lang && { lang }) };
      const get = async (address: string): Promise<FetchedBytes> => {
        try {
          return await fetchBytes(address, { ...options, signal });
        } catch (error) {
          throw asNewsError(error);
        }
      };
      const read = (answer: FetchedBytes): Promise<NewsFeed> => readNews(answer, kind, about);
      try {
        return await read(await get(url));
      } catch (error) {
        if (!mayBeElsewhere(error)) {
          throw error;
        }
        const { findNewsElsewhere } = await loadPart(import('./find-news-elsewhere.js'));
        return findNewsElsewhere(error, url, { get, read });
      }
    },
  );
}

/** Whether another address may lead to the news: this one leads to a web page, or to nothing. */
const mayBeElsewhere = (error: unknown): error is NewsError =>
  error instanceof NewsError && (error.code === 'not-news' || error.detail.status === 404);

async function firstPosts(
  { url, search }: SourceAddress,
  lang: string | undefined,
  perPage: number,
): Promise<string> {
  const { wordpressAddress } = await loadPart(import('../formats/wordpress/wordpress-url.js'));
  return wordpressAddress(url, { perPage, ...(lang && { lang }), ...(search && { search }) });
}

/** Past the last page WordPress answers with an error; it is none. */
export const isPastTheEnd = (error: NewsError): boolean =>
  error.detail.serverCode === 'rest_post_invalid_page_number';
