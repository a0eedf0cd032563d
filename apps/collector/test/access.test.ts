import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newToken, ROLES, type TokenLimits } from '../src/access/token.js';
import { openDatabase } from '../src/store/database.js';
import { answer, NOON, openApp, type AppClient } from './app-client.js';

const DAY_MS = 86_400_000;
const HOSTS = { north: 'north.example', south: 'south.example', east: 'east.example' } as const;
type SiteId = keyof typeof HOSTS;
const ORGANISATIONS: Readonly<Record<SiteId, string>> = { north: 'one', south: 'one', east: 'two' };

type Role = keyof typeof ROLES;
const LIMITS: Readonly<Record<string, { readonly limits: TokenLimits; readonly covers: readonly SiteId[] }>> =
  {
    'no limit': { limits: {}, covers: ['north', 'south', 'east'] },
    'site north': { limits: { sites: ['north'] }, covers: ['north'] },
    'sites north and east': { limits: { sites: ['north', 'east'] }, covers: ['north', 'east'] },
    'organisation one': { limits: { organisation: 'one' }, covers: ['north', 'south'] },
    'organisation one, sites south and east': {
      limits: { organisation: 'one', sites: ['south', 'east'] },
      covers: ['south'],
    },
    'organisation without sites': { limits: { organisation: 'none' }, covers: [] },
    'deleted site': { limits: { sites: ['deleted'] }, covers: [] },
  };
/** Which role may use which route. */
const MAY: Readonly<Record<Role, readonly string[]>> = {
  reader: ['summary'],
  analyst: ['summary', 'csv', 'ndjson'],
  admin: ['summary', 'csv', 'ndjson', 'delete'],
};
const RESPONSES = 10;

describe('a token', () => {
  let app: AppClient;
  const idsOf = new Map<string, string[]>();
  beforeAll(async () => {
    app = await openApp();
    for (const [id, host] of Object.entries(HOSTS)) {
      await app.store.createSite(
        { id, organisation: ORGANISATIONS[id as SiteId], name: id, created_ms: NOON },
        [host],
      );
    }
    for (const host of [...Object.values(HOSTS), 'no-site.example']) {
      const answers = Array.from({ length: RESPONSES }, () =>
        answer({ page: `https://${host}/a`, comment: `from ${host}` }),
      );
      idsOf.set(
        host,
        answers.map(({ id }) => String(id)),
      );
      for (const each of answers) {
        expect((await app.post(each)).status).toBe(201);
      }
    }
  });
  afterAll(() => app.close());

  const headersOf = async (role: Role, limits: TokenLimits) => {
    const { token, row } = newToken('test', ROLES[role], NOON, limits);
    await app.store.addToken(row);
    return { headers: { Authorization: `Bearer ${token}` } };
  };
  const summary = '/v1/summary?survey=icesco-website&from=2030-01-01&to=2030-12-31';
  const hostsIn = (body: string): string[] => [...new Set(body.match(/[a-z-]+\.example(?=\/a)/g))].sort();

  for (const role of Object.keys(ROLES) as Role[]) {
    for (const [limit, { limits, covers }] of Object.entries(LIMITS)) {
      const isUnlimited = Object.keys(limits).length === 0;
      const hosts = [...covers.map((id) => HOSTS[id]), ...(isUnlimited ? ['no-site.example'] : [])].sort();

      it(`of a ${role} with ${limit} sees the responses of ${hosts.join(', ') || 'none'}`, async () => {
        const init = await headersOf(role, limits);
        const all = (await (await app.request(summary, init)).json()) as {
          summary: { n: number } | null;
          pages: { page: string }[];
        };
        expect(all.summary?.n ?? 0).toBe(hosts.length * RESPONSES);
        expect(hostsIn(JSON.stringify(all.pages))).toEqual(hosts);
        for (const format of ['csv', 'ndjson']) {
          const response = await app.request(`/v1/export.${format}`, init);
          expect(response.status).toBe(MAY[role].includes(format) ? 200 : 403);
          expect(hostsIn(await response.text())).toEqual(response.ok ? hosts : []);
        }
      });

      for (const [id, host] of Object.entries(HOSTS)) {
        const isCovered = covers.includes(id as SiteId);

        it(`of a ${role} with ${limit} is ${isCovered ? 'allowed' : 'refused'} the site ${id}`, async () => {
          const init = await headersOf(role, limits);
          const read = await app.request(`${summary}&site=${id}`, init);
          expect(read.status).toBe(isCovered ? 200 : 403);
          expect(hostsIn(await read.text())).toEqual(isCovered ? [host] : []);
          for (const format of ['csv', 'ndjson']) {
            const response = await app.request(`/v1/export.${format}?site=${id}`, init);
            expect(response.status).toBe(isCovered && MAY[role].includes(format) ? 200 : 403);
            expect(hostsIn(await response.text())).toEqual(response.ok ? [host] : []);
          }
        });

        it(`of a ${role} with ${limit} deletes ${isCovered && role === 'admin' ? 'a response' : 'nothing'} of ${id}`, async () => {
          const body = answer({ page: `https://${host}/deleted` });
          await app.post(body);
          const init = await headersOf(role, limits);
          const path = `/v1/answers/${String(body['id'])}`;
          const refused = role === 'admin' ? 404 : 403;
          const deleted = await app.request(path, { method: 'DELETE', ...init });
          expect(deleted.status).toBe(role === 'admin' && isCovered ? 204 : refused);
          await app.store.remove(String(body['id']));
        });
      }
    }
  }
});

describe('access', () => {
  let app: AppClient;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.close());
  const site = { id: 'news', organisation: 'one', name: 'News', created_ms: NOON };
  const limited = async (limits: TokenLimits) => {
    const { token, row } = newToken('test', ROLES.analyst, NOON, limits);
    await app.store.addToken(row);
    return { id: row.id, init: { headers: { Authorization: `Bearer ${token}` } } };
  };
  const exported = async (init: RequestInit, query = '') =>
    (await (await app.request(`/v1/export.ndjson${query}`, init)).text()).split('\n').filter(Boolean).length;

  it('ends when the token expires', async () => {
    const { init } = await limited({ expiresMs: NOON + DAY_MS });
    expect((await app.request('/v1/export.csv', init)).status).toBe(200);
    app.clock.now += DAY_MS;
    const refused = await app.request('/v1/export.csv', init);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ detail: 'The token has expired.' });
  });

  it('is recorded with the time of the last use', async () => {
    const { id, init } = await limited({});
    const lastUse = async () => (await app.store.tokens()).find((token) => token.id === id)?.last_used_ms;
    expect(await lastUse()).toBe(null);
    await app.request('/v1/export.csv', init);
    expect(await lastUse()).toBe(NOON);
    app.clock.now += 600_000;
    await app.request('/v1/export.csv', init);
    expect(await lastUse()).toBe(NOON + 600_000);
  });

  it('with a token of an older collector stays as it was', async () => {
    const { token, row } = newToken('old', ['read', 'export'], NOON);
    const { id, name, hash, scopes, created_ms } = row;
    const { query } = openDatabase(app.database);
    await query.insertInto('tokens').values({ id, name, hash, scopes, created_ms }).execute();
    await app.post(answer());
    const init = { headers: { Authorization: `Bearer ${token}` } };
    expect(await exported(init)).toBe(1);
    expect(await app.store.tokens()).toMatchObject([{ id, name: 'old', sites: null }]);
    expect(await app.store.removeToken(id)).toBe(true);
    expect((await app.request('/v1/export.csv', init)).status).toBe(401);
    await query.destroy();
  });

  it('to a limited token is unknown to an older collector', async () => {
    await limited({ sites: ['news'] });
    const { query } = openDatabase(app.database);
    expect(await query.selectFrom('tokens').selectAll().execute()).toEqual([]);
    await query.destroy();
  });

  it('to a site covers responses from before the site was added, once', async () => {
    for (let number = 0; number < 12; number++) {
      await app.post(answer({ page: 'https://sub.news.example/a' }));
    }
    await app.post({ ...answer({ page: 'https://news.example/a' }), website: 'spam' });
    await app.post(answer({ page: 'https://fakenews.example/a' }));
    await app.store.createSite(site, ['*.news.example', 'news.example']);
    const { init } = await limited({ organisation: 'one' });
    expect(await exported(init)).toBe(0);
    await app.store.assignSites(NOON);
    await app.store.assignSites(NOON + DAY_MS);
    await app.store.assignSites(NOON + DAY_MS);
    expect(await exported(init)).toBe(12);
    expect(await exported(init, '?quarantined=include')).toBe(13);
    const days = { from: '2030-01-01', to: '2030-12-31' };
    const tallies = await app.store.tally('icesco-website', days, 'page', ['news']);
    expect(tallies.map(({ key, n }) => [key, n])).toEqual([['https://sub.news.example/a', 12]]);
  });

  it('ends with the site, and the responses stay', async () => {
    await app.store.createSite(site, ['www.example.org']);
    await app.post(answer());
    const { init } = await limited({ sites: ['news'] });
    expect(await exported(init)).toBe(1);
    expect(await app.store.deleteSite('news')).toBe(true);
    expect(await exported(init)).toBe(0);
    expect(await app.store.page({ limit: 9 })).toHaveLength(1);
    expect(await app.store.deleteSite('news')).toBe(false);
    await app.store.createSite({ ...site, organisation: 'two' }, ['www.example.org']);
    await app.store.assignSites(NOON);
    expect(await exported(init)).toBe(0);
    expect(await exported((await limited({ sites: ['news'] })).init)).toBe(1);
  });

  it('is not shared by two sites with one host', async () => {
    await app.store.createSite(site, ['www.example.org']);
    await expect(app.store.createSite({ ...site, id: 'other' }, ['www.example.org'])).rejects.toThrow(
      'belongs to a site already',
    );
    await expect(app.store.createSite(site, ['other.example'])).rejects.toThrow('already');
    await expect(app.store.addHosts('none', ['other.example'], NOON)).rejects.toThrow('no site none');
    expect(await app.store.sites()).toMatchObject([{ id: 'news', hosts: ['www.example.org'] }]);
  });
});
