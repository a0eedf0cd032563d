import { Problem } from '../http/problem.js';
import type { AnswerStore, SiteFilter } from '../store/answer-store.js';
import type { TokenRow } from '../store/schema.js';
import { hashOf, type Scope } from './token.js';

/** The last use of a token is stored so often at most, in ms. */
const USE_MS = 300_000;
/** So many tokens are remembered at most. */
const MAX_TOKENS = 1_000;

/** What the token of a request allows. */
export interface Grant {
  /** Responses of these sites only; `undefined`: all. */
  readonly sites: SiteFilter;
}

/** @throws Problem `no-token` or `wrong-scope`. */
export type Authorise = (scope: Scope, authorization: string | undefined) => Promise<Grant>;

export function createAuthorise(store: AnswerStore, now: () => number): Authorise {
  const used = new Map<string, number>();
  /** Does not wait: a database that cannot be written to can still be read. */
  const recordUse = (id: string): void => {
    const nowMs = now();
    if (Math.abs(nowMs - (used.get(id) ?? -Infinity)) < USE_MS) {
      return;
    }
    if (used.size >= MAX_TOKENS) {
      used.clear();
    }
    used.set(id, nowMs);
    store.recordTokenUse(id, nowMs).catch(() => used.delete(id));
  };
  return async (scope, authorization) => {
    const token = /^Bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1];
    const found = token && (await store.findToken(hashOf(token)));
    if (!found || (found.expires_ms !== null && found.expires_ms <= now())) {
      throw new Problem('no-token', {
        headers: { 'WWW-Authenticate': `Bearer realm="collector", scope="${scope}"` },
        ...(found && { detail: 'The token has expired.' }),
      });
    }
    if (!found.scopes.split(',').includes(scope)) {
      throw new Problem('wrong-scope', { detail: `It does not have the scope ${scope}.` });
    }
    recordUse(found.id);
    return { sites: await sitesOf(found, store) };
  };
}

/** A deleted site is no site any more: a token of it alone allows nothing. */
async function sitesOf({ sites, organisation }: TokenRow, store: AnswerStore): Promise<SiteFilter> {
  if (sites === null && organisation === null) {
    return undefined;
  }
  const listed = sites === null ? undefined : await store.siteIds({ ids: sites.split(',') });
  const own = organisation === null ? undefined : await store.siteIds({ organisation });
  return listed && own ? listed.filter((id) => own.includes(id)) : (listed ?? own);
}

/**
 * The sites of a request: those of its token, or the one that the query names.
 *
 * @throws Problem `wrong-scope` for a site that the token does not cover.
 */
export function sitesOfQuery({ sites }: Grant, query: URLSearchParams): SiteFilter {
  const site = query.get('site');
  if (site === null) {
    return sites;
  }
  if (sites && !sites.includes(site)) {
    throw new Problem('wrong-scope', { detail: 'The token does not cover this site.' });
  }
  return [site];
}
