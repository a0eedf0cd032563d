import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../storage/memory.js';
import type { KeyValueStore } from '../../storage/key-value-store.js';
import { feedCache, type FeedCacheOptions } from './feed-cache.js';
import { feed, item } from '../model/fixtures/news.js';

const DAY = 864e5;
const news = (title: string, length = 0) => feed([item(title, { contentText: 'x'.repeat(length) })]);

function kept(options: FeedCacheOptions = {}, store: KeyValueStore = memoryStore()) {
  const clock = { time: Date.UTC(2026, 0, 1) };
  return { clock, store, cache: feedCache(store, { now: () => clock.time, ...options }) };
}

describe('feeds kept between visits', () => {
  it('come back as they were, with the time of fetching', async () => {
    const { cache, clock } = kept();
    await cache.set('a', news('Один أخبار'));
    clock.time += 1000;
    expect(await cache.get('a')).toEqual({ feed: news('Один أخبار'), fetched: clock.time - 1000 });
    expect(await cache.get('b')).toBeUndefined();
  });

  it('are let go when they are too old to show', async () => {
    const { cache, clock, store } = kept({ maxAgeMs: DAY });
    await cache.set('a', news('old'));
    clock.time += DAY + 1;
    expect(await cache.get('a')).toBeUndefined();
    expect(await store.keys()).toEqual([]);
  });

  it('survive a clock that is set back by years', async () => {
    const { cache, clock } = kept();
    await cache.set('a', news('from the future'));
    clock.time -= 3650 * DAY;
    expect((await cache.get('a'))?.feed.items).toHaveLength(1);
  });

  it.each([
    '',
    '{',
    'null',
    '12',
    '1767225600000',
    '1767225600000null',
    '1767225600000{}',
    '1767225600000{"items":null}',
    '1767225600000{"title":{},"source":{},"issues":[],"items":[null]}',
    '1767225600000{"title":{},"source":{},"issues":[],"items":[{"title":{"text":"x"},"categories":"x"}]}',
    ...[
      { title: {}, source: {}, issues: 'x', items: [] },
      { title: {}, issues: [], items: [] },
      { source: {}, issues: [], items: [] },
      feed([item('x'), item('y', { title: { text: 1 as unknown as string } })]),
      feed([item('x'), item('y', { tags: 'y' as unknown as string[] })]),
    ].map((entry) => `1767225600000${JSON.stringify(entry)}`),
  ])('that another wrote over with %j are dropped', async (entry) => {
    const { cache, store } = kept();
    await cache.set('a', news('x'));
    const [key] = await store.keys();
    await store.set(key!, entry);
    expect(await cache.get('a')).toBeUndefined();
    expect(await store.keys()).toEqual([]);
  });

  it('of another version of the library are deleted', async () => {
    const { cache, store } = kept();
    await store.set('0 a', 'old format');
    await cache.set('a', news('x'));
    expect(await store.keys()).toHaveLength(1);
    expect(await cache.get('a')).toBeDefined();
  });
});

describe('the size of the cache', () => {
  it('is not given to one that is too large, nor does its older self stay', async () => {
    const { cache } = kept({ maxEntry: 2_000 });
    await cache.set('a', news('small'));
    await cache.set('a', news('large', 2_000));
    expect(await cache.get('a')).toBeUndefined();
  });

  it('is made by the oldest', async () => {
    const { cache, clock } = kept({ maxTotal: 5_000 });
    for (const key of ['a', 'b', 'c', 'd']) {
      clock.time += 1000;
      await cache.set(key, news(key, 1_000));
    }
    expect(await cache.get('a')).toBeUndefined();
    expect(await cache.get('c')).toBeDefined();
    expect(await cache.get('d')).toBeDefined();
  });

  it('is made first by what a wrong clock dated in the future', async () => {
    const { cache, clock } = kept({ maxTotal: 4_000 });
    await cache.set('present', news('x', 1_000));
    clock.time += 3650 * DAY;
    await cache.set('future', news('x', 1_000));
    clock.time -= 3650 * DAY - 1000;
    await cache.set('new', news('x', 1_000));
    expect(await cache.get('future')).toBeUndefined();
    expect(await cache.get('present')).toBeDefined();
    expect(await cache.get('new')).toBeDefined();
  });

  it('is found by letting older feeds go when the page itself has filled the storage', async () => {
    const memory = memoryStore();
    const store: KeyValueStore = {
      ...memory,
      set: async (key, value) => (await memory.keys()).length < 1 && memory.set(key, value),
    };
    const { cache } = kept({}, store);
    await cache.set('a', news('a'));
    await cache.set('b', news('b'));
    expect(await cache.get('a')).toBeUndefined();
    expect(await cache.get('b')).toBeDefined();
  });

  it('may not be had at all', async () => {
    const { cache } = kept({}, { ...memoryStore(), set: async () => false });
    await cache.set('a', news('a'));
    expect(await cache.get('a')).toBeUndefined();
  });
});
