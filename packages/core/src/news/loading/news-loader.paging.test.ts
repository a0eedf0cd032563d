import { describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../http/fetch-bytes.js';
import {
  A,
  B,
  codes,
  dead,
  feedOf,
  from,
  json,
  late,
  loaderOver,
  never,
  news,
  shown,
  status,
  until,
} from './fixtures/loader-web.js';

describe('more than one at a time', () => {
  it('drops a late response to an earlier request', async () => {
    const slow = late();
    const { loader } = loaderOver({ [A]: slow.answer, [B]: news('b') });
    const first = loader.load(from(A));
    await loader.load(from(B));
    slow.give(news('a'));
    await first;
    expect(shown(loader.state)).toBe('b');
    expect(loader.state.errors).toEqual([]);
  });

  it('shares one request between widgets of a page', async () => {
    const { fetch, open } = loaderOver({ [A]: news('a') });
    const [one, two] = [open(), open()];
    await Promise.all([one.loader.load(from(A)), two.loader.load(from(A))]);
    expect([shown(one.loader.state), shown(two.loader.state)]).toEqual(['a', 'a']);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('stops when aborted, and keeps what is shown', async () => {
    const { loader, web } = loaderOver({ [A]: never });
    const loaded = loader.load(from(A));
    await until(() => expect(loader.state.status).toBe('loading'));
    loader.abort();
    await loaded;
    expect(loader.state).toMatchObject({ status: 'idle', errors: [] });
    web[A] = news('a');
    await loader.load(from(A));
    web[A] = never;
    const refreshed = loader.refresh();
    expect(loader.state.refreshing).toBe(true);
    loader.abort();
    await refreshed;
    loader.narrow({});
    expect(loader.state).toMatchObject({ status: 'ready', refreshing: false, errors: [] });
    expect(shown(loader.state)).toBe('a');
  });

  it('has nothing to give up before it begins', () => {
    const { loader, history } = loaderOver({});
    loader.abort();
    loader.narrow({ query: 'x' });
    expect(loader.state.status).toBe('idle');
    expect(history).toHaveLength(1);
  });

  it('drops a late page of an earlier request', async () => {
    const slow = late();
    const { loader, fetch } = loaderOver({
      [A]: news('a', { next_url: '/2' }),
      'https://a.example/2': slow.answer,
      [B]: news('b'),
    });
    await loader.load({ ...from(A), limit: 1 });
    const more = loader.more();
    await until(() => expect(fetch).toHaveBeenCalledTimes(2));
    await loader.load({ ...from(B), limit: 1 });
    const calls = fetch.mock.calls.length;
    slow.give(news('c'));
    await more;
    expect(shown(loader.state)).toBe('b');
    expect(loader.state).toMatchObject({ hasMore: false, loadingMore: false, errors: [] });
    expect(fetch).toHaveBeenCalledTimes(calls);
  });

  it('requests no fallback after it was aborted', async () => {
    const { loader, fetch } = loaderOver({ [A]: never, [B]: news('b') });
    const loaded = loader.load(from(`${A} | ${B}`));
    await until(() => expect(fetch).toHaveBeenCalledTimes(1));
    loader.abort();
    await loaded;
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('more news', () => {
  it('comes from what is loaded first', async () => {
    const { loader, fetch } = loaderOver({ [A]: news('a b c d e') });
    await loader.load({ ...from(A), limit: 2 });
    expect(loader.state).toMatchObject({ total: 5, hasMore: true });
    await loader.more();
    expect(loader.state.items).toHaveLength(4);
    await loader.more();
    expect(loader.state).toMatchObject({ total: 5, hasMore: false });
    expect(loader.state.items).toHaveLength(5);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('asks for no page as long as what is loaded is enough', async () => {
    const { loader, fetch } = loaderOver({
      [A]: news('a b c d', { next_url: '/2' }),
      'https://a.example/2': news('e'),
    });
    await loader.load({ ...from(A), limit: 2 });
    await loader.more();
    expect(loader.state.items).toHaveLength(4);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('comes from the sources that have more', async () => {
    const { loader } = loaderOver({
      [A]: news('a', { next_url: '/2' }),
      'https://a.example/2': news('c'),
      [B]: news('b'),
    });
    await loader.load({ ...from(`${A} ${B}`), limit: 2 });
    expect(loader.state.hasMore).toBe(true);
    await loader.more();
    expect(loader.state).toMatchObject({ total: 3, hasMore: false });
  });

  it('comes from the next page of a JSON Feed, until there is none', async () => {
    const { loader, history } = loaderOver({
      [A]: news('a b', { next_url: '/2' }),
      'https://a.example/2': news('c d b', { next_url: '/3' }),
      'https://a.example/3': news('e'),
    });
    await loader.load({ ...from(A), limit: 2 });
    expect(loader.state).toMatchObject({ hasMore: true });
    await loader.more();
    expect(history.some(({ loadingMore }) => loadingMore)).toBe(true);
    expect(loader.state).toMatchObject({ loadingMore: false, hasMore: true });
    expect(loader.state.items).toHaveLength(4);
    await loader.more();
    expect(loader.state).toMatchObject({ hasMore: false, total: 5 });
  });

  it('comes from the pages of a WordPress, as its headers tell', async () => {
    const posts = (titles: string) =>
      titles.split(' ').map((title, n) => ({
        id: title.charCodeAt(0),
        date_gmt: `2020-01-${20 - n}T00:00:00`,
        link: `https://w.example/${title}/`,
        title: { rendered: title },
      }));
    const pages = ['a b', 'c d', 'e'];
    const fetch = vi.fn<Fetch>((url) => {
      const page = Number(new URL(url).searchParams.get('page') ?? 1);
      return Promise.resolve(json(posts(pages[page - 1]!), { 'X-WP-Total': '5', 'X-WP-TotalPages': '3' })());
    });
    const { loader } = loaderOver({}, { fetch });
    await loader.load({ chains: [[{ url: 'https://w.example', kind: 'wordpress' }]], limit: 2, lang: 'fr' });
    expect(new URL(fetch.mock.calls[0]![0]).searchParams.get('per_page')).toBe('2');
    expect(loader.state).toMatchObject({ total: 5, hasMore: true });
    await loader.more();
    await loader.more();
    expect(loader.state).toMatchObject({ total: 5, hasMore: false });
    expect(loader.state.items).toHaveLength(5);
  });

  it('requests three times as many items where a filter applies, and counts those that match', async () => {
    const posts = ['a', 'b', 'c'].map((title, id) => ({
      id,
      date_gmt: '2020-01-01T00:00:00',
      link: `https://w.example/${title}/`,
      title: { rendered: title },
    }));
    const fetch = vi.fn<Fetch>(() =>
      Promise.resolve(json(posts, { 'X-WP-Total': '50', 'X-WP-TotalPages': '10' })()),
    );
    const { loader } = loaderOver({}, { fetch });
    const chains = [[{ url: 'https://w.example', kind: 'wordpress' as const }]];
    const perPage = async (filter: object, limit = 2, lang?: string) => {
      fetch.mockClear();
      await loader.load({ chains: lang ? [[{ ...chains[0]![0]!, lang }]] : chains, limit, filter });
      return new URL(fetch.mock.calls[0]![0]).searchParams.get('per_page');
    };
    expect(await perPage({})).toBe('2');
    expect(loader.state.total).toBe(50);
    loader.narrow({ query: 'b' });
    expect(loader.state.total).toBe(1);
    expect(await perPage({}, 4)).toBe('4');
    expect(await perPage({}, 2, 'fr')).toBe('6');
    expect(await perPage({ tag: [], exclude: undefined, excludeUrl: 'https://w.example/z/' }, 3)).toBe('3');
    expect(await perPage({ include: ['b'] })).toBe('6');
    expect(loader.state.total).toBe(1);
  });

  it('ends quietly where WordPress has no such page any more', async () => {
    const { loader } = loaderOver({
      [A]: news('a', { next_url: '/2' }),
      'https://a.example/2': status(400, '{"code":"rest_post_invalid_page_number","message":"x"}'),
    });
    await loader.load({ ...from(A), limit: 1 });
    await loader.more();
    expect(loader.state).toMatchObject({ status: 'ready', hasMore: false, errors: [] });
  });

  it('can be requested again after a failure', async () => {
    const { loader, web } = loaderOver({ [A]: news('a', { next_url: '/2' }), 'https://a.example/2': dead });
    await loader.load({ ...from(A), limit: 1 });
    await loader.more();
    expect(loader.state).toMatchObject({ status: 'ready', hasMore: true, loadingMore: false });
    expect(codes(loader.state)).toEqual(['cors-or-network']);
    web['https://a.example/2'] = news('b');
    await loader.more();
    expect(loader.state.items).toHaveLength(2);
    expect(codes(loader.state)).toEqual([]);
  });

  it('skips nothing after a failure', async () => {
    const { loader, web } = loaderOver({ [A]: news('a b', { next_url: '/2' }), 'https://a.example/2': dead });
    await loader.load({ ...from(A), limit: 2 });
    await loader.more();
    web['https://a.example/2'] = news('c d e f');
    await loader.more();
    expect(loader.state.items).toHaveLength(4);
  });

  it('is sought on five further pages at once, and no more', async () => {
    const fetch = vi.fn<Fetch>((url) =>
      Promise.resolve(news('x', { next_url: `/${Number(new URL(url).pathname.slice(1)) + 1}` })()),
    );
    const { loader } = loaderOver({}, { fetch });
    await loader.load({ ...from('https://a.example/1'), filter: { tag: ['missing'] } });
    expect(fetch).toHaveBeenCalledTimes(6);
    expect(loader.state).toMatchObject({ status: 'empty', hasMore: true });
  });

  it('does not go round in circles', async () => {
    const { loader, fetch } = loaderOver({ [A]: news('a', { next_url: A }) });
    await loader.load({ ...from(A), limit: 1 });
    await loader.more();
    await loader.more();
    expect(fetch.mock.calls.length).toBeLessThanOrEqual(2);
    expect(loader.state.hasMore).toBe(false);
  });

  it('is sought on further pages when the first ones have nothing that matches', async () => {
    const { loader } = loaderOver({
      [A]: news('a', { next_url: '/2' }),
      'https://a.example/2': news('b', { next_url: '/3' }),
      'https://a.example/3': news('c'),
    });
    await loader.load({ ...from(A), filter: { tag: ['c'] } });
    expect(shown(loader.state)).toBe('c');
  });

  it('stays through a refresh', async () => {
    const { loader, web, history } = loaderOver({
      [A]: news('a b', { next_url: '/2' }),
      'https://a.example/2': news('c d'),
    });
    await loader.load({ ...from(A), limit: 2 });
    await loader.more();
    web[A] = news('n a', { next_url: '/2' });
    web['https://a.example/2'] = news('b c d');
    history.length = 0;
    await loader.refresh();
    expect(Math.min(...history.map(({ items }) => items.length))).toBe(4);
    expect(shown(loader.state).split(' ')).toContain('n');
  });

  it('may be requested during a refresh', async () => {
    const { loader, web } = loaderOver({ [A]: news('a b c') });
    await loader.load({ ...from(A), limit: 1 });
    const slow = late();
    web[A] = slow.answer;
    const refreshed = loader.refresh();
    await loader.more();
    expect(loader.state.items).toHaveLength(2);
    slow.give(news('d e f'));
    await refreshed;
    expect(loader.state.items).toHaveLength(2);
  });
});

describe('a reader’s own filter', () => {
  it('narrows what is shown, and loads nothing', async () => {
    const { loader, fetch } = loaderOver({ [A]: news('a b c') });
    await loader.load(from(A));
    loader.narrow({ query: 'b' });
    expect(shown(loader.state)).toBe('b');
    expect(loader.state).toMatchObject({ status: 'ready', total: 1 });
    expect(loader.state.feed!.items).toHaveLength(3);
    loader.narrow({ query: 'zzz' });
    expect(loader.state).toMatchObject({ status: 'empty', total: 0 });
    loader.narrow({});
    expect(loader.state).toMatchObject({ status: 'ready', total: 3 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('a reader’s own filter during a refresh', () => {
  it('narrows what is shown and does not end the asking', async () => {
    const { loader, web } = loaderOver({ [A]: news('a b') });
    await loader.load(from(A));
    const slow = late();
    web[A] = slow.answer;
    const refreshed = loader.refresh();
    loader.narrow({ query: 'b' });
    expect(loader.state).toMatchObject({ refreshing: true, total: 1 });
    slow.give(news('b bb'));
    await refreshed;
    expect(loader.state).toMatchObject({ refreshing: false, total: 2 });
  });
});

describe('news in one language', () => {
  it('is picked by the links of a source that mixes them', async () => {
    const posts = ['ar', 'fr', 'en'].map((lang, id) => ({
      id,
      date_gmt: '2020-01-01T00:00:00',
      link: `https://w.example/${lang}/2020/01/01/x/`,
      title: { rendered: lang },
    }));
    const { loader } = loaderOver({}, { fetch: vi.fn<Fetch>(() => Promise.resolve(json(posts)())) });
    await loader.load({ chains: [[{ url: 'https://w.example', kind: 'wordpress', lang: 'fr' }]], limit: 4 });
    expect(shown(loader.state)).toBe('fr');
  });
});

describe('inline news', () => {
  it('is all there is, or what stands until the sources answer', async () => {
    const { loader, history } = loaderOver({ [A]: news('a') });
    await loader.load({ inline: feedOf('i') });
    expect(loader.state.status).toBe('ready');
    expect(shown(loader.state)).toBe('i');
    history.length = 0;
    await loader.load({ ...from(A), inline: feedOf('i') });
    expect(shown(loader.state)).toBe('a');
  });

  it('is assumed to be in the requested language', async () => {
    const { loader } = loaderOver({});
    await loader.load({ inline: feedOf('i'), lang: 'fr' });
    expect(loader.state.items[0]!.title.lang).toBe('fr');
  });

  it('stays when the sources fail', async () => {
    const { loader } = loaderOver({ [A]: dead });
    await loader.load({ ...from(A), inline: JSON.stringify(feedOf('i')) });
    expect(loader.state.status).toBe('stale');
    expect(shown(loader.state)).toBe('i');
  });

  it('that is none fails, and is no matter where sources answer', async () => {
    const { loader } = loaderOver({ [A]: news('a') });
    await loader.load({ inline: '<p>' });
    expect(loader.state.status).toBe('failed');
    await loader.load({ ...from(A), inline: '<p>' });
    expect(loader.state.status).toBe('ready');
    expect(codes(loader.state)).toEqual(['malformed']);
  });
});
