/**
 * What a stored response costs in server CPU, against two bare node:http servers, in one run: one with the
 * collector's own store (same rows, counts and group commit), which shows what the collector adds to storing,
 * and one with a plain INSERT for each response, which shows what the store itself adds. Child processes,
 * interleaved rounds, medians. All that the collector does is on: origin check, rate limit, validation,
 * redaction, log, counters. Build @icesco/core and @icesco/collector first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector, stopCollector } from '../apps/collector/test/collector-process.ts';
import { startBare } from './bare-server.mjs';
import { makeAnswer, post } from './visitors.mjs';

const MARK = 1.3;
const ROUNDS = 15;
/**
 * Until the engine has compiled what is hot: the collector, which serves for months, gets there after some
 * 11,000 answers.
 */
const WARM_UP = 12;
const ANSWERS = 1_000;
const CLIENTS = 16;

const folder = mkdtempSync(join(tmpdir(), 'collector-bench-'));
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** The command itself, which reports its CPU time among its counters. */
const startWhole = async (name) => {
  const collector = await startCollector([
    '--port',
    '0',
    '--metrics-port',
    '0',
    '--proxies',
    '1',
    '--origin',
    'https://www.example.org',
    '--data',
    join(folder, `${name}.db`),
  ]);
  const cpu = async () =>
    Number(/^process_cpu_seconds_total (\S+)/m.exec(await (await fetch(collector.metrics)).text())[1]) * 1e6;
  return {
    port: new URL(collector.url).port,
    cpu,
    stop: () => stopCollector(collector, 'SIGTERM'),
    times: [],
  };
};
const round = async (server, clients) => {
  const before = await server.cpu();
  let left = ANSWERS;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) {
        if ((await post(server.port, agent, makeAnswer())) !== 201) {
          throw new Error('a response was refused');
        }
      }
    }),
  );
  return ((await server.cpu()) - before) / ANSWERS;
};

try {
  for (const clients of [1, CLIENTS]) {
    const contenders = {
      bare: { ...(await startBare(join(folder, `bare-${clients}.db`))), times: [] },
      insert: { ...(await startBare(join(folder, `insert-${clients}.db`), 'insert')), times: [] },
      collector: await startWhole(`collector-${clients}`),
    };
    for (let turn = 0; turn < WARM_UP + ROUNDS; turn++) {
      for (const server of Object.values(contenders)) {
        const cpu = await round(server, clients);
        if (turn >= WARM_UP) {
          server.times.push(cpu);
        }
      }
    }
    const [bare, insert, collector] = ['bare', 'insert', 'collector'].map((name) =>
      median(contenders[name].times),
    );
    console.log(
      `${clients} at a time: collector ${collector.toFixed(0)} µs a response; bare node:http with the collector's store ${bare.toFixed(0)} µs, ratio ${(collector / bare).toFixed(2)} (mark ${MARK}); with a plain INSERT each ${insert.toFixed(0)} µs, ratio ${(collector / insert).toFixed(2)}`,
    );
    if (collector / bare > MARK) {
      process.exitCode = 1;
    }
    for (const { stop } of Object.values(contenders)) {
      await stop();
    }
  }
} finally {
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
