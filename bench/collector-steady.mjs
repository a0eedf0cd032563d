/**
 * The collector under load for long: 32 visitors who never rest, some of whom send twice, or nonsense, while
 * the staff read the summary. What it holds against bare node:http with the same insert; whether its memory
 * stays flat; whether every answer that it acknowledged is there, once. `--minutes=60`; with --postgres on a
 * Postgres of its own. Build
 * @icesco/core and @icesco/collector first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector, stopCollector } from '../apps/collector/test/collector-process.ts';
import { POSTGRES_BIN, startPostgres } from '../apps/collector/test/postgres-server.ts';
import { startBare } from './bare-server.mjs';
import { numberOf } from './collector-options.mjs';
import { memoryOf } from './memory-of.mjs';
import { makeAnswer, post } from './visitors.mjs';

const MINUTES = numberOf('minutes', 20);
const CLIENTS = 32;
/**
 * Memory of the last quarter against the second: the first fills caches, the networks that the rate limit
 * remembers among them.
 */
const FLAT = 1.1;
/** How often memory is read, in milliseconds. */
const READ_MS = 10_000;
const NONSENSE = ['', '{', '[]', '{"id":1}', `{"comment":"${'long '.repeat(5_000)}"}`, '\u0000'];

const onPostgres = process.argv.includes('--postgres');
if (onPostgres && !POSTGRES_BIN) {
  throw new Error('no Postgres is installed');
}
const folder = mkdtempSync(join(tmpdir(), 'collector-load-'));
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
const postgres = onPostgres ? await startPostgres() : undefined;
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** Ids that the collector has acknowledged. */
const acknowledged = new Set();
/** Replies other than they should be, and how often they came. */
const unexpected = new Map();

/** Visitors for so long. @returns answers a second. */
async function visit(port, seconds, mixed = false, kept = acknowledged) {
  const before = kept.size;
  const end = performance.now() + seconds * 1000;
  const expect = (status, right) =>
    void (
      status === right ||
      unexpected.set(`${status} for ${right}`, (unexpected.get(`${status} for ${right}`) ?? 0) + 1)
    );
  const visitor = async (_, number) => {
    for (let turn = number; performance.now() < end; turn++) {
      if (mixed && turn % 20 === 7) {
        const status = await post(port, agent, NONSENSE[turn % NONSENSE.length]);
        if (status < 400 || status > 499) {
          expect(status, '4xx');
        }
        continue;
      }
      const answer = makeAnswer();
      const status = await post(port, agent, answer);
      expect(status, 201);
      if (status === 201) {
        kept.add(answer.id);
      }
      if (mixed && turn % 10 === 3) {
        expect(await post(port, agent, answer), 200);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, visitor));
  return (kept.size - before) / seconds;
}

/** How often each id is among what the collector gives the staff. */
async function exported(collector, staff) {
  const times = new Map();
  let rest = '';
  for await (const chunk of (
    await fetch(`${collector.url}/v1/export.ndjson?quarantined=include`, staff)
  ).body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const { id } of lines.filter(Boolean).map((line) => JSON.parse(line))) {
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return times;
}

try {
  const collector = await startCollector(
    [
      '--port',
      '0',
      '--proxies',
      '1',
      '--origin',
      'https://www.example.org',
      ...(onPostgres ? [] : ['--data', join(folder, 'answers.db')]),
    ],
    { NODE_OPTIONS: '--inspect=127.0.0.1:0', ...(postgres && { DATABASE_URL: postgres.newDatabase() }) },
  );
  const { port } = new URL(collector.url);
  const bare = onPostgres ? undefined : await startBare(join(folder, 'bare.db'));
  const held = [];
  // In turns, the first of which warms the engines up.
  for (let turn = 0; bare && turn < 6; turn++) {
    held.push((await visit(port, 4)) / (await visit(bare.port, 4, false, new Set())));
  }
  bare?.stop();

  const staff = { headers: { Authorization: `Bearer ${await collector.newAnalystToken()}` } };
  const memory = await memoryOf(collector.log());
  const samples = [];
  const watch = setInterval(async () => {
    samples.push(await memory.read());
    const { used, resident } = samples.at(-1);
    if (samples.length % 6 === 0) {
      console.error(
        `${samples.length / 6} of ${MINUTES} minutes: ${used.toFixed(0)} MiB in use, ${resident.toFixed(0)} MiB resident`,
      );
    }
  }, READ_MS);
  const reading = setInterval(
    async () =>
      void (await (await fetch(`${collector.url}/v1/summary?survey=icesco-website`, staff)).arrayBuffer()),
    5000,
  );
  const rate = await visit(port, MINUTES * 60, true);
  clearInterval(watch);
  memory.close();
  clearInterval(reading);

  const stored = await exported(collector, staff);
  await stopCollector(collector, 'SIGTERM');
  const lost = [...acknowledged].filter((id) => !stored.has(id)).length;
  const twice = [...stored.values()].filter((times) => times > 1).length;
  const quarters = (what) =>
    [1, 2, 3, 4].map((number) =>
      median(
        samples
          .slice((samples.length * (number - 1)) / 4, (samples.length * number) / 4)
          .map((sample) => sample[what]),
      ),
    );
  const used = quarters('used');
  console.log(
    `${onPostgres ? 'postgres' : 'node:sqlite'}, ${MINUTES} minutes, ${CLIENTS} visitors: ${rate.toFixed(0)} answers a second${bare ? `; before, ${median(held.slice(1)).toFixed(2)} of what bare node:http holds with the same insert, in turns` : ''}`,
  );
  console.log(
    `${acknowledged.size} acknowledged, ${stored.size} stored, ${lost} lost, ${twice} twice; unexpected replies: ${[...unexpected].map(([what, times]) => `${what} × ${times}`).join(', ') || 'none'}`,
  );
  console.log(
    `memory in use after garbage collection, by quarters: ${used.map((size) => size.toFixed(1)).join(', ')} MiB; the last is ${(used[3] / used[1]).toFixed(2)} of the second (at most ${FLAT}); resident ${quarters(
      'resident',
    )
      .map((size) => size.toFixed(0))
      .join(', ')} MiB`,
  );
  if (lost || twice || stored.size !== acknowledged.size || unexpected.size || used[3] / used[1] > FLAT) {
    process.exitCode = 1;
  }
} finally {
  agent.destroy();
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
