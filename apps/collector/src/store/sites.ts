import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { lockForChange } from './migrations.js';
import type { Schema, SiteRow } from './schema.js';

/** Rows of a deleted site that one transaction deletes. */
const BATCH = 5_000;

export interface Site extends SiteRow {
  readonly hosts: readonly string[];
}

export interface SiteStore {
  sites(): Promise<Site[]>;
  /** The ids among these that exist, or those of an organisation. */
  siteIds(of: { readonly ids: readonly string[] } | { readonly organisation: string }): Promise<string[]>;
  /** @throws when a host belongs to another site, or the site exists already. */
  createSite(site: SiteRow, hosts: readonly string[]): Promise<void>;
  /** @throws when a host belongs to another site, or there is no such site. */
  addHosts(site: string, hosts: readonly string[], nowMs: number): Promise<void>;
  /** Its responses stay, and belong to no site. @returns whether there was such a site. */
  deleteSite(id: string): Promise<boolean>;
}

export function siteStore({ query, kind }: Database, reads: Kysely<Schema>): SiteStore {
  const insertHosts = async (
    trx: Kysely<Schema>,
    site: string,
    hosts: readonly string[],
    created_ms: number,
  ): Promise<void> => {
    for (const host of hosts) {
      const { numInsertedOrUpdatedRows = 0n } = await trx
        .insertInto('site_hosts')
        .values({ host, site, created_ms, assigned: 0 })
        .onConflict((conflict) => conflict.column('host').doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) {
        throw new Error(`${host} belongs to a site already`);
      }
    }
  };
  return {
    async sites() {
      const [sites, hosts] = await Promise.all([
        reads.selectFrom('sites').selectAll().orderBy('id').execute(),
        reads.selectFrom('site_hosts').select(['host', 'site']).orderBy('host').execute(),
      ]);
      return sites.map((site) => ({
        ...site,
        hosts: hosts.filter((host) => host.site === site.id).map(({ host }) => host),
      }));
    },
    async siteIds(of) {
      const rows = await reads
        .selectFrom('sites')
        .select('id')
        .$if('ids' in of, (some) => some.where('id', 'in', 'ids' in of ? of.ids : []))
        .$if('organisation' in of, (some) =>
          some.where('organisation', '=', 'organisation' in of ? of.organisation : ''),
        )
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
    createSite: (site, hosts) =>
      query.transaction().execute(async (trx) => {
        const { numInsertedOrUpdatedRows = 0n } = await trx
          .insertInto('sites')
          .values(site)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows === 0n) {
          throw new Error(`there is a site ${site.id} already`);
        }
        // A collector may have stored responses for a few seconds after a site of this name was deleted.
        await deleteRollups(trx, site.id);
        await trx.deleteFrom('site_answers').where('site', '=', site.id).execute();
        await insertHosts(trx, site.id, hosts, site.created_ms);
      }),
    addHosts: (site, hosts, nowMs) =>
      query.transaction().execute(async (trx) => {
        await lockForChange(trx, kind);
        if (!(await trx.selectFrom('sites').select('id').where('id', '=', site).executeTakeFirst())) {
          throw new Error(`there is no site ${site}`);
        }
        await insertHosts(trx, site, hosts, nowMs);
      }),
    async deleteSite(id) {
      const existed = await query.transaction().execute(async (trx) => {
        await lockForChange(trx, kind);
        await trx.deleteFrom('site_hosts').where('site', '=', id).execute();
        await deleteRollups(trx, id);
        await removeFromTokens(trx, id);
        const { numDeletedRows } = await trx.deleteFrom('sites').where('id', '=', id).executeTakeFirst();
        return numDeletedRows > 0n;
      });
      for (let deleted = BATCH; deleted === BATCH;) {
        const { numAffectedRows = 0n } =
          await sql`delete from site_answers where id in (select id from site_answers where site = ${id} limit ${sql.lit(BATCH)})`.execute(
            query,
          );
        deleted = Number(numAffectedRows);
      }
      return existed;
    },
  };
}

async function deleteRollups(trx: Transaction<Schema>, site: string): Promise<void> {
  await trx.deleteFrom('site_summary').where('site', '=', site).execute();
  await trx.deleteFrom('site_pages').where('site', '=', site).execute();
  await trx.deleteFrom('monthly_pages').where('site', '=', site).execute();
}

/** Another site may get the name later: a token of this one must not cover it. */
async function removeFromTokens(trx: Transaction<Schema>, site: string): Promise<void> {
  const tokens = await trx
    .selectFrom('access_tokens')
    .select(['id', 'sites'])
    .where('sites', 'is not', null)
    .execute();
  for (const { id, sites } of tokens) {
    const listed = sites!.split(',');
    if (listed.includes(site)) {
      const rest = listed.filter((each) => each !== site).join(',');
      await trx.updateTable('access_tokens').set({ sites: rest }).where('id', '=', id).execute();
    }
  }
}
