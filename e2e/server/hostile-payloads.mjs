/**
 * - `/e2e/payload-lists`: public lists of attacks from the folder `HOSTILE_LISTS`: JSON files, each a list of
 *   texts or of
 *   objects with `html` (see CONTRIBUTING.md). `HOSTILE_WHOLE=1` starts the long run.
 * - `/e2e/caught/RUN/…`: addresses that nothing may ever ask for; `/e2e/caught-by/RUN` lists those that were.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.HOSTILE_LISTS;
const caught = new Map();

function lists() {
  const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')).map((each) => each.html ?? each),
    ]),
  );
}

export async function hostilePayloads(context, next) {
  const [, what, run] = /^\/e2e\/(payload-lists|caught-by|caught)(?:\/([\w-]+))?/.exec(context.path) ?? [];
  if (!what) {
    return next();
  }
  context.type = 'application/json';
  if (what === 'payload-lists') {
    context.body = { lists: lists(), whole: process.env.HOSTILE_WHOLE === '1' };
  } else if (what === 'caught-by') {
    context.body = JSON.stringify(caught.get(run) ?? []);
  } else {
    caught.set(run, [...(caught.get(run) ?? []), context.url]);
    context.body = '{}';
  }
}
