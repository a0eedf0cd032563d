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
import { startCollector, stopCollector } from '../apps/collector/test/collector-process.ts';

const MARK = 1.3;
const ROUNDS = 15;
const ANSWERS = 1_000;
const CLIENTS = 16;

/** The least that keeps an answer. */
async function bareServer(place) {
  const { openAnswerStore } = await import(new URL('../apps/collector/dist/store/sql-answer-store.js', import.meta.url).href);
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
}

if (process.send) {
  const server = await bareServer(process.argv[2]);
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

  const startBare = async (name) => {
    const child = fork(new URL(import.meta.url), [join(folder, `${name}.db`)]);
    const [{ port }] = await once(child, 'message');
    const cpu = async () => {
      child.send('cpu');
      return (await once(child, 'message'))[0].cpu;
    };
    return { port, cpu, stop: () => child.disconnect(), times: [] };
  };
  /** The command itself, which tells its CPU time among its counters. */
  const startWhole = async (name) => {
    const collector = await startCollector(['--port', '0', '--metrics-port', '0', '--proxies', '1', '--origin', 'https://www.example.org', '--data', join(folder, `${name}.db`)]);
    const cpu = async () => Number(/^process_cpu_seconds_total (\S+)/m.exec(await (await fetch(collector.metrics)).text())[1]) * 1e6;
    return { port: new URL(collector.url).port, cpu, stop: () => stopCollector(collector, 'SIGTERM'), times: [] };
  };
  const post = (port) =>
    new Promise((resolve, reject) => {
      const number = sent++;
      const draft = { survey: 'icesco-website', surveyVersion: 1, score: 1 + (number % 5), points: 5, comment: 'The news in Arabic are easy to read; more of them, please.', page: `https://www.example.org/news/${number % 20}`, lang: 'en', dir: 'ltr' };
      const body = JSON.stringify(newAnswer(draft, Date.now(), (bytes) => crypto.getRandomValues(bytes)));
      // Every answer from another network: the rate limit works, and lets all pass.
      const address = `${number & 255}.${(number >> 8) & 255}.${number >> 16}.7`;
      const sending = request({ port, host: '127.0.0.1', method: 'POST', path: '/v1/answers', agent, headers: { 'Content-Type': 'text/plain;charset=UTF-8', 'Origin': 'https://www.example.org', 'X-Forwarded-For': address, 'Content-Length': Buffer.byteLength(body) } }, (response) => {
        response.resume().on('end', () => (response.statusCode === 201 ? resolve() : reject(new Error(`answered ${response.statusCode}`))));
      });
      sending.on('error', reject).end(body);
    });
  const round = async (server, clients) => {
    const before = await server.cpu();
    let left = ANSWERS;
    await Promise.all(Array.from({ length: clients }, async () => { while (left-- > 0) await post(server.port); }));
    return ((await server.cpu()) - before) / ANSWERS;
  };

  try {
    for (const clients of [1, CLIENTS]) {
      const contenders = { bare: await startBare(`bare-${clients}`), collector: await startWhole(`collector-${clients}`) };
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
      for (const { stop } of Object.values(contenders)) await stop();
    }
  } finally {
    agent.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}
