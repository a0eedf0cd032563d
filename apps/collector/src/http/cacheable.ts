import { hash } from 'node:crypto';
import type { Call } from './pass.js';
import type { Reply } from './reply.js';

/** A reply with an entity tag (RFC 9110 section 8.8.3): 304 without a body for whoever has it already. */
export function cacheable(call: Call, reply: Reply, cacheControl: string): Reply {
  const etag = `"${hash('sha256', typeof reply.body === 'string' ? reply.body : '', 'base64url').slice(0, 22)}"`;
  const headers = { ...reply.headers, ETag: etag, 'Cache-Control': cacheControl };
  const known = call.env.incoming.headers['if-none-match'] ?? '';
  const isKnown = known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return isKnown ? { status: 304, headers, body: null } : { ...reply, headers };
}
