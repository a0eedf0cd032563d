import { sql, type Kysely } from 'kysely';
import type { Database } from './database.js';
import { lockForChange } from './migrations.js';
import type { Schema, TokenRow } from './schema.js';

export interface ListedToken extends TokenRow {
  readonly last_used_ms: number | null;
}

export interface TokenStore {
  /** @returns whether it was added: with `onlyFirst`, not beside another. */
  addToken(token: TokenRow, onlyFirst?: boolean): Promise<boolean>;
  tokens(): Promise<ListedToken[]>;
  findToken(hash: string): Promise<TokenRow | undefined>;
  /** Notes when a token was last used. */
  recordTokenUse(id: string, nowMs: number): Promise<void>;
  removeToken(id: string): Promise<boolean>;
}

/** An older collector may add and revoke tokens in its own table: they count there, and are not copied. */
export function tokenStore({ query, kind }: Database, reads: Kysely<Schema>): TokenStore {
  const UNLIMITED = { sites: null, organisation: null, expires_ms: null };
  const exists = async (from: Kysely<Schema>): Promise<boolean> =>
    (await from.selectFrom('access_tokens').select('id').limit(1).executeTakeFirst()) !== undefined ||
    (await from.selectFrom('tokens').select('id').limit(1).executeTakeFirst()) !== undefined;
  return {
    addToken: (token, onlyFirst) =>
      query.transaction().execute(async (trx) => {
        // Two first starts at once: one waits for the other.
        if (onlyFirst) {
          await lockForChange(trx, kind);
          if (await exists(trx)) {
            return false;
          }
        }
        await trx.insertInto('access_tokens').values(token).execute();
        return true;
      }),
    async tokens() {
      const [tokens, old, uses] = await Promise.all([
        reads.selectFrom('access_tokens').selectAll().execute(),
        reads.selectFrom('tokens').selectAll().execute(),
        reads.selectFrom('token_uses').selectAll().execute(),
      ]);
      const used = new Map(uses.map(({ id, last_used_ms }) => [id, last_used_ms]));
      return [...tokens, ...old.map((row) => ({ ...row, ...UNLIMITED }))]
        .map((row) => ({ ...row, last_used_ms: used.get(row.id) ?? null }))
        .sort((one, other) => one.created_ms - other.created_ms);
    },
    async findToken(hash) {
      const token = await reads
        .selectFrom('access_tokens')
        .selectAll()
        .where('hash', '=', hash)
        .executeTakeFirst();
      if (token) {
        return token;
      }
      const old = await reads.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
      return old && { ...old, ...UNLIMITED };
    },
    async recordTokenUse(id, last_used_ms) {
      await query
        .insertInto('token_uses')
        .values({ id, last_used_ms })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ last_used_ms: sql`excluded.last_used_ms` }),
        )
        .execute();
    },
    removeToken: (id) =>
      query.transaction().execute(async (trx) => {
        await trx.deleteFrom('token_uses').where('id', '=', id).execute();
        const removed = await trx.deleteFrom('access_tokens').where('id', '=', id).executeTakeFirst();
        const old = await trx.deleteFrom('tokens').where('id', '=', id).executeTakeFirst();
        return removed.numDeletedRows + old.numDeletedRows > 0n;
      }),
  };
}
