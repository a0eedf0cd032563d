import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { errorName, type Log } from './log.js';
import type { Metrics } from './metrics.js';
import { corsHeaders, type OriginCheck } from './origins.js';
import { Problem } from './problem.js';
import type { Reply } from './reply.js';

export type Call = Context<{ Bindings: HttpBindings }>;
export type Handler = (call: Call) => Reply | Promise<Reply>;

/** What every answer carries. Nothing that is served here may run, be framed or be kept. */
const ALWAYS = {
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  Vary: 'Origin',
};

/**
 * One pass around a handler in place of a stack of middleware (which costs more than the answer's own
 * insert): its problems become answers, headers are put together once, and the log and the counters are
 * updated.
 */
export function createPass({
  isAllowed,
  isReady,
  proxies,
  log,
  metrics,
}: {
  readonly isAllowed: OriginCheck;
  readonly isReady: () => boolean;
  readonly proxies: number;
  readonly log: Log;
  readonly metrics: Metrics;
}) {
  let warned = false;
  /** Without the number of proxies, all visitors behind one share one rate limit: nobody would see why. */
  const warnOfProxy = (): void => {
    warned = true;
    log.write({
      level: 'warn',
      event:
        'X-Forwarded-For arrives, but --proxies is 0: all visitors behind the proxy share one rate limit',
    });
  };
  return (route: string, handler: Handler) =>
    async (call: Call): Promise<Response> => {
      const started = performance.now();
      const { method, headers } = call.env.incoming;
      if (proxies === 0 && !warned && headers['x-forwarded-for'] !== undefined) {
        warnOfProxy();
      }
      let reply: Reply;
      // The owner of a page that is not allowed can read that, and nothing else.
      let mayReadWhy = false;
      try {
        reply = await handler(call);
      } catch (error) {
        reply = replyTo(error, log);
        mayReadWhy = error instanceof Problem && error.code === 'origin';
      }
      const origin = headers.origin;
      const { status, body = null } = reply;
      const ms = performance.now() - started;
      const routeLabel = `route="${method} ${route}"`;
      metrics.count('icesco_responses_total', `${routeLabel},status="${status}"`);
      metrics.observe('icesco_request_duration_seconds', ms / 1000, routeLabel);
      log.write({
        level: status < 500 ? 'info' : 'error',
        method: method ?? '',
        route,
        status,
        ms: Math.round(ms * 10) / 10,
      });
      return new Response(body, {
        status,
        headers: {
          ...ALWAYS,
          ...(origin !== undefined && (mayReadWhy || isAllowed(origin)) && corsHeaders(origin)),
          ...reply.headers,
          // While the collector stops, clients open their next connection to another one.
          ...(!isReady() && { Connection: 'close' }),
        },
      });
    };
}

function replyTo(error: unknown, log: Log): Reply {
  if (error instanceof Problem) {
    return error.reply;
  }
  log.write({ level: 'error', error: errorName(error) });
  // Databases that are away or full fail in many ways, our own mistakes in these. Either way nothing was
  // kept.
  const fault = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return fault
    ? new Problem('fault').reply
    : new Problem('unavailable', { headers: { 'Retry-After': '10' } }).reply;
}
