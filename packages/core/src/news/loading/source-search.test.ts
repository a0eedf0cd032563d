import { describe, expect, it } from 'vitest';
import { until } from './fixtures/loader-web.js';
import { createNewsLoader, type NewsLoader } from './news-loader.js';

const SITE = 'https://example.org/';
const FEED = 'https://example.org/feed.json';

const post = (id: number, title: string) => ({
  id,
  date_gmt: '2026-01-01T00:00:00',
  link: `${SITE}${id}`,
  title: { rendered: title },
  excerpt: { rendered: '' },
});
const json = (body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json', ...headers } });

/** A WordPress site of many posts, of which one speaks of a library, in its content alone. */
function wordpress(url: string): Response {
  const search = new URL(url).searchParams.get('search');
  if (search === 'broken') {
    return new Response('', { status: 403 });
  }
  return search
    ? json(search === 'library' ? [post(900, 'A building in Rabat')] : [], {
        'x-wp-total': '1',
        'x-wp-totalpages': '1',
      })
    : json([post(1, 'One'), post(2, 'Two')], { 'x-wp-total': '400', 'x-wp-totalpages': '200' });
}
const pagedFeed = (): Response =>
  json({
    version: 'https://jsonfeed.org/version/1.1',
    next_url: `${FEED}?page=2`,
    items: [{ id: '1', title: 'One', url: `${SITE}1` }],
  });

async function loaded(url: string, kind?: 'wordpress'): Promise<{ loader: NewsLoader; requests: string[] }> {
  const requests: string[] = [];
  const loader = createNewsLoader({
    fetch: (input) => {
      requests.push(input);
      return Promise.resolve(kind ? wordpress(input) : pagedFeed());
    },
    retries: 0,
  });
  await loader.load({ chains: [[{ url, ...(kind && { kind }) }]], limit: 2 });
  return { loader, requests };
}
const titles = ({ state }: NewsLoader): string[] => state.items.map(({ title }) => title.text);

describe('what a reader looks for', () => {
  it('searches WordPress itself where not all of it is loaded', async () => {
    const { loader, requests } = await loaded(SITE, 'wordpress');
    loader.narrow({ query: 'library' });
    expect(loader.state).toMatchObject({ searching: true, items: [] });
    await until(() => expect(titles(loader)).toEqual(['A building in Rabat']));
    expect(loader.state).toMatchObject({ searching: false, searchesAll: true, total: 1, hasMore: false });
    expect(requests.filter((url) => url.includes('search=library'))).toHaveLength(1);
    loader.narrow({});
    expect(titles(loader)).toEqual(['One', 'Two']);
    expect(loader.state.hasMore).toBe(true);
  });

  it('searches once the reader has stopped typing', async () => {
    const { loader, requests } = await loaded(SITE, 'wordpress');
    for (const query of ['l', 'li', 'lib', 'libr', 'library']) {
      loader.narrow({ query });
    }
    await until(() => expect(titles(loader)).toEqual(['A building in Rabat']));
    expect(requests).toHaveLength(2);
  });

  it('finds what is loaded as well, at once', async () => {
    const { loader } = await loaded(SITE, 'wordpress');
    loader.narrow({ query: 'two' });
    expect(titles(loader)).toEqual(['Two']);
    await until(() => expect(loader.state.searching).toBe(false));
    expect(titles(loader)).toEqual(['Two']);
  });

  it('is said to cover what is loaded alone where a source cannot search', async () => {
    const { loader, requests } = await loaded(FEED);
    loader.narrow({ query: 'library' });
    expect(loader.state).toMatchObject({
      searching: false,
      searchesAll: false,
      complete: false,
      hasMore: true,
    });
    expect(requests).toHaveLength(1);
  });

  it('is said to cover what is loaded alone where the source refuses to search', async () => {
    const { loader } = await loaded(SITE, 'wordpress');
    loader.narrow({ query: 'broken' });
    await until(() => expect(loader.state.searching).toBe(false));
    expect(loader.state).toMatchObject({ searchesAll: false, status: 'empty', errors: [] });
  });

  it('is forgotten with the next request', async () => {
    const { loader } = await loaded(SITE, 'wordpress');
    loader.narrow({ query: 'library' });
    await loader.load({ chains: [[{ url: SITE, kind: 'wordpress' }]], limit: 2 });
    expect(titles(loader)).toEqual(['One', 'Two']);
    expect(loader.state.searching).toBe(false);
  });
});
