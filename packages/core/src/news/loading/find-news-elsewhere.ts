import type { FetchedBytes } from '../../http/fetch-bytes.js';
import { readUrl } from '../../http/read-url.js';
import type { NewsError } from '../model/news-error.js';
import type { NewsFeed } from '../model/news-item.js';
import { readPageLinks } from '../formats/page-links.js';
import { wordpressAddress } from '../formats/wordpress/wordpress-url.js';

/** How an address is fetched and read. Both throw `NewsError`. */
export interface FetchAndRead {
  readonly get: (url: string) => Promise<FetchedBytes>;
  readonly read: (answer: FetchedBytes) => NewsFeed | Promise<NewsFeed>;
}

/** The same request in the form that needs no rewriting of addresses: `?rest_route=/wp/v2/posts`. */
function withoutPrettyAddress(url: URL): string | undefined {
  const [, site, route] = /^(.*?)\/wp-json(\/.*)$/.exec(url.pathname) ?? [];
  if (route === undefined) {
    return undefined;
  }
  const plain = new URL(url);
  plain.pathname = site + '/';
  plain.search = '';
  plain.searchParams.set('rest_route', route);
  for (const [name, value] of url.searchParams) {
    plain.searchParams.set(name, value);
  }
  return plain.href;
}

/** The request for the posts of the WordPress interface at `root`, with the parameters of another request. */
function postsAt(root: string, { searchParams }: URL): string {
  const posts = new URL(wordpressAddress(root));
  for (const [name, value] of searchParams) {
    if (name !== 'rest_route') {
      posts.searchParams.set(name, value);
    }
  }
  return posts.href;
}

/** Address of the WordPress interface that the site's front page names, in its `Link` header or its HTML. */
async function interfaceOf(url: URL, get: FetchAndRead['get']): Promise<string | undefined> {
  const site = new URL(url.pathname.replace(/\/wp-json.*/, '') + '/', url);
  const page = await get(site.href);
  const named = /<([^<>]+)>;\s*rel="https:\/\/api\.w\.org\/"/.exec(page.headers['link'] ?? '')?.[1];
  return named ?? readPageLinks(new TextDecoder().decode(page.bytes), page.url).wordpress;
}

/** Other addresses at which the news may be, the cheapest first. */
async function* otherAddresses(
  { detail }: NewsError,
  address: string,
  get: FetchAndRead['get'],
): AsyncGenerator<string> {
  const url = readUrl(address);
  if (!url) {
    return;
  }
  if (detail.feedUrl && detail.feedUrl !== url.href) {
    yield detail.feedUrl;
  }
  const plain = withoutPrettyAddress(url);
  if (!plain) {
    return;
  }
  yield plain;
  const root = await interfaceOf(url, get);
  if (root) {
    yield postsAt(root, url);
  }
}

/**
 * Reads the news of an address that leads to a web page or to nothing: the feed that the page names, or the
 * WordPress interface of the site where it has another address than usual.
 *
 * @param error what reading `address` ended in: `not-news`, or `http-status` 404
 * @throws NewsError `error` itself, where no other address has news or may be read from here
 */
export async function findNewsElsewhere(
  error: NewsError,
  address: string,
  { get, read }: FetchAndRead,
): Promise<NewsFeed> {
  try {
    for await (const other of otherAddresses(error, address, get)) {
      const feed = await get(other)
        .then(read)
        .catch(() => undefined);
      if (feed) {
        return feed;
      }
    }
  } catch {
    // The front page cannot be read either; the first error is the most useful.
  }
  throw error;
}
