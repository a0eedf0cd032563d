import { safeUrl } from '../../../html/safe-url.js';
import { present } from '../../model/new-item.js';
import { itemIds } from '../../model/item-id.js';
import { NewsError } from '../../model/news-error.js';
import type { OwnIssue } from '../../model/news-issue.js';
import type { NewsFeed, NewsItem, NewsOrigin } from '../../model/news-item.js';
import { MAX_ITEMS, type NewsSource, type SourceDocument } from '../../model/news-source.js';
import { newsText } from '../../model/news-text.js';
import { fields, parseJson, sizeValue, textValue, type Json } from '../json-value.js';
import { readPost, type PostContext } from './wordpress-post.js';

/** Where the JSON begins: at once, or after what PHP printed before it. -1 where there is none. */
function jsonStart(text: string): number {
  const beginning = text.slice(0, 20_000);
  if (/^[\s\ufeff]*[[{]/.test(beginning)) {
    return beginning.search(/[[{]/);
  }
  return /(?:Warning|Notice|Deprecated|Strict Standards)(?:<\/b>)?:/.test(beginning)
    ? beginning.search(/(?<=[>\n]\s{0,9})(?:\[\s*\{|\[\s*\]|\{\s*")/)
    : -1;
}

/** What WordPress sends where a request does not say how many. */
const USUAL_PER_PAGE = 10;

/**
 * Address of the next page: by the `Link` header, else by the number of pages. Where neither can be read (a
 * page of another origin sees only the headers that the server exposes), a full page is taken to have one
 * after it.
 */
function nextPage({ url, headers = {} }: SourceDocument, posts: number): string | undefined {
  const linked = (headers['link'] ?? '')
    .slice(0, 4000)
    .split(',')
    .find((link) => /;\s*rel="?next"?/.test(link));
  const address = linked && /<([^>]*)>/.exec(linked)?.[1];
  if (address) {
    return safeUrl(address, url);
  }
  if (!url) {
    return undefined;
  }
  const next = new URL(url);
  const page = Number(next.searchParams.get('page') ?? 1);
  const perPage = Number(next.searchParams.get('per_page') ?? USUAL_PER_PAGE);
  const pages = sizeValue(headers['x-wp-totalpages']);
  next.searchParams.set('page', String(page + 1));
  return (pages === undefined ? posts > 0 && posts >= perPage : page < pages) ? next.href : undefined;
}

/** Throws the error that WordPress answers with instead of posts. */
function throwServerError(answer: Json, url: string | undefined): void {
  const { code, message, data, ...others } = fields(answer);
  if (typeof code !== 'string' || message === undefined || 'id' in others) {
    return;
  }
  const status = sizeValue(fields(data)['status']);
  const serverCode = code.replace(/[^\w-]/g, '').slice(0, 80);
  throw new NewsError(
    'http-status',
    `WordPress answered with the error ${serverCode}.`,
    present({ url, status, serverCode }),
  );
}

function readPosts(posts: readonly Json[], context: PostContext, issues: OwnIssue[]): NewsItem[] {
  const items = posts.slice(0, MAX_ITEMS).flatMap((post, index) => {
    const item = readPost(post, context);
    if (!item) {
      issues.push({ code: 'item-unreadable', message: `Post ${index + 1} is not a post.`, field: 'items' });
    }
    return item ?? [];
  });
  if (posts.length > MAX_ITEMS) {
    issues.push({
      code: 'items-dropped',
      message: `Only the first ${MAX_ITEMS} posts were read.`,
      field: 'items',
    });
  }
  return items;
}

/**
 * An answer of the WordPress REST API for posts (https://developer.wordpress.org/rest-api/reference/posts/):
 * a list or one post, with `_embedded` where it was requested. Warnings that PHP printed before it are passed
 * over. An error answer throws `NewsError` `http-status` with WordPress's own code as `serverCode`.
 */
export const wordpress: NewsSource = {
  kind: 'wordpress',
  recognises({ text }) {
    const start = jsonStart(text);
    if (start < 0) {
      return false;
    }
    const json = text.slice(start, start + 20_000);
    return (
      /^\[\s*\]\s*$/.test(json) ||
      /"(?:date_gmt|modified_gmt|guid|_links|_embedded|featured_media|comment_status)"\s*:/.test(json) ||
      /"(?:title|excerpt|content)"\s*:\s*\{\s*"rendered"/.test(json) ||
      /^\{\s*"code"\s*:\s*"\w+"\s*,\s*"message"\s*:/.test(json)
    );
  },
  read(document): NewsFeed {
    const start = jsonStart(document.text);
    const answer = parseJson(document.text.slice(Math.max(start, 0)));
    throwServerError(answer, document.url);
    const posts = Array.isArray(answer) ? answer : [answer];
    const source = present<NewsOrigin>({
      kind: 'wordpress',
      url: document.url,
      title: undefined,
      licence: undefined,
      fetched: document.fetched,
    });
    const context = { url: document.url, lang: document.lang, source, identify: itemIds() };
    const issues: OwnIssue[] = [];
    if (start > 0 && /\S/.test(document.text.slice(0, start).replace('\ufeff', ''))) {
      issues.push({
        code: 'json-prefixed',
        message: 'The server prints warnings before its JSON; browsers may be unable to read it.',
      });
    }
    const items = readPosts(posts, context, issues);
    if (!items.length && posts.length) {
      throw new NewsError('malformed', 'The JSON holds no post.', present({ url: document.url }));
    }
    return present<NewsFeed>({
      title: newsText(''),
      description: undefined,
      homeUrl: undefined,
      feedUrl: document.url,
      nextUrl: nextPage(document, posts.length),
      total: sizeValue(textValue(document.headers?.['x-wp-total'])),
      lang: document.lang,
      icon: undefined,
      authors: [],
      items,
      source,
      issues,
    });
  },
};
