import { createAdaptorServer } from '@hono/node-server';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEFAULT_SURVEY, surveyProblem, type Survey } from '@icesco/core/feedback';
import { setTimeout as wait } from 'node:timers/promises';
import { writeFirstToken } from './access/first-token.js';
import { bufferedStore } from './buffer/buffered-store.js';
import { openResponseBuffer } from './buffer/response-buffer.js';
import type { ServeCommand } from './command-line.js';
import { createApp } from './http/app.js';
import { createLog } from './http/log.js';
import { createMetrics } from './http/metrics.js';
import { createMetricsServer } from './http/metrics-server.js';
import { frameAncestors, originCheck } from './http/origins.js';
import { createSharedRate } from './http/shared-rate.js';
import { createProbe } from './http/probe.js';
import { createRateLimit } from './http/rate-limit.js';
import { commitObserver, observeStore } from './store-metrics.js';
import { createUpkeep } from './upkeep.js';
import { Problem } from './http/problem.js';
import { isPostgresUrl } from './store/database.js';
import { openLateStore } from './store/late-store.js';
import { openAnswerStore } from './store/sql-answer-store.js';

const HOUR_MS = 3_600_000;
/** After this a request that still hangs is cut off. */
const MAX_DRAIN_MS = 6_000;
/** After this the process ends, whatever hangs. */
const MAX_SHUTDOWN_MS = 9_000;
/** Where there is no database file to put it beside. */
const TOKEN_FILE = 'icesco-feedback.token';
/**
 * So many times the rate of responses: invalid posts, and public reads (a page reads once a visit, and is
 * cached).
 */
const INVALID_RATE = 3;
const READ_RATE = 30;

/** Serves until SIGTERM or SIGINT, then finishes what it has begun. */
export async function serve(
  {
    place,
    port,
    host,
    metricsPort,
    metricsHost,
    origins,
    surveys,
    proxies,
    rate,
    rateSecret,
    frameOrigins,
    tokenFile,
    shutdownDelayMs,
    storeOptions,
    buffer: bufferOptions,
  }: ServeCommand & { readonly place: string },
  say: (line: string) => void,
): Promise<void> {
  const offered = [...(surveys === undefined ? [] : readSurveys(surveys)), DEFAULT_SURVEY];
  const isAllowed = originCheck(origins);
  const ancestors = frameAncestors(frameOrigins);
  const log = createLog((text) => process.stderr.write(text));
  const metrics = createMetrics();
  const onCommit = commitObserver(metrics);
  const stopping = new AbortController();
  const buffer = bufferOptions && openResponseBuffer(bufferOptions.folder, bufferOptions.limit);
  const { store: lateStore, opened } = openLateStore(
    place,
    (database) => openAnswerStore(database, { ...storeOptions, onCommit }),
    (reason) => log.write({ level: 'error', event: 'database not reachable', reason }),
    stopping.signal,
  );
  const store = buffer ? bufferedStore(lateStore, buffer, log) : lateStore;
  // An embedded database that cannot be used will not get better by waiting.
  if (!isPostgresUrl(place)) {
    await opened;
  }
  if (rateSecret !== undefined) {
    metrics.set('icesco_rate_sync_failures_total', 0);
  }
  const sharedRate =
    rateSecret === undefined
      ? undefined
      : createSharedRate({
          perMinute: rate,
          secret: rateSecret,
          share: (used) => store.shareRateUsage(used),
          clean: (minute) => store.deleteRateUsage(minute),
          onFailure: () => metrics.count('icesco_rate_sync_failures_total'),
        });
  let secret: string | undefined;
  const app = createApp({
    store,
    secret: () => {
      if (secret === undefined) {
        throw new Problem('unavailable', { headers: { 'Retry-After': '5' } });
      }
      return secret;
    },
    surveys: offered,
    isAllowed,
    rateLimit: sharedRate?.limit ?? createRateLimit(rate),
    invalidLimit: createRateLimit(rate * INVALID_RATE),
    readLimit: createRateLimit(rate * READ_RATE),
    frameAncestors: ancestors,
    proxies,
    metrics,
    log,
    isReady: () => !stopping.signal.aborted,
    now: Date.now,
  });

  const probe = createProbe(store, Date.now);
  const upkeep = createUpkeep({ store, log, metrics, signal: stopping.signal });
  let hourly: NodeJS.Timeout | undefined;
  /** What the first start on a database does, and every start. */
  const begin = async (): Promise<void> => {
    await opened;
    secret = await store.secret();
    await writeFirstToken(store, tokenFile ?? (isPostgresUrl(place) ? TOKEN_FILE : `${place}.token`), say);
    hourly = setInterval(() => void upkeep(), HOUR_MS);
  };

  // Slow writers of headers and bodies are cut off.
  const server = createAdaptorServer({
    fetch: app.fetch,
    // Health checks of HTTP/1.0 name no host.
    hostname: 'localhost',
    serverOptions: {
      requestTimeout: 15_000,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
      // Longer than balancers keep theirs (60 s and less): it is they who close, and never into a request.
      keepAliveTimeout: 75_000,
      maxHeaderSize: 8_192,
    },
  }) as Server;
  const metricsServer =
    metricsPort === undefined
      ? undefined
      : createMetricsServer(metrics, () => observeStore(metrics, store, probe, buffer));
  if (metricsServer) {
    const metricsUrl = urlOf(metricsHost, await listen(metricsServer, metricsPort!, metricsHost));
    say(`metrics ${metricsUrl}/metrics`);
  }
  const url = urlOf(host, await listen(server, port, host));

  const stopped = new Promise<undefined>((resolve) => {
    process.once('SIGTERM', () => resolve(undefined));
    process.once('SIGINT', () => resolve(undefined));
  });
  // Listening comes before the database: a balancer sees a process that lives and is not ready.
  if (isPostgresUrl(place)) {
    say(`listening ${url}`);
  }
  const failure = await Promise.race([
    begin().then(
      () => {
        say(`ready ${url}`);
        // Nothing waits for it: months are there already, and comments may stay an hour longer.
        void upkeep();
        return stopped;
      },
      (error: unknown) => (stopping.signal.aborted ? undefined : { error }),
    ),
    stopped,
  ]);
  stopping.abort();
  clearInterval(hourly);
  sharedRate?.stop();
  // Whatever still hangs then was not acknowledged: its client has it, and sends it again.
  setTimeout(() => process.exit(1), shutdownDelayMs + MAX_SHUTDOWN_MS).unref();
  // A balancer that does not know yet sends more: it gets its responses, with a request to close the
  // connections.
  if (!failure) {
    await wait(shutdownDelayMs);
  }
  metricsServer?.close();
  const cutOff = setTimeout(() => server.closeAllConnections(), MAX_DRAIN_MS);
  // A connection is idle once its answer is out: those that were busy at first are closed then.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(cutOff);
  await store.close().catch(() => {});
  log.write({ level: 'info', event: 'stopped' });
  log.flush();
  if (failure) {
    throw failure.error;
  }
  // A connection that is still being opened would keep the process for seconds.
  process.exit(0);
}

const urlOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** @throws when the file is no array of surveys. */
function readSurveys(file: string): Survey[] {
  const surveys: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(surveys)) {
    throw new Error(`${file} is not a JSON array of surveys`);
  }
  for (const [index, survey] of surveys.entries()) {
    const problem = surveyProblem(survey);
    if (problem !== undefined) {
      throw new Error(
        `${file} is not a JSON array of surveys: /${index}${problem && `/${problem}`} is invalid`,
      );
    }
  }
  return surveys as Survey[];
}
