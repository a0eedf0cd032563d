import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuidV7, uuidV7Time } from '@icesco/core/feedback';

/** Nobody reads a question, chooses and sends in less. */
const LEAST_MS = 2_000;

/**
 * A ticket is the id of the answer to come, signed: a form that is sent twice is one answer, and the id tells
 * when the form was served. Every collector on one database knows the tickets of the others.
 */
export function signTicket(id: string, secret: string): string {
  return `${id}.${createHmac('sha256', secret).update(id).digest('base64url')}`;
}

/**
 * @returns the id inside, and whether the form came back sooner than people can; `undefined` for what nobody
 * signed.
 */
export function readTicket(
  ticket: string,
  secret: string,
  nowMs: number,
): { readonly id: string; readonly tooFast: boolean } | undefined {
  const id = ticket.slice(0, 36);
  if (!isUuidV7(id)) {
    return undefined;
  }
  const [given, right] = [Buffer.from(ticket), Buffer.from(signTicket(id, secret))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) {
    return undefined;
  }
  return { id, tooFast: nowMs - uuidV7Time(id) < LEAST_MS };
}
