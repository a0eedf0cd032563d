import { describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../http/fetch-bytes.js';
import type { Wait } from '../http/wait.js';
import { memoryStore } from '../storage/memory.js';
import { feedCache } from './feed-cache.js';
import type { LoadState } from './load-state.js';
import { createNewsLoader, type NewsLoaderOptions } from './news-loader.js';
import { readSourceAddresses } from './source-address.js';

const A = 'https://a.example/feed.json';
const B = 'https://b.example/feed.json';

type Answer = () => Response | Promise<Response>;

const json = (value: unknown, headers: Record<string, string> = {}): Answer => () => new Response(JSON.stringify(value), { headers });
/** A JSON Feed with items of these titles, a day apart, the newest first. */
const feedOf = (titles: string, more: Record<string, unknown> = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: titles.split(' ').filter(Boolean).map((title) => ({
    id: title,
    url: `https://a.example/${title}`,
    title,
    date_published: `2020-01-${String(99 - title.charCodeAt(0) % 90).slice(-2).replace(/^[4-9]/, '1')}`,
    tags: [title],
  })),
  ...more,
});
const news = (titles: string, more: Record<string, unknown> = {}) => json(feedOf(titles, more));
const status = (code: number, body = ''): Answer => () => new Response(body, { status: code });
const dead: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const never: Answer = () => new Promise(() => {});

/** An answer that the test gives when it likes. */
function late() {
  let give: (answer: Answer) => void = () => {};
  const given = new Promise<Answer>((resolve) => (give = resolve));
  return { answer: () => given.then((answer) => answer()), give };
}

/** A loader over a web of addresses; pauses pass at once, time limits never. */
function loaderOver(web: Record<string, Answer>, options: Partial<NewsLoaderOptions> = {}) {
  const fetch = vi.fn<Fetch>((url) => Promise.resolve((web[url] ?? status(404))()));
  const clock = { time: Date.UTC(2026, 0, 1) };
  const now = () => clock.time;
  const wait: Wait = (ms, signal) => (ms < 5_000 ? Promise.resolve() : new Promise((resolve) => signal?.addEventListener('abort', () => resolve())));
  const store = memoryStore();
  const open = (more: Partial<NewsLoaderOptions> = {}) => {
    const loader = createNewsLoader({ fetch, now, wait, random: () => 0, cache: feedCache(store, { now }), ...options, ...more });
    const history: LoadState[] = [];
    loader.subscribe(() => history.push(loader.state));
    return { loader, history };
  };
  return { web, fetch, clock, open, store, ...open() };
}

const from = (src: string) => ({ chains: readSourceAddresses(src) });
const shown = ({ items }: LoadState) => items.map(({ title }) => title.text).join(' ');
const codes = ({ errors }: LoadState) => errors.map(({ code }) => code);
const until = (check: () => void) => vi.waitFor(check, { interval: 1 });

describe('loading', () => {
  it('goes from idle over loading to ready', async () => {
    const { loader, history } = loaderOver({ [A]: news('x y') });
    expect(loader.state).toMatchObject({ status: 'idle', items: [], feed: undefined });
    await loader.load(from(A));
    expect(history[0]).toMatchObject({ status: 'loading', refreshing: false });
    expect(loader.state).toMatchObject({ status: 'ready', total: 2, hasMore: false, refreshing: false, errors: [], asOf: Date.UTC(2026, 0, 1) });
    expect(loader.state.feed!.title.text).toBe('Feed');
  });

  it('makes a new snapshot at each change', async () => {
    const { loader, history } = loaderOver({ [A]: news('x') });
    const before = loader.state;
    await loader.load(from(A));
    expect(before.status).toBe('idle');
    expect(new Set(history).size).toBe(history.length);
  });

  it('is empty where there is no news, or none that matches', async () => {
    const { loader } = loaderOver({ [A]: news(''), [B]: news('x') });
    await loader.load(from(A));
    expect(loader.state).toMatchObject({ status: 'empty', errors: [] });
    await loader.load({ ...from(B), filter: { tag: ['other'] } });
    expect(loader.state.status).toBe('empty');
    await loader.load({});
    expect(loader.state.status).toBe('empty');
  });

  it('merges sources, shows each when it comes, and keeps to filter and limit', async () => {
    const slow = late();
    const { loader } = loaderOver({ [A]: news('a b c'), [B]: slow.answer });
    const loaded = loader.load({ ...from(`${A} ${B}`), limit: 3, filter: { exclude: ['b'] } });
    await until(() => expect(shown(loader.state).split(' ').sort().join(' ')).toBe('a c'));
    expect(loader.state).toMatchObject({ status: 'ready', refreshing: true });
    slow.give(news('d e a'));
    await loaded;
    expect(loader.state).toMatchObject({ status: 'ready', refreshing: false, total: 4, hasMore: true });
    expect(loader.state.items).toHaveLength(3);
    expect(loader.state.feed!.items).toHaveLength(4);
  });

  it('tells facets where they are asked for', async () => {
    const { loader } = loaderOver({ [A]: news('x') });
    await loader.load(from(A));
    expect(loader.state.facets).toBeUndefined();
    await loader.load({ ...from(A), facets: true });
    expect(loader.state.facets!.year).toMatchObject([{ value: '2020', count: 1 }]);
  });

  it('tells each listener, even after one that throws', async () => {
    const { loader, history } = loaderOver({ [A]: news('x') });
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = createNewsLoader({ fetch: vi.fn<Fetch>(() => Promise.resolve(news('x')())) });
    const heard = vi.fn();
    broken.subscribe(() => {
      throw new Error('broken listener');
    });
    const undo = broken.subscribe(heard);
    await broken.load(from(A));
    expect(heard.mock.calls.length).toBeGreaterThan(1);
    expect(complain).toHaveBeenCalled();
    complain.mockRestore();
    undo();
    const calls = heard.mock.calls.length;
    broken.narrow({});
    expect(heard).toHaveBeenCalledTimes(calls);
    await loader.load(from(A));
    expect(history.length).toBeGreaterThan(1);
  });
});

describe('failing', () => {
  it.each<[string, Answer, string, number]>([
    ['404', status(404), 'http-status', 1],
    ['a web page instead of a feed', () => new Response('<!doctype html><title>x</title><p>Hello', { headers: { 'Content-Type': 'application/rss+xml' } }), 'not-news', 1],
    ['truncated JSON', () => new Response('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","ti'), 'malformed', 1],
    ['an empty answer', () => new Response(null, { status: 204 }), 'not-news', 1],
    ['a server error, after three tries', status(500), 'http-status', 3],
    ['a dead server, after three tries', dead, 'cors-or-network', 3],
    ['too much of it', () => new Response('{"items":[' + ' '.repeat(6_000_000) + ']}'), 'too-large', 1],
  ])('by %s', async (_, answer, code, calls) => {
    const { loader, fetch } = loaderOver({ [A]: answer });
    await loader.load(from(A));
    expect(loader.state).toMatchObject({ status: 'failed', items: [], refreshing: false });
    expect(codes(loader.state)).toEqual([code]);
    expect(fetch).toHaveBeenCalledTimes(calls);
  });

  it('by an address that may not be asked', async () => {
    const { loader, fetch } = loaderOver({});
    await loader.load(from('javascript:alert(1) news.json'));
    expect(codes(loader.state)).toEqual(['bad-address', 'bad-address']);
    await loader.load({ chains: [[{ url: 'javascript:alert(1)', kind: 'wordpress' }]] });
    expect(codes(loader.state)).toEqual(['bad-address']);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('by time', async () => {
    const { open } = loaderOver({ [A]: never });
    const { loader } = open({ wait: () => Promise.resolve() });
    await loader.load(from(A));
    expect(codes(loader.state)).toEqual(['timeout']);
  });

  it('of one source leaves the others', async () => {
    const { loader } = loaderOver({ [A]: news('a'), [B]: status(404) });
    await loader.load(from(`${A} ${B}`));
    expect(loader.state.status).toBe('partial');
    expect(shown(loader.state)).toBe('a');
    expect(codes(loader.state)).toEqual(['http-status']);
  });

  it('of a source with a fallback is none', async () => {
    const { loader } = loaderOver({ [A]: dead, [B]: news('b') });
    await loader.load(from(`${A} | ${B}`));
    expect(loader.state).toMatchObject({ status: 'ready', errors: [] });
    expect(shown(loader.state)).toBe('b');
  });

  it('ends with a retry that works', async () => {
    const { loader, web } = loaderOver({ [A]: dead });
    await loader.load(from(A));
    web[A] = news('a');
    await loader.refresh();
    expect(loader.state).toMatchObject({ status: 'ready', errors: [] });
  });
});

describe('kept news', () => {
  it('is shown without asking while it is young', async () => {
    const { loader, open, fetch, clock } = loaderOver({ [A]: news('a') });
    await loader.load(from(A));
    clock.time += 60_000;
    const visit = open();
    await visit.loader.load(from(A));
    expect(visit.loader.state).toMatchObject({ status: 'ready', asOf: clock.time - 60_000 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is shown at once when it is older, then replaced', async () => {
    const { loader, open, web, clock } = loaderOver({ [A]: news('a') });
    await loader.load(from(A));
    clock.time += 3_600_000;
    const slow = late();
    web[A] = slow.answer;
    const visit = open();
    const loaded = visit.loader.load(from(A));
    await until(() => expect(shown(visit.loader.state)).toBe('a'));
    expect(visit.loader.state).toMatchObject({ status: 'ready', refreshing: true, asOf: clock.time - 3_600_000 });
    slow.give(news('b'));
    await loaded;
    expect(shown(visit.loader.state)).toBe('b');
    expect(visit.loader.state).toMatchObject({ refreshing: false, asOf: clock.time });
  });

  it('is stale, with its date, when asking again fails', async () => {
    const { loader, open, web, clock } = loaderOver({ [A]: news('a') });
    await loader.load(from(A));
    clock.time += 3_600_000;
    web[A] = dead;
    const visit = open();
    await visit.loader.load(from(A));
    expect(visit.loader.state).toMatchObject({ status: 'stale', asOf: clock.time - 3_600_000 });
    expect(shown(visit.loader.state)).toBe('a');
    expect(codes(visit.loader.state)).toEqual(['cors-or-network']);
  });

  it('is asked for again when the clock was set back', async () => {
    const { loader, open, web, clock } = loaderOver({ [A]: news('a') });
    await loader.load(from(A));
    clock.time -= 315e9;
    web[A] = news('b');
    const visit = open();
    await visit.loader.load(from(A));
    expect(shown(visit.loader.state)).toBe('b');
  });

  it('is never a failure', async () => {
    const { loader, open, web, store } = loaderOver({ [A]: status(404) });
    await loader.load(from(A));
    expect(await store.keys()).toEqual([]);
    web[A] = news('a');
    const visit = open();
    await visit.loader.load(from(A));
    expect(shown(visit.loader.state)).toBe('a');
  });

  it('may be impossible to keep', async () => {
    const blocked = { get: async () => undefined, set: async () => false, delete: async () => {}, keys: async () => [] };
    const { open } = loaderOver({ [A]: news('a') });
    const { loader } = open({ cache: feedCache(blocked) });
    await loader.load(from(A));
    expect(loader.state.status).toBe('ready');
  });
});

describe('more than one at a time', () => {
  it('drops the late answer to what is no longer asked', async () => {
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

  it('gives up when told, keeping what is shown', async () => {
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
    expect(loader.state).toMatchObject({ status: 'ready', refreshing: false, errors: [] });
    expect(shown(loader.state)).toBe('a');
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

  it('comes from the next page of a JSON Feed, until there is none', async () => {
    const { loader, history } = loaderOver({ [A]: news('a b', { next_url: '/2' }), 'https://a.example/2': news('c d b', { next_url: '/3' }), 'https://a.example/3': news('e') });
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
    const posts = (titles: string) => titles.split(' ').map((title, n) => ({ id: title.charCodeAt(0), date_gmt: `2020-01-${20 - n}T00:00:00`, link: `https://w.example/${title}/`, title: { rendered: title } }));
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

  it('ends quietly where WordPress has no such page any more', async () => {
    const { loader } = loaderOver({ [A]: news('a', { next_url: '/2' }), 'https://a.example/2': status(400, '{"code":"rest_post_invalid_page_number","message":"x"}') });
    await loader.load({ ...from(A), limit: 1 });
    await loader.more();
    expect(loader.state).toMatchObject({ status: 'ready', hasMore: false, errors: [] });
  });

  it('can be asked for again after a failure', async () => {
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

  it('does not go round in circles', async () => {
    const { loader, fetch } = loaderOver({ [A]: news('a', { next_url: A }) });
    await loader.load({ ...from(A), limit: 1 });
    await loader.more();
    await loader.more();
    expect(fetch.mock.calls.length).toBeLessThanOrEqual(2);
    expect(loader.state.hasMore).toBe(false);
  });

  it('is sought on further pages when the first ones have nothing that matches', async () => {
    const { loader } = loaderOver({ [A]: news('a', { next_url: '/2' }), 'https://a.example/2': news('b', { next_url: '/3' }), 'https://a.example/3': news('c') });
    await loader.load({ ...from(A), filter: { tag: ['c'] } });
    expect(shown(loader.state)).toBe('c');
  });

  it('stays through a refresh', async () => {
    const { loader, web, history } = loaderOver({ [A]: news('a b', { next_url: '/2' }), 'https://a.example/2': news('c d') });
    await loader.load({ ...from(A), limit: 2 });
    await loader.more();
    web[A] = news('n a', { next_url: '/2' });
    web['https://a.example/2'] = news('b c d');
    history.length = 0;
    await loader.refresh();
    expect(Math.min(...history.map(({ items }) => items.length))).toBe(4);
    expect(shown(loader.state).split(' ')).toContain('n');
  });

  it('may be asked for while a refresh is under way', async () => {
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

describe('news in one language', () => {
  it('is picked by the links of a source that mixes them', async () => {
    const posts = ['ar', 'fr', 'en'].map((lang, id) => ({ id, date_gmt: '2020-01-01T00:00:00', link: `https://w.example/${lang}/2020/01/01/x/`, title: { rendered: lang } }));
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
