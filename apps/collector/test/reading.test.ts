import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SURVEY } from '@icesco/core/feedback';
import { createApp } from '../src/http/app.js';
import { OPENAPI } from '../src/http/openapi.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { answer, NOON, openApp, type AppClient } from './app-client.js';

describe('what was answered', () => {
  let app: AppClient;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.close());

  const post = async (times: number, differences: Record<string, unknown>) => {
    await Promise.all(Array.from({ length: times }, () => app.post(answer(differences))));
  };
  const summary = async (query = '') => {
    const response = await app.request(`/v1/summary?survey=icesco-website${query}`, {
      headers: await app.newToken('read'),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as {
      summary: { n: number };
      languages: { lang: string }[];
      languagesOthers: { n: number };
    };
  };

  it('is summed up with the rule that the numbers follow', async () => {
    await post(12, { score: 5, lang: 'ar', dir: 'rtl' });
    await post(8, { score: 2 });
    await post(4, { score: 3 });
    expect(await summary()).toMatchObject({
      survey: 'icesco-website',
      version: 1,
      points: 5,
      from: '2030-02-10',
      to: '2030-05-10',
      rule: { boxes: 2, smallestCell: 10 },
      summary: {
        n: 24,
        distribution: [0, 8, 4, 0, 12],
        satisfied: { share: 0.5 },
        dissatisfied: { share: 8 / 24 },
      },
      trend: [{ day: '2030-05-10', n: 24 }],
      languages: [
        { lang: 'ar', n: 12 },
        { lang: 'en', n: 12 },
      ],
      pages: [{ page: 'https://www.example.org/news', n: 24 }],
    });
  });

  it('by so few that one could be known is not shown, in whole or in part', async () => {
    await post(9, {});
    expect(await summary()).toMatchObject({ summary: null, trend: [], languages: [], pages: [] });
    await post(21, {});
    await post(15, { lang: 'fr' });
    await post(3, { lang: 'ar', dir: 'rtl' });
    const { summary: all, languages, languagesOthers } = await summary();
    expect(all.n).toBe(48);
    // Three Arabic answers would follow from the total: the smallest other language hides with them.
    expect(languages.map(({ lang }) => lang)).toEqual(['en']);
    expect(languagesOthers.n).toBe(18);
  });

  it('to another version, or outside the days, is not added up', async () => {
    await post(10, { score: 1 });
    await post(11, { surveyVersion: 2, points: 10, score: 10 });
    expect(await summary()).toMatchObject({ version: 2, points: 10, versions: [1, 2], summary: { n: 11 } });
    expect(await summary('&version=1')).toMatchObject({ version: 1, summary: { n: 10 } });
    expect(await summary('&from=2030-05-01&to=2030-05-09')).toMatchObject({ summary: null, versions: [] });
  });

  it('is requested with days that exist', async () => {
    const headers = await app.newToken('read');
    for (const query of [
      'survey=x&from=2030-02-30',
      'survey=x&to=yesterday',
      'survey=x&from=2030-05-02&to=2030-05-01',
      'survey=',
      'survey=x&version=0',
    ]) {
      expect((await app.request(`/v1/summary?${query}`, { headers })).status, query).toBe(422);
    }
  });

  it('needs a token with the scope, until it is revoked', async () => {
    const paths = {
      '/v1/summary?survey=x': 'read',
      '/v1/export.csv': 'export',
      '/v1/export.ndjson': 'export',
    } as const;
    for (const [path, scope] of Object.entries(paths)) {
      const refused = await app.request(path);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain(`scope="${scope}"`);
      expect((await app.request(path, { headers: { Authorization: 'Bearer icesco_guess' } })).status).toBe(
        401,
      );
      expect((await app.request(path, { headers: await app.newToken('admin') })).status).toBe(403);
      const headers = await app.newToken(scope);
      expect((await app.request(path, { headers })).status).toBe(200);
      for (const { id } of await app.store.tokens()) {
        await app.store.removeToken(id);
      }
      expect((await app.request(path, { headers })).status).toBe(401);
    }
  });

  it('is exported whole, over many pages of the database', async () => {
    // In groups: a busy machine resets connections when more than a thousand are opened at once.
    for (let first = 0; first < 1203; first += 100) {
      await Promise.all(
        Array.from({ length: Math.min(100, 1203 - first) }, (_, index) =>
          app.post(answer({ comment: `Nº ${first + index}` })),
        ),
      );
    }
    await app.post({ ...answer(), website: 'spam' });
    const headers = await app.newToken('export');
    const lines = (await (await app.request('/v1/export.ndjson', { headers })).text()).trimEnd().split('\n');
    expect(lines).toHaveLength(1203);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      received: new Date(NOON).toISOString(),
      score: 4,
      comment: expect.stringMatching(/^Nº \d+$/),
    });
    const all = await (await app.request('/v1/export.ndjson?quarantined=include', { headers })).text();
    expect(all.trimEnd().split('\n')).toHaveLength(1204);
    expect(await (await app.request('/v1/export.ndjson?survey=other', { headers })).text()).toBe('');
  });

  it('is exported by the days of arrival, and from a cursor on', async () => {
    await post(2, {});
    app.clock.now += 86_400_000;
    await post(3, {});
    const headers = await app.newToken('export');
    const ids = async (query: string) =>
      (await (await app.request(`/v1/export.ndjson${query}`, { headers })).text())
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { id: string }).id);
    const all = await ids('');
    expect(all).toHaveLength(5);
    expect(await ids('?from=2030-05-11')).toHaveLength(3);
    expect(await ids('?to=2030-05-10')).toHaveLength(2);
    expect(await ids('?from=2031-01-01')).toEqual([]);
    expect(await ids(`?after=${all[1]}`)).toEqual(all.slice(2));
    for (const query of ['form=2030-01-01', 'from=2030-02-30', 'after=x', 'quarantined=yes']) {
      expect((await app.request(`/v1/export.csv?${query}`, { headers })).status, query).toBe(422);
    }
  });

  it('has an entity tag once it is summed up', async () => {
    await post(12, {});
    const headers = await app.newToken('read');
    const path = '/v1/summary?survey=icesco-website';
    const first = await app.request(path, { headers });
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect((await app.request(path, { headers: { ...headers, 'If-None-Match': etag } })).status).toBe(304);
    await post(1, {});
    expect((await app.request(path, { headers: { ...headers, 'If-None-Match': etag } })).status).toBe(200);
    expect((await app.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(401);
  });

  it('that breaks off for want of the database is not taken for whole', async () => {
    let pages = 0;
    const rows = (query: Parameters<AnswerStore['page']>[0]) =>
      ++pages > 1 ? Promise.reject(new Error('away')) : app.store.page(query);
    await Promise.all(Array.from({ length: 600 }, () => app.post(answer())));
    const breaking = await openApp({ store: { ...app.store, page: rows } });
    const response = await breaking.request('/v1/export.csv', { headers: await app.newToken('export') });
    await expect(response.text()).rejects.toThrow();
    expect((await breaking.request('/healthz')).status).toBe(200);
    await breaking.close();
  });

  it('opens in a spreadsheet with its Arabic, and runs nothing there', async () => {
    await app.post(answer({ comment: '=HYPERLINK("https://evil.example";"جيّد")' }));
    const response = await app.request('/v1/export.csv', { headers: await app.newToken('export') });
    expect(response.headers.get('content-disposition')).toContain('answers.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK(""https://evil.example"";""جيّد"")"`);
  });

  it('can be taken away by an administrator', async () => {
    const body = answer();
    await app.post(body);
    const path = `/v1/answers/${String(body['id'])}`;
    expect(
      (await app.request(path, { method: 'DELETE', headers: await app.newToken('read', 'export') })).status,
    ).toBe(403);
    expect((await app.request(path, { method: 'DELETE', headers: await app.newToken('admin') })).status).toBe(
      204,
    );
    expect((await app.request(path, { method: 'DELETE', headers: await app.newToken('admin') })).status).toBe(
      404,
    );
    expect(await app.store.count('icesco-website')).toBe(0);
  });

  it('is counted in public once there are ten', async () => {
    const counter = async () => (await app.request('/v1/counters?survey=icesco-website')).json();
    await post(9, {});
    expect(await counter()).toEqual({ survey: 'icesco-website', n: null });
    await post(1, {});
    app.clock.now += 10_000;
    expect(await counter()).toEqual({ survey: 'icesco-website', n: 10 });
    expect((await app.request('/v1/counters?survey=other')).status).toBe(404);
  });
});

describe('the interface', () => {
  it('serves the survey, its health and its description', async () => {
    const app = await openApp();
    expect(await (await app.request('/v1/config/icesco-website')).json()).toEqual({ survey: DEFAULT_SURVEY });
    expect((await app.request('/v1/config/other')).status).toBe(404);
    expect((await app.request('/healthz')).status).toBe(200);
    expect((await app.request('/readyz')).status).toBe(200);
    expect(await (await app.request('/openapi.json')).json()).toEqual(OPENAPI);
    expect((await app.request('/nothing')).headers.get('content-type')).toBe('application/problem+json');
    await app.close();
  });

  it('is not ready while it stops', async () => {
    const app = await openApp({ isReady: () => false });
    expect((await app.request('/readyz')).status).toBe(503);
    expect((await app.request('/healthz')).status).toBe(200);
    await app.close();
  });

  it('describes every route, and no other', async () => {
    const routes = createApp({} as Parameters<typeof createApp>[0])
      .routes.filter(({ path }) => path !== '/*' && path !== '*')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(OPENAPI.paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'options')
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...new Set(routes)].sort()).toEqual(described.sort());
  });
});
