import type { Verdict } from './acknowledgement.js';

/** Statuses that pass by themselves: timeouts, rate limits, and every 5xx. */
const passes = (status: number): boolean => status >= 500 || [408, 425, 429].includes(status);

/**
 * What the owner of a page has to correct before a response can be delivered to an endpoint, for the console.
 *
 * @param verdict what the body says: neither "stored" nor "refused"
 * @returns `undefined` where it may pass by itself
 */
export function misconfiguration(
  endpoint: string,
  { ok, status, redirected, url }: Pick<Response, 'ok' | 'status' | 'redirected' | 'url'>,
  verdict: Verdict,
): string | undefined {
  if (passes(status)) {
    return undefined;
  }
  const problem = verdict.kind === 'problem' ? verdict.problem : undefined;
  if (problem === 'origin') {
    return `The collector at ${endpoint} does not accept responses from this site. Add the origin of the site to its allowed origins (ALLOWED_ORIGINS, or --origin).`;
  }
  if (redirected) {
    return `${endpoint} redirects to ${url}, and redirects lose responses. Set "endpoint" to the final URL of the collector.`;
  }
  if (ok) {
    return `${endpoint} answered with status ${status}, but did not acknowledge the response. Check that "endpoint" is the URL of a collector, and that no firewall or content blocker answers in its place.`;
  }
  if (problem === 'not-found' || [404, 405, 410].includes(status)) {
    return `There is no collector at ${endpoint} (status ${status}). Check "endpoint": the path usually ends in /v1/answers.`;
  }
  return `${endpoint} answered with status ${status}${problem === undefined ? ', and not as a collector does' : ` (${problem})`}. Check "endpoint", and what stands between the visitors and the collector: a firewall, a proxy, a password.`;
}
