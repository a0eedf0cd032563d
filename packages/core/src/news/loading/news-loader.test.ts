import { describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../http/fetch-bytes.js';
import { feedCache } from './feed-cache.js';
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
  type Answer,
} from './fixtures/loader-web.js';

describe('loading', () => {
  it('goes from idle over loading to ready', async () => {
    const { loader, history } = loaderOver({ [A]: news('x y') });
    expect(loader.state).toMatchObject({ status: 'idle', items: [], feed: undefined });
    await loader.load(from(A));
    expect(history[0]).toMatchObject({ status: 'loading', refreshing: false });
    expect(loader.state).toMatchObject({
      status: 'ready',
      total: 2,
      hasMore: false,
      refreshing: false,
      errors: [],
      asOf: Date.UTC(2026, 0, 1),
    });
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

  it('goes on loading while one source has nothing and another has not answered', async () => {
    const slow = late();
    const { loader, history } = loaderOver({ [A]: news(''), [B]: slow.answer });
    const loaded = loader.load(from(`${A} ${B}`));
    await until(() => expect(history.length).toBeGreaterThan(1));
    expect(loader.state).toMatchObject({ status: 'loading', refreshing: false });
    slow.give(news('b'));
    await loaded;
    expect(loader.state.status).toBe('ready');
  });

  it('says when the news was fetched, and assumes the requested language', async () => {
    const { loader } = loaderOver({ [A]: news('x') });
    await loader.load({ ...from(A), lang: 'fr' });
    expect(loader.state.items[0]).toMatchObject({
      title: { lang: 'fr' },
      source: { fetched: '2026-01-01T00:00:00.000Z' },
    });
  });

  it('looks for countries where the option is set, in cached news without them too', async () => {
    const { loader, open } = loaderOver({ [A]: news('Senegal') });
    await loader.load(from(A));
    expect(loader.state.items[0]!.countries).toEqual([]);
    const visit = open();
    await visit.loader.load({ ...from(A), annotated: true });
    expect(visit.loader.state.items[0]!.countries).toEqual(['SN']);
    await visit.loader.load({ inline: feedOf('Morocco'), annotated: true });
    expect(visit.loader.state.items[0]!.countries).toEqual(['MA']);
  });

  it('adds countries later where the news need not wait for them', async () => {
    const { loader } = loaderOver({ [A]: news('Senegal') });
    await loader.load({ ...from(A), facets: true, annotated: 'later' });
    expect(loader.state.items[0]!.countries).toEqual(['SN']);
    expect(loader.state.facets!.country).toMatchObject([{ value: 'SN' }]);
  });

  it('gives facets where they are requested', async () => {
    const { loader } = loaderOver({ [A]: news('x') });
    await loader.load(from(A));
    expect(loader.state.facets).toBeUndefined();
    await loader.load({ ...from(A), facets: true });
    expect(loader.state.facets!.year).toMatchObject([{ value: '2020', count: 1 }]);
  });

  it('notifies each listener, even after one that throws', async () => {
    const { loader } = loaderOver({ [A]: news('x') });
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const heard = vi.fn();
    loader.subscribe(() => {
      throw new Error('broken listener');
    });
    const undo = loader.subscribe(heard);
    await loader.load(from(A));
    expect(heard.mock.calls.length).toBeGreaterThan(1);
    expect(complain).toHaveBeenCalled();
    undo();
    const calls = heard.mock.calls.length;
    loader.narrow({});
    expect(heard).toHaveBeenCalledTimes(calls);
    complain.mockRestore();
  });
});

describe('failing', () => {
  it.each<[string, Answer, string, number]>([
    ['404', status(404), 'http-status', 1],
    [
      'a web page instead of a feed',
      () =>
        new Response('<!doctype html><title>x</title><p>Hello', {
          headers: { 'Content-Type': 'application/rss+xml' },
        }),
      'not-news',
      1,
    ],
    [
      'truncated JSON',
      () => new Response('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","ti'),
      'malformed',
      1,
    ],
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

  it('by a URL that may not be requested', async () => {
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

  it('of one source that has older news makes that stale', async () => {
    const { loader, open, web, clock } = loaderOver({ [A]: news('a'), [B]: news('b') });
    await loader.load(from(A));
    clock.time += 3_600_000;
    web[A] = dead;
    const visit = open();
    await visit.loader.load(from(`${A} ${B}`));
    expect(visit.loader.state).toMatchObject({ status: 'stale', total: 2 });
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

  it('is as old as the oldest of its sources', async () => {
    const { loader, open, clock } = loaderOver({ [A]: news('a'), [B]: news('b') });
    await loader.load(from(A));
    clock.time += 60_000;
    const visit = open();
    await visit.loader.load(from(`${B} ${A}`));
    expect(visit.loader.state).toMatchObject({ status: 'ready', total: 2, asOf: clock.time - 60_000 });
  });

  it('is kept for each language by itself', async () => {
    const posts = (lang: string | null) =>
      json([
        {
          id: 1,
          date_gmt: '2020-01-01T00:00:00',
          link: `https://w.example/${lang}/x/`,
          title: { rendered: lang },
        },
      ])();
    const fetch = vi.fn<Fetch>((url) => Promise.resolve(posts(new URL(url).searchParams.get('lang'))));
    const { loader } = loaderOver({}, { fetch });
    const chains = [[{ url: 'https://w.example', kind: 'wordpress' as const }]];
    for (const lang of ['fr', 'en', 'fr']) {
      await loader.load({ chains, lang });
      expect(shown(loader.state)).toBe(lang);
    }
    expect(fetch).toHaveBeenCalledTimes(2);
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
    expect(visit.loader.state).toMatchObject({
      status: 'ready',
      refreshing: true,
      asOf: clock.time - 3_600_000,
    });
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

  it('is requested again when the clock was set back', async () => {
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
    const blocked = {
      lasting: false,
      get: async () => undefined,
      set: async () => false,
      delete: async () => {},
      keys: async () => [],
    };
    const { open } = loaderOver({ [A]: news('a') });
    const { loader } = open({ cache: feedCache(blocked) });
    await loader.load(from(A));
    expect(loader.state.status).toBe('ready');
  });
});
