/**
 * Visitors that arrive at a steady rate, whatever happens to the collectors, and send again until their
 * response is acknowledged: with the id, the timeout and the backoff of the widget, whose longest wait is
 * shortened so that a run ends.
 */
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { makeAnswer } from '../visitors.mjs';

const FIRST_WAIT_MS = 2_000;
const MAX_WAIT_MS = 10_000;
const TIMEOUT_MS = 12_000;
const TICK_MS = 20;

/** @param collectors `{ url }`, which may change while a collector is away. */
export function startVisitors(collectors, rate) {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const sent = new Map();
  const acknowledged = new Set();
  /** When each response was acknowledged, by whom, and when it had been sent. */
  const commits = [];
  const unexpected = new Map();
  const open = new Set();
  const counts = { retries: 0, duplicates: 0 };
  let arrived = 0;

  async function deliver(answer, number) {
    for (let tries = 0; ; tries++) {
      const index = (number + tries) % collectors.length;
      const sentAt = performance.now();
      const { status, retryAfterMs } = await post(collectors[index].url, agent, answer, number);
      if (status === 200 || status === 201) {
        counts.duplicates += status === 200 ? 1 : 0;
        acknowledged.add(answer.id);
        commits.push({ at: performance.now(), sentAt, index });
        return;
      }
      if (status !== 0 && status !== 503) {
        unexpected.set(status, (unexpected.get(status) ?? 0) + 1);
        return;
      }
      counts.retries++;
      const window = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
      await wait(Math.max(retryAfterMs, window / 2 + (window / 2) * Math.random()));
    }
  }

  const started = performance.now();
  const ticking = setInterval(() => {
    const due = ((performance.now() - started) / 1_000) * rate;
    for (; arrived < due; arrived++) {
      const answer = makeAnswer();
      sent.set(answer.id, answer);
      const delivery = deliver(answer, arrived).finally(() => open.delete(delivery));
      open.add(delivery);
    }
  }, TICK_MS);

  return {
    sent,
    acknowledged,
    commits,
    unexpected,
    counts,
    /** No one arrives any more; those who wait deliver. */
    async finish() {
      clearInterval(ticking);
      while (open.size > 0) {
        await Promise.all(open);
      }
      agent.destroy();
    },
  };
}

/** @returns the status; 0 where there was no reply. */
function post(url, agent, answer, number) {
  const text = JSON.stringify(answer);
  const headers = {
    'Content-Type': 'text/plain;charset=UTF-8',
    Origin: 'https://www.example.org',
    'X-Forwarded-For': `${number & 255}.${(number >> 8) & 255}.${(number >> 16) & 255}.7`,
    'Content-Length': Buffer.byteLength(text),
  };
  const { port, hostname } = new URL(url);
  const options = { port, host: hostname, method: 'POST', path: '/v1/answers', agent, headers };
  return new Promise((resolve) => {
    const none = { status: 0, retryAfterMs: 0 };
    const sending = request(options, (response) => {
      response.on('error', () => resolve(none)).on('close', () => resolve(none));
      response.resume().on('end', () => {
        const retryAfterMs = Number(response.headers['retry-after'] ?? 0) * 1_000;
        resolve({ status: response.statusCode, retryAfterMs });
      });
    });
    sending.setTimeout(TIMEOUT_MS, () => sending.destroy());
    sending.on('error', () => resolve(none)).end(text);
  });
}
