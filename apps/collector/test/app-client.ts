import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SURVEY, uuidV7 } from '@icesco/core/feedback';
import { expect } from 'vitest';
import { newToken, type Scope } from '../src/access/token.js';
import { createApp, type AppOptions } from '../src/http/app.js';
import { createLog } from '../src/http/log.js';
import { createMetrics } from '../src/http/metrics.js';
import { OPENAPI } from '../src/http/openapi.js';
import type { AnswerStore } from '../src/store/answer-store.js';
import { openAnswerStore } from '../src/store/sql-answer-store.js';

export const NOON = Date.UTC(2030, 4, 10, 12);

export interface AppClient {
  readonly url: string;
  readonly store: AnswerStore;
  /** Path of its database. */
  readonly database: string;
  /** Moved by tests. */
  readonly clock: { now: number };
  readonly logged: () => string;
  readonly metrics: () => string;
  newToken(...scopes: Scope[]): Promise<{ readonly Authorization: string }>;
  request(path: string, init?: RequestInit): Promise<Response>;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/**
 * The collector behind a real socket. Every answer's status must stand in the description of the interface.
 */
export async function openApp(options: Partial<AppOptions> = {}): Promise<AppClient> {
  const folder = mkdtempSync(join(tmpdir(), 'collector-app-'));
  const database = join(folder, 'answers.db');
  const store = await openAnswerStore(database);
  const clock = { now: NOON };
  let logged = '';
  const log = createLog((text) => (logged += text));
  const metrics = createMetrics();
  const app = createApp({
    store,
    secret: () => 'secret',
    surveys: [DEFAULT_SURVEY],
    isAllowed: () => true,
    rateLimit: () => 0,
    proxies: 0,
    metrics,
    log,
    isReady: () => true,
    now: () => clock.now,
    ...options,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    // On a busy machine a test pauses for longer than the usual 5 s.
    serverOptions: { keepAliveTimeout: 75_000 },
  }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(url + path, init);
    expectDescribed(init.method ?? 'GET', path.replace(/\?.*/, ''), response.status);
    return response;
  };
  return {
    url,
    store,
    database,
    clock,
    logged: () => (log.flush(), logged),
    metrics: () => metrics.render(),
    newToken: async (...scopes) => {
      const { token, row } = newToken('test', scopes, NOON);
      await store.addToken(row);
      return { Authorization: `Bearer ${token}` };
    },
    request,
    post: (body, headers = {}) =>
      request('/v1/answers', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

let made = 0;

export const answer = (differences: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: uuidV7(NOON + made++, (bytes) => crypto.getRandomValues(bytes)),
  survey: 'icesco-website',
  surveyVersion: 1,
  score: 4,
  points: 5,
  page: 'https://www.example.org/news?session=1#top',
  lang: 'en',
  dir: 'ltr',
  clientTime: NOON,
  ...differences,
});

const PATHS: Readonly<Record<string, Readonly<Record<string, { readonly responses: object } | undefined>>>> =
  OPENAPI.paths;

function expectDescribed(method: string, path: string, status: number): void {
  const found = Object.entries(PATHS).find(([template]) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (!found) {
    return expect(status, `${path} is not described`).toBe(404);
  }
  expect(Object.keys(found[1][method.toLowerCase()]?.responses ?? {}), `${method} ${path}`).toContain(
    String(status),
  );
}
