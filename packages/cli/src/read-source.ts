import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import {
  asNewsError,
  annotateNews,
  fetchBytes,
  findNewsElsewhere,
  type FetchedBytes,
  NewsError,
  type NewsFeed,
  parseNews,
  type ParseOptions,
  wordpressAddress,
} from '@icesco/core/news';
import { SourceError } from './explain-error.js';
import { version } from './version.js';

/** What a server said about an answer, to ask next time whether it has changed. */
export interface Validators {
  /** Address that gave the answer: for a site, that of its REST interface. */
  readonly address: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface ReadOptions {
  readonly lang?: string;
  /** Items wanted; pages are followed until there are as many. */
  readonly limit?: number;
  readonly known?: Validators;
}

export interface ReadSource {
  readonly feed: NewsFeed;
  readonly validators?: Validators;
}

/** Most pages of one source that are followed. */
const MAX_PAGES = 100;

/**
 * Reads an address, a file, or `-`: standard input, in any format of news.
 * @returns `undefined` if the server says that nothing has changed since `known`.
 * @throws SourceError that names the source.
 */
export async function readSource(source: string, options: ReadOptions = {}): Promise<ReadSource | undefined> {
  try {
    return isAddress(source)
      ? await readAddress(source, options)
      : { feed: read(await readLocal(source), options) };
  } catch (error) {
    throw new SourceError(source === '-' ? 'standard input' : source, error);
  }
}

export function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(source);
}

async function readLocal(source: string): Promise<Uint8Array> {
  try {
    return source === '-' ? await buffer(process.stdin) : await readFile(source);
  } catch (error) {
    // The source is named once, by its reader.
    throw Object.assign(error as Error, { path: '' });
  }
}

async function readAddress(source: string, options: ReadOptions): Promise<ReadSource | undefined> {
  const { known } = options;
  const api = /\/wp-json\b|[?&]rest_route=/.test(source)
    ? wordpressAddress(source, posts(options))
    : undefined;
  const url = known?.address ?? api ?? source;
  let answer = await ask(url, known).catch((error: unknown) => error);
  if (isAnswer(answer) && answer.status === 304) {
    return undefined;
  }
  let feed: NewsFeed;
  try {
    if (!isAnswer(answer)) {
      throw answer;
    }
    feed = readAnswer(answer, options);
  } catch (error) {
    if (!mayBeElsewhere(error) || known) {
      throw error;
    }
    const found = await readElsewhere(error, url, isAnswer(answer) && !api ? answer : undefined, options);
    ({ answer, feed } = found);
  }
  return { feed: await withNextPages(feed, options), ...validatorsOf(answer as FetchedBytes) };
}

const isAnswer = (answer: unknown): answer is FetchedBytes =>
  typeof answer === 'object' && answer !== null && 'bytes' in answer;

const mayBeElsewhere = (error: unknown): error is NewsError =>
  error instanceof NewsError && (error.code === 'not-news' || error.detail.status === 404);

/**
 * The news of a WordPress site whose page was given, of the feed that a page names, or of a moved WordPress
 * interface.
 */
async function readElsewhere(
  error: NewsError,
  url: string,
  page: FetchedBytes | undefined,
  options: ReadOptions,
): Promise<{ readonly answer: FetchedBytes; readonly feed: NewsFeed }> {
  const posted = page && (await tryAsk(wordpressAddress(siteOf(page), posts(options))));
  if (posted) {
    return { answer: posted, feed: readAnswer(posted, options) };
  }
  let answer: FetchedBytes | undefined;
  const feed = await findNewsElsewhere(error, url, {
    get: (address) => ask(address),
    read: (given) => readAnswer((answer = given), options),
  });
  return { answer: answer!, feed };
}

/** The site that a page names as its WordPress, or the page's own address. */
function siteOf({ url, headers }: FetchedBytes): string {
  return /<([^<>]+)>; rel="https:\/\/api\.w\.org\/"/.exec(headers['link'] ?? '')?.[1] ?? url;
}

function posts({ lang, limit = 100 }: ReadOptions): { perPage: number; lang?: string } {
  return { perPage: Math.min(limit, 100), ...(lang !== undefined && { lang }) };
}

async function withNextPages(feed: NewsFeed, options: ReadOptions): Promise<NewsFeed> {
  const items = [...feed.items];
  let last = feed;
  for (let page = 1; page < MAX_PAGES && last.nextUrl && items.length < (options.limit ?? 0); page++) {
    last = readAnswer(await ask(last.nextUrl), options);
    items.push(...last.items);
  }
  return { ...feed, items };
}

function ask(url: string, known?: Validators): Promise<FetchedBytes> {
  const answer = fetchBytes(url, {
    fetch: (address, init) => fetch(address, init),
    timeoutMs: 30_000,
    maxBytes: 16 * 1024 * 1024,
    headers: {
      'user-agent': `icesco/${version()}`,
      accept:
        'application/feed+json, application/rss+xml, application/atom+xml, application/json;q=0.9, */*;q=0.5',
      ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
      ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
    },
  });
  return answer.catch((error: unknown) => {
    throw asNewsError(error);
  });
}

async function tryAsk(url: string): Promise<FetchedBytes | undefined> {
  try {
    return await ask(url);
  } catch {
    return undefined;
  }
}

function validatorsOf({ url, headers }: FetchedBytes): { validators?: Validators } {
  const { etag, 'last-modified': lastModified } = headers;
  return etag || lastModified
    ? { validators: { address: url, ...(etag && { etag }), ...(lastModified && { lastModified }) } }
    : {};
}

function readAnswer({ bytes, contentType, url, headers }: FetchedBytes, options: ReadOptions): NewsFeed {
  return read(bytes, options, {
    ...(contentType !== undefined && { contentType }),
    url,
    headers,
    fetched: new Date().toISOString(),
  });
}

function read(bytes: Uint8Array, { lang }: ReadOptions, about: ParseOptions = {}): NewsFeed {
  return annotateNews(parseNews(bytes, { ...about, ...(lang !== undefined && { lang }) }));
}
