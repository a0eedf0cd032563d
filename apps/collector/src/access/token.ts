import { createHash, randomBytes } from 'node:crypto';
import { Problem } from '../http/problem.js';
import type { AnswerStore } from '../store/answer-store.js';
import type { TokenRow } from '../store/schema.js';

export const SCOPES = ['read', 'export', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * A new token of 256 random bits, and the row by which it is known again: the token itself is kept nowhere.
 */
export function newToken(
  name: string,
  scopes: readonly Scope[],
  nowMs: number,
): { readonly token: string; readonly row: TokenRow } {
  const token = `icesco_${randomBytes(32).toString('base64url')}`;
  return {
    token,
    row: {
      id: randomBytes(4).toString('hex'),
      name,
      hash: hashOf(token),
      scopes: scopes.join(','),
      created_ms: nowMs,
    },
  };
}

/** 256 random bits cannot be guessed from their hash: a slow one would only slow reading down. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** @throws Problem `no-token` or `wrong-scope`. */
export async function mustHold(
  scope: Scope,
  authorization: string | undefined,
  store: AnswerStore,
): Promise<void> {
  const token = /^Bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1];
  const found = token && (await store.findToken(hashOf(token)));
  if (!found) {
    throw new Problem('no-token', {
      headers: { 'WWW-Authenticate': `Bearer realm="collector", scope="${scope}"` },
    });
  }
  if (!found.scopes.split(',').includes(scope)) {
    throw new Problem('wrong-scope', { detail: `It does not have the scope ${scope}.` });
  }
}
