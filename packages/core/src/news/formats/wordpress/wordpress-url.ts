import { safeUrl } from '../../../html/safe-url.js';
import { NewsError } from '../../model/news-error.js';

/** Which posts to ask for. */
export interface PostsQuery {
  /** From 1. */
  readonly page?: number;
  /** 1 to 100, the most that WordPress answers. */
  readonly perPage?: number;
  /** BCP 47 tag; only sites with a language plugin heed it. */
  readonly lang?: string;
  readonly search?: string;
  /** Ids of categories. */
  readonly categories?: readonly number[];
}

/** What the WordPress source reads. `_embedded` is only filled with `_links` beside it. */
const FIELDS = 'id,guid,date,date_gmt,modified_gmt,link,title,excerpt,content,sticky,lang,_links,_embedded';
/** Not `_embed=1`, which would fetch comments too. */
const EMBED = 'author,wp:featuredmedia,wp:term';

/**
 * Address of the posts of a WordPress site (https://developer.wordpress.org/rest-api/reference/posts/), from
 * the address of the site, of its `/wp-json/` root, of a collection such as `/wp-json/wp/v2/news`, or of
 * either in the form `?rest_route=`. Other parameters of a collection's address are kept. Throws `NewsError`
 * `bad-address`.
 */
export function wordpressAddress(siteOrEndpoint: string, query: PostsQuery = {}): string {
  const safe = safeUrl(siteOrEndpoint);
  if (!safe) {
    throw new NewsError('bad-address', 'The WordPress address is not a usable http(s) address.', {
      url: siteOrEndpoint.slice(0, 200),
    });
  }
  const url = new URL(safe);
  url.hash = '';
  const collection = (route: string): string => /^\/wp\/v2\/[\w-]+/.exec(route)?.[0] ?? '/wp/v2/posts';
  const route = url.searchParams.get('rest_route');
  const root = /^(.*?\/wp-json)(\/.*)?$/.exec(url.pathname);
  if (route !== null) {
    url.searchParams.set('rest_route', collection(route));
  } else if (root) {
    url.pathname = root[1]! + collection(root[2] ?? '');
  } else {
    url.search = '';
    url.pathname = url.pathname.replace(/\/?$/, '/wp-json/wp/v2/posts');
  }
  const { page, perPage = 12, lang, search, categories } = query;
  const parameters: Record<string, string | undefined> = {
    page: page && page > 1 ? String(Math.floor(page)) : undefined,
    per_page: String(Math.min(100, Math.max(1, Math.floor(perPage) || 1))),
    lang,
    search,
    categories: categories?.length ? categories.join(',') : undefined,
    _embed: EMBED,
    _fields: FIELDS,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value) {
      url.searchParams.set(name, value);
    }
  }
  return url.href;
}
