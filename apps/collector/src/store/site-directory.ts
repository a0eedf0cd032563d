import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** Other processes add sites: this one knows them after so long, in ms. */
const MAX_AGE_MS = 10_000;
/** A host that was added longer ago is known to all collectors. */
export const KNOWN_EVERYWHERE_MS = 6 * MAX_AGE_MS;

/** @returns the id of the site that a page belongs to. */
export type SiteLookup = (page: string) => string | undefined;

/** @param hosts from hosts, or `*.` and a domain, to ids of sites. */
export function siteLookup(hosts: ReadonlyMap<string, string>): SiteLookup {
  return (page) => {
    const host = hosts.size > 0 ? /^https?:\/\/([^/]+)/.exec(page)?.[1] : undefined;
    if (host === undefined) {
      return undefined;
    }
    let site = hosts.get(host);
    for (let dot = host.indexOf('.'); site === undefined && dot !== -1; dot = host.indexOf('.', dot + 1)) {
      site = hosts.get(`*${host.slice(dot)}`);
    }
    return site;
  };
}

export async function readSiteLookup(from: Kysely<Schema>): Promise<SiteLookup> {
  const rows = await from.selectFrom('site_hosts').select(['host', 'site']).execute();
  return siteLookup(new Map(rows.map(({ host, site }) => [host, site])));
}

/** The sites of the database, read again every few seconds. */
export function createSiteDirectory(from: Kysely<Schema>): () => Promise<SiteLookup> {
  let last: { readonly startedMs: number; readonly lookup: Promise<SiteLookup> } | undefined;
  return () => {
    // Not the time of day: a clock that is set back must not stop the reading.
    const nowMs = performance.now();
    if (!last || nowMs - last.startedMs >= MAX_AGE_MS) {
      const lookup = readSiteLookup(from);
      last = { startedMs: nowMs, lookup };
      lookup.catch(() => (last = undefined));
    }
    return last.lookup;
  };
}
