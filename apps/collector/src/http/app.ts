import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { isUuidV7, SMALLEST_CELL, type Survey } from '@icesco/core/feedback';
import { createAuthorise, sitesOfQuery, type Grant } from '../access/grant.js';
import type { Scope } from '../access/token.js';
import { createFormDesk } from '../answers/form-desk.js';
import { receiveAnswer } from '../answers/receive-answer.js';
import { exportReply } from '../reading/export.js';
import { summaryReply } from '../reading/summary.js';
import type { AnswerStore } from '../store/answer-store.js';
import { clientAddress } from './client-address.js';
import { DELETED_EVENT, errorName, type Log } from './log.js';
import type { Metrics } from './metrics.js';
import { OPENAPI } from './openapi.js';
import { PREFLIGHT_HEADERS, type OriginCheck } from './origins.js';
import { createPass, type Call, type Handler } from './pass.js';
import { Problem } from './problem.js';
import type { RateLimit } from './rate-limit.js';
import { cacheable } from './cacheable.js';
import { createProbe } from './probe.js';
import { remember } from './remember.js';
import { json, type Reply } from './reply.js';

export interface AppOptions {
  readonly store: AnswerStore;
  /** Signs the tickets of forms. Throws Problem while the database has not been reached. */
  readonly secret: () => string;
  readonly surveys: readonly Survey[];
  readonly isAllowed: OriginCheck;
  readonly rateLimit: RateLimit;
  /** For posts that are invalid: they do not use up the rate of valid ones. */
  readonly invalidLimit?: RateLimit;
  /** For public reads. */
  readonly readLimit?: RateLimit;
  /** Sources for `frame-ancestors` of the plain form. */
  readonly frameAncestors?: string;
  readonly proxies: number;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Whether new connections are still welcome. */
  readonly isReady: () => boolean;
  readonly now: () => number;
}

/** A public count may be so old, in ms: whoever asks in a loop costs the database one query in that time. */
const COUNT_MS = 10_000;

/** Every route of the collector; openapi.ts describes them. */
export function createApp(options: AppOptions): Hono<{ Bindings: HttpBindings }> {
  const { store, surveys, log, isReady, readLimit, proxies, now } = options;
  const forms = createFormDesk(options);
  const pass = createPass(options);
  const countOf = remember((survey: string) => store.count(survey), COUNT_MS, now);
  const probe = createProbe(store, now);
  const app = new Hono<{ Bindings: HttpBindings }>();

  const get = (path: string, handler: Handler): unknown => app.get(path, pass(path, handler));
  const getPublic = (path: string, handler: Handler): unknown =>
    get(path, (call) => {
      const wait = readLimit?.(clientAddress(call.env.incoming, proxies), now()) ?? 0;
      if (wait > 0) {
        throw new Problem('too-many', { headers: { 'Retry-After': String(wait) } });
      }
      return handler(call);
    });
  const authorise = createAuthorise(store, now);
  const withToken =
    (scope: Scope, handler: (call: Call, grant: Grant) => Reply | Promise<Reply>): Handler =>
    async (call) =>
      handler(call, await authorise(scope, call.env.incoming.headers.authorization));
  const surveyOf = (call: Call): Survey => {
    const survey = surveys.find(({ id }) => id === call.req.param('survey'));
    if (!survey) {
      throw new Problem('not-found');
    }
    return survey;
  };
  const queryOf = (call: Call): URLSearchParams => new URL(call.req.url).searchParams;

  app.post('/v1/answers', pass('/v1/answers', receiveAnswer({ ...options, forms })));
  app.delete(
    '/v1/answers/:id',
    pass(
      '/v1/answers/:id',
      withToken('admin', async (call, { sites }) => {
        const id: unknown = call.req.param('id');
        if (!isUuidV7(id)) {
          throw new Problem('not-found');
        }
        const removed = await store.remove(id, sites);
        // A process may end between the deletion and its entry in the log: whoever repeats the request gets
        // 404, and the entry is written then.
        if (removed || sites === undefined) {
          log.write({ level: 'info', event: DELETED_EVENT, id });
          log.flush();
        }
        if (!removed) {
          throw new Problem('not-found');
        }
        return { status: 204 };
      }),
    ),
  );
  getPublic('/v1/form/:survey', (call) => {
    const query = queryOf(call);
    const { referer, 'accept-language': accepted = '' } = call.env.incoming.headers;
    return forms.serve(
      surveyOf(call),
      [query.get('lang') ?? '', ...accepted.slice(0, 200).split(',')],
      query.get('page') ?? referer ?? call.req.url,
    );
  });
  getPublic('/v1/config/:survey', (call) =>
    cacheable(call, json({ survey: surveyOf(call) }), 'public, max-age=300'),
  );
  getPublic('/v1/counters', async (call) => {
    const survey = surveys.find(({ id }) => id === queryOf(call).get('survey'));
    if (!survey) {
      throw new Problem('not-found');
    }
    const n = await countOf(survey.id);
    return cacheable(
      call,
      json({ survey: survey.id, n: n < SMALLEST_CELL ? null : n }),
      'public, max-age=60',
    );
  });
  get(
    '/v1/summary',
    withToken('read', async (call, grant) => {
      const query = queryOf(call);
      const summary = await summaryReply(store, query, sitesOfQuery(grant, query), now());
      return cacheable(call, summary, 'private, no-cache');
    }),
  );
  for (const format of ['csv', 'ndjson'] as const) {
    get(
      `/v1/export.${format}`,
      withToken('export', (call, grant) => {
        const query = queryOf(call);
        return exportReply(store, format, query, sitesOfQuery(grant, query), (error) => {
          log.write({ level: 'error', route: `/v1/export.${format}`, error: errorName(error) });
          call.env.outgoing.destroy();
        });
      }),
    );
  }
  get('/healthz', () => json({ status: 'alive' }));
  get('/readyz', async () => {
    const reason = isReady() ? await probe() : 'shutting down';
    if (reason) {
      throw new Problem('unavailable', { headers: { 'Retry-After': '5' }, detail: reason });
    }
    return json({ status: 'ready' });
  });
  get('/openapi.json', () => json(OPENAPI));

  app.options(
    '*',
    pass('*', () => ({ status: 204, headers: PREFLIGHT_HEADERS })),
  );
  app.notFound(
    pass('*', (call) => {
      const allowed = methodsOf(app, call.req.path);
      if (allowed.length > 0) {
        throw new Problem('wrong-method', { headers: { Allow: allowed.join(', ') } });
      }
      throw new Problem('not-found');
    }),
  );
  return app;
}

/** The methods that a path has. */
function methodsOf(app: Hono<{ Bindings: HttpBindings }>, path: string): string[] {
  const segments = path.split('/');
  const methods = app.routes
    .filter((route) => {
      const parts = route.path.split('/');
      return (
        route.path.startsWith('/') &&
        !route.path.includes('*') &&
        parts.length === segments.length &&
        parts.every((part, index) => part === segments[index] || (part.startsWith(':') && segments[index]))
      );
    })
    .map(({ method }) => method);
  return methods.length > 0
    ? [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])]
    : [];
}
