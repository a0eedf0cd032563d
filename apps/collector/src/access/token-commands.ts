import type { AnswerStore } from '../store/answer-store.js';
import { openAnswerStore } from '../store/sql-answer-store.js';
import { newToken, type Scope } from './token.js';

type Say = (line: string) => void;

export async function createToken(
  {
    place,
    scopes,
    label,
  }: { readonly place: string; readonly scopes: readonly Scope[]; readonly label: string },
  say: Say,
): Promise<void> {
  await withStore(place, async (store) => {
    const { token, row } = newToken(label, scopes, Date.now());
    await store.addToken(row);
    say(`${token}\nid ${row.id}, scopes ${row.scopes}. It is shown this once.`);
  });
}

export async function listTokens({ place }: { readonly place: string }, say: Say): Promise<void> {
  await withStore(place, async (store) => {
    for (const { id, name, scopes, created_ms } of await store.tokens()) {
      say(`${id}  ${new Date(created_ms).toISOString()}  ${scopes}  ${name}`);
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
