/** What the `type` of every problem of a collector begins with (RFC 9457). */
export const PROBLEM_TYPE = 'urn:icesco:collector:problem:';

/** Problems of the response itself: another attempt would end the same. */
const FINAL = new Set(['other-answer', 'too-large', 'invalid']);

/** What the body of an HTTP response says about one response of a visitor. */
export type Verdict =
  | { readonly kind: 'stored' }
  | { readonly kind: 'refused' }
  /** A collector names a problem that is not about this response. */
  | { readonly kind: 'problem'; readonly problem: string }
  /** Not the word of a collector about this response. */
  | { readonly kind: 'unknown' };

/**
 * Reads what a collector says. Ad blockers, firewalls, portals and redirects answer too, with any status and
 * any body: a response counts as stored, or as refused, only where the body says so of its id.
 *
 * @param ok whether the status is from 200 to 299
 * @param body the text of the body
 * @param id of the response that was sent
 */
export function readVerdict(ok: boolean, body: string, id: string): Verdict {
  const record = parse(body);
  if (ok) {
    return record['id'] === id ? { kind: 'stored' } : { kind: 'unknown' };
  }
  const { type } = record;
  if (typeof type !== 'string' || !type.startsWith(PROBLEM_TYPE)) {
    return { kind: 'unknown' };
  }
  const problem = type.slice(PROBLEM_TYPE.length);
  // A collector that could not read the body knows no id; a different one belongs to another request.
  const isOurs = record['id'] === undefined || record['id'] === id;
  if (FINAL.has(problem)) {
    return { kind: isOurs ? 'refused' : 'unknown' };
  }
  return { kind: 'problem', problem };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
