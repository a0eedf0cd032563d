/** Writes the interface of each component into its README, between two marks. `--check` only tells which are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { elementsOf } from './manifest/elements.mjs';
import { readmeTables } from './manifest/readme-tables.mjs';
import { componentRooms } from './manifest/rooms.mjs';

const MARKED = /(<!-- interface -->\n)[^]*?(\n<!-- \/interface -->)/;
const check = process.argv.includes('--check');
let stale = 0;
for (const room of componentRooms()) {
  const file = join(room, 'README.md');
  const [element] = elementsOf(JSON.parse(readFileSync(join(room, 'dist/custom-elements.json'), 'utf8')));
  const before = readFileSync(file, 'utf8');
  if (!MARKED.test(before)) throw new Error(`${file} has no <!-- interface --> … <!-- /interface -->`);
  const after = before.replace(MARKED, (_, start, end) => `${start}${readmeTables(element)}${end}`);
  if (after === before) continue;
  stale += 1;
  if (check) console.error(`The README of ${basename(room)} is stale: npm run write:readmes`);
  else writeFileSync(file, after);
}
console.log(stale ? `${stale} ${check ? 'stale' : 'written'}` : 'READMEs agree with the manifests');
process.exit(check && stale ? 1 : 0);
