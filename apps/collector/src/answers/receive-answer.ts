import type { IncomingMessage } from 'node:http';
import { isUuidV7, readAnswer } from '@icesco/core/feedback';
import { clientAddress } from '../http/client-address.js';
import type { Metrics } from '../http/metrics.js';
import type { OriginCheck } from '../http/origins.js';
import type { Handler } from '../http/pass.js';
import { Problem } from '../http/problem.js';
import type { RateLimit } from '../http/rate-limit.js';
import { readBody } from '../http/read-body.js';
import { json } from '../http/reply.js';
import type { AnswerStore } from '../store/answer-store.js';
import { answerRow } from './answer-row.js';
import type { FormDesk } from './form-desk.js';

/** In bytes: a comment of the longest kind, in any script, with a margin. */
export const MAX_BYTES = 16 * 1024;

export interface Reception {
  readonly store: AnswerStore;
  readonly isAllowed: OriginCheck;
  readonly rateLimit: RateLimit;
  readonly invalidLimit?: RateLimit;
  readonly metrics: Metrics;
  readonly forms: FormDesk;
  /** How many proxies of our own stand in front. */
  readonly proxies: number;
  readonly now: () => number;
}

/** `POST /v1/answers`: acknowledges only what is committed. */
export function receiveAnswer({
  store,
  isAllowed,
  rateLimit,
  invalidLimit,
  metrics,
  forms,
  proxies,
  now,
}: Reception): Handler {
  /**
   * A mistake of one page must not stop the visitors of the others: invalid posts have a limit of their own.
   */
  const refundInvalid = (incoming: IncomingMessage): void => {
    const address = clientAddress(incoming, proxies);
    rateLimit.refund?.(address);
    const wait = invalidLimit?.(address, now()) ?? 0;
    if (wait > 0) {
      throw new Problem('too-many', { headers: { 'Retry-After': String(wait) } });
    }
  };
  const take: Handler = async ({ env: { incoming } }) => {
    const { origin } = incoming.headers;
    if (origin !== undefined && !isAllowed(origin) && !isOwn(origin, hostsOf(incoming, proxies))) {
      throw new Problem('origin');
    }
    const wait = rateLimit(clientAddress(incoming, proxies), now());
    if (wait > 0) {
      throw new Problem('too-many', { headers: { 'Retry-After': String(wait) } });
    }
    const kind = mediaType(incoming);
    if (incoming.headers['content-encoding'] !== undefined) {
      throw new Problem('media-type');
    }
    if (kind === FORM) {
      const reply = await forms.receive(await readBody(incoming, MAX_BYTES), incoming);
      if (reply.status === 422) {
        refundInvalid(incoming);
      }
      return reply;
    }
    if (kind !== 'application/json' && kind !== 'text/plain') {
      throw new Problem('media-type');
    }

    const given = parse(await readBody(incoming, MAX_BYTES));
    const read = readAnswer(given);
    if ('problems' in read) {
      refundInvalid(incoming);
      throw new Problem('invalid', { errors: read.problems, id: idOf(given) });
    }
    const quarantine = (given as { website?: unknown }).website ? 'honeypot' : null;
    const outcome = await store.add(answerRow(read.answer, now(), quarantine));
    metrics.count('icesco_answers_total', `outcome="${quarantine ?? outcome}"`);
    if (outcome === 'conflict') {
      throw new Problem('other-answer', { id: read.answer.id });
    }
    return outcome === 'new'
      ? json({ id: read.answer.id }, 201)
      : json({ id: read.answer.id, duplicate: true });
  };
  return async (call) => {
    try {
      return await take(call);
    } catch (error) {
      // Whoever sent a form reads a page, not JSON.
      if (error instanceof Problem && mediaType(call.env.incoming) === FORM) {
        return forms.apologise(error, call.env.incoming);
      }
      throw error;
    }
  };
}

const FORM = 'application/x-www-form-urlencoded';

const mediaType = (incoming: IncomingMessage): string =>
  /^[^;\s]*/.exec(incoming.headers['content-type'] ?? '')![0].toLowerCase();

/** The form that the collector itself serves is not of another site. */
const isOwn = (origin: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => origin === `https://${host}` || origin === `http://${host}`);

/** The names under which browsers know this collector: a proxy may put its own into `Host`. */
function hostsOf({ headers }: IncomingMessage, proxies: number): string[] {
  const forwarded = proxies > 0 ? String(headers['x-forwarded-host'] ?? '') : '';
  return [headers.host ?? '', ...forwarded.split(',')].map((host) => host.trim()).filter(Boolean);
}

/** What was sent may be anything: only an id is sent back. */
function idOf(given: unknown): string | undefined {
  const { id } = (given ?? {}) as { readonly id?: unknown };
  return isUuidV7(id) ? id : undefined;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem('malformed', { detail: 'Not JSON.' });
  }
}
