import type { AnswerStore } from '../store/answer-store.js';
import { openAnswerStore } from '../store/sql-answer-store.js';
import type { TokenRow } from '../store/schema.js';
import { newToken, type Scope, type TokenLimits } from './token.js';

type Say = (line: string) => void;

export interface CreateTokenCommand extends TokenLimits {
  readonly name: 'token create';
  readonly scopes: readonly Scope[];
  readonly label: string;
}

/** @throws when a site or an organisation does not exist. */
export async function createToken(
  { place, scopes, label, ...limits }: CreateTokenCommand & { readonly place: string },
  say: Say,
): Promise<void> {
  await withStore(place, async (store) => {
    await checkLimits(store, limits);
    const { token, row } = newToken(label, scopes, Date.now(), limits);
    await store.addToken(row);
    say(`${token}\nid ${row.id}, scopes ${row.scopes}${limitsOf(row)}. It is shown this once.`);
  });
}

async function checkLimits(store: AnswerStore, { sites, organisation }: TokenLimits): Promise<void> {
  const known = sites ? await store.siteIds({ ids: sites }) : [];
  const unknown = sites?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new Error(`there is no site ${unknown}; see "icesco-collector site list"`);
  }
  if (organisation !== undefined && (await store.siteIds({ organisation })).length === 0) {
    throw new Error(`no site belongs to the organisation ${organisation}; see "icesco-collector site list"`);
  }
}

const isoTime = (ms: number): string => new Date(ms).toISOString();

/** What limits a token, for the terminal. */
const limitsOf = ({ sites, organisation, expires_ms }: TokenRow): string =>
  [
    sites === null ? '' : `, sites ${sites.replaceAll(',', ' ')}`,
    organisation === null ? '' : `, organisation ${organisation}`,
    expires_ms === null ? '' : `, expires ${isoTime(expires_ms)}`,
  ].join('');

export async function listTokens({ place }: { readonly place: string }, say: Say): Promise<void> {
  await withStore(place, async (store) => {
    for (const token of await store.tokens()) {
      const { id, name, scopes, created_ms, last_used_ms } = token;
      const used = last_used_ms === null ? 'never used' : `last used ${isoTime(last_used_ms)}`;
      say(`${id}  ${isoTime(created_ms)}  ${scopes}  ${name}  (${used}${limitsOf(token)})`);
    }
  });
}

/** @throws when there is no such token. */
export async function revokeToken(
  { place, id }: { readonly place: string; readonly id: string },
  say: Say,
): Promise<void> {
  await withStore(place, async (store) => {
    if (!(await store.removeToken(id))) {
      throw new Error(`there is no token ${id}`);
    }
    say(`revoked ${id}`);
  });
}

async function withStore(place: string, work: (store: AnswerStore) => Promise<void>): Promise<void> {
  const store = await openAnswerStore(place);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
