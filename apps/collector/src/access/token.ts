import { createHash, randomBytes } from 'node:crypto';
import type { TokenRow } from '../store/schema.js';

export const SCOPES = ['read', 'export', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** The usual combinations: numbers only; also comments; also deleting. */
export const ROLES = {
  reader: ['read'],
  analyst: ['read', 'export'],
  admin: ['read', 'export', 'admin'],
} as const satisfies Record<string, readonly Scope[]>;

export interface TokenLimits {
  readonly sites?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly expiresMs?: number | undefined;
}

/**
 * A new token of 256 random bits, and the row by which it is recognised: the token itself is stored nowhere.
 */
export function newToken(
  name: string,
  scopes: readonly Scope[],
  nowMs: number,
  { sites, organisation, expiresMs }: TokenLimits = {},
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
      sites: sites?.join(',') ?? null,
      organisation: organisation ?? null,
      expires_ms: expiresMs ?? null,
    },
  };
}

/** 256 random bits cannot be guessed from their hash: a slow one would only slow reading down. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
