/**
 * What the collector costs beyond storing: server CPU of one stored answer against a bare node:http server that does
 * the same durable insert (same store, same rows), in one run. Child processes, interleaved rounds, medians. All that
 * the collector does is on: origin check, rate limit, validation, redaction, log, counters.
 * Build @icesco/core and @icesco/collector first.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAnswer } from '@icesco/core/feedback';

const MARK = 1.3;
const ROUNDS = 15;
const ANSWERS = 1_000;
const CLIENTS = 16;

const dist = new URL('../apps/collector/dist/', import.meta.url);
const load = (file) => import(new URL(file, dist).href);

const servers = {
  async bare(place) {
    const { openAnswerStore } = await load('store/sql-answer-store.js');
    const store = await openAnswerStore(place);
    return createServer((incoming, response) => {
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('end', async () => {
        const { id, survey, surveyVersion, score, points, comment, page, lang, dir, clientTime } = JSON.parse(Buffer.concat(chunks).toString());
        const outcome = await store.add({ id, survey, survey_version: surveyVersion, score, points, comment, page, lang, dir, translated_by: null, client_ms: clientTime, received_ms: Date.now(), quarantine: null });
        response.writeHead(outcome === 'new' ? 201 : 200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id }));
      });
    });
  },
  async collector(place) {
    const { createAdaptorServer } = await import(new URL('../apps/collector/node_modules/@hono/node-server/dist/index.mjs', import.meta.url).href).catch(() => import('@hono/node-server'));
    const [{ createApp }, { openAnswerStore }, { createLog }, { createMetrics }, { originCheck }, { createRateLimit }] = await Promise.all(['http/app.js', 'store/sql-answer-store.js', 'http/log.js', 'http/metrics.js', 'http/origins.js', 'http/rate-limit.js'].map(load));
    const store = await openAnswerStore(place);
    const { openSync, writeSync } = await import('node:fs');
    const sink = openSync('/dev/null', 'w');
    const app = createApp({ store, secret: await store.secret(), surveys: [], isAllowed: originCheck(['https://www.example.org']), rateLimit: createRateLimit(20), proxies: 1, metrics: createMetrics(), log: createLog((text) => writeSync(sink, text)), isReady: () => true, now: Date.now });
    return createAdaptorServer({ fetch: app.fetch });
  },
};

if (process.send) {
  const [kind, place] = process.argv.slice(2);
  const server = await servers[kind](place);
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ cpu: user + system });
  });
  process.on('disconnect', () => process.exit());
} else {
  const folder = mkdtempSync(join(tmpdir(), 'collector-bench-'));
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  let sent = 0;

  const start = async (kind, name) => {
    const child = fork(new URL(import.meta.url), [kind, join(folder, `${name}.db`)]);
    const [{ port }] = await once(child, 'message');
    return { child, port, times: [] };
  };
  const cpuOf = async ({ child }) => {
    child.send('cpu');
    return (await once(child, 'message'))[0].cpu;
  };
  const post = (port) =>
    new Promise((resolve, reject) => {
      const number = sent++;
      const draft = { survey: 'icesco-website', surveyVersion: 1, score: 1 + (number % 5), points: 5, comment: 'The news in Arabic are easy to read; more of them, please.', page: `https://www.example.org/news/${number % 20}`, lang: 'en', dir: 'ltr' };
      const body = JSON.stringify(newAnswer(draft, Date.now(), (bytes) => crypto.getRandomValues(bytes)));
      // Every answer from another network: the rate limit works, and lets all pass.
      const address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`.replace(/^10\.(\d+)\.(\d+)\.(\d+)$/, '$3.$2.$1.7');
      const sending = request({ port, host: '127.0.0.1', method: 'POST', path: '/v1/answers', agent, headers: { 'Content-Type': 'text/plain;charset=UTF-8', 'Origin': 'https://www.example.org', 'X-Forwarded-For': address, 'Content-Length': Buffer.byteLength(body) } }, (response) => {
        response.resume().on('end', () => (response.statusCode === 201 ? resolve() : reject(new Error(`answered ${response.statusCode}`))));
      });
      sending.on('error', reject).end(body);
    });
  const round = async (server, clients) => {
    const before = await cpuOf(server);
    let left = ANSWERS;
    await Promise.all(Array.from({ length: clients }, async () => { while (left-- > 0) await post(server.port); }));
    return ((await cpuOf(server)) - before) / ANSWERS;
  };

  try {
    for (const clients of [1, CLIENTS]) {
      const contenders = { bare: await start('bare', `bare-${clients}`), collector: await start('collector', `collector-${clients}`) };
      for (let turn = 0; turn < ROUNDS + 3; turn++) {
        for (const server of Object.values(contenders)) {
          const cpu = await round(server, clients);
          // The first rounds warm the engine up.
          if (turn >= 3) server.times.push(cpu);
        }
      }
      const [bare, collector] = [median(contenders.bare.times), median(contenders.collector.times)];
      console.log(`${clients} at a time: bare node:http ${bare.toFixed(0)} µs, collector ${collector.toFixed(0)} µs an answer, ratio ${(collector / bare).toFixed(2)} (mark ${MARK})`);
      if (collector / bare > MARK) process.exitCode = 1;
      for (const { child } of Object.values(contenders)) child.disconnect();
    }
  } finally {
    agent.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}
