import { describe, expect, it } from 'vitest';
import { idOf, rowOf } from './answer-store.contract.js';
import type { AnswerStore } from './answer-store.js';
import { KEPT_PAGES, MAX_PAGES } from './page-limit.js';
import type { SiteRow } from './schema.js';

const NOON = Date.UTC(2030, 4, 10, 12);
const DAY_MS = 86_400_000;
const ALL = { from: '2030-01-01', to: '2030-12-31' };
const site = (id: string): SiteRow => ({ id, organisation: 'one', name: id, created_ms: NOON });

/** What every store promises of sites. @param newStore a store without responses. */
export function siteContract(newStore: () => Promise<AnswerStore>): void {
  const withStore = async (work: (store: AnswerStore) => Promise<void>): Promise<void> => {
    const store = await newStore();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };
  const counted = async (store: AnswerStore, by: 'day' | 'lang' | 'page', sites: string[]) => {
    const sums: Record<string, number> = {};
    for (const { key, n } of await store.tally('site', ALL, by, sites)) {
      sums[key] = (sums[key] ?? 0) + n;
    }
    return sums;
  };

  describe('a site', () => {
    it('has the responses of its hosts, each once, and loses those that are deleted', () =>
      withStore(async (store) => {
        await store.createSite(site('a'), ['www.example.org']);
        await store.createSite(site('b'), ['b.example', '*.b.example']);
        await store.add(rowOf(1));
        await store.add(rowOf(1));
        await store.add(rowOf(2, { page: 'https://b.example/x', lang: 'ar' }));
        await store.add(rowOf(3, { page: 'http://www.b.example/y', lang: 'fr', translated_by: 'google' }));
        await store.add(rowOf(4, { page: 'https://other.example/' }));
        await store.add(rowOf(5, { quarantine: 'honeypot' }));
        expect(await counted(store, 'lang', ['a'])).toEqual({ en: 1 });
        expect(await counted(store, 'lang', ['b'])).toEqual({ ar: 1, fr: 1 });
        expect(await counted(store, 'day', ['a', 'b'])).toEqual({ '2030-05-10': 3 });
        expect(await counted(store, 'page', [])).toEqual({});
        expect(await store.remove(idOf(3), ['a'])).toBe(false);
        expect(await store.remove(idOf(3), ['b'])).toBe(true);
        expect(await counted(store, 'page', ['b'])).toEqual({ 'https://b.example/x': 1 });
        expect(await store.count('site')).toBe(3);
      }));

    it('is read in pages with others, in the order of the ids', () =>
      withStore(async (store) => {
        await store.createSite(site('a'), ['a.example']);
        await store.createSite(site('b'), ['b.example']);
        for (let number = 1; number <= 9; number++) {
          await store.add(rowOf(number, { page: `https://${'abc'[number % 3]}.example/` }));
        }
        const first = await store.page({ limit: 4, sites: ['a', 'b'] });
        const second = await store.page({ limit: 4, sites: ['a', 'b'], after: first.at(-1)!.id });
        expect([...first, ...second].map(({ id }) => id)).toEqual([1, 3, 4, 6, 7, 9].map(idOf));
        expect(await store.page({ limit: 9, sites: [] })).toEqual([]);
      }));

    it('keeps of past days the pages with most responses, and counts the others together', () =>
      withStore(async (store) => {
        await store.createSite(site('a'), ['www.example.org']);
        const pages = Array.from(
          { length: MAX_PAGES + 20 },
          (_, number) => `https://www.example.org/${number}`,
        );
        await Promise.all(pages.map((page, number) => store.add(rowOf(number, { page }))));
        await store.add(rowOf(900, { page: pages[7]! }));
        expect((await counted(store, 'page', ['a']))['']).toBe(20);
        await store.updateRollups(NOON + DAY_MS);
        const kept = await counted(store, 'page', ['a']);
        expect(Object.keys(kept)).toHaveLength(KEPT_PAGES + 1);
        expect(kept[pages[7]!]).toBe(2);
        expect(Object.values(kept).reduce((sum, n) => sum + n, 0)).toBe(MAX_PAGES + 21);
      }));

    it('takes older responses from two processes at once, each once', () =>
      withStore(async (store) => {
        await Promise.all(Array.from({ length: 40 }, (_, number) => store.add(rowOf(number))));
        await store.createSite(site('a'), ['www.example.org']);
        await Promise.all([store.assignSites(NOON), store.assignSites(NOON)]);
        expect(await counted(store, 'lang', ['a'])).toEqual({ en: 40 });
      }));
  });
}
