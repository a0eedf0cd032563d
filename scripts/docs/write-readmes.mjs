/**
 * Writes the interface of each component, between two marks, into its README and into the pages for
 * webmasters. `--check` only lists those that are stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsOf } from '../manifest/elements.mjs';
import { readmeTables } from '../manifest/readme-tables.mjs';
import { componentPackages } from '../manifest/component-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MARKED = /(<!-- interface ([\w-]+) -->\n)[^]*?(<!-- \/interface -->)/g;
const check = process.argv.includes('--check');

const folders = componentPackages();
const tables = new Map();
for (const folder of folders) {
  const [element] = elementsOf(JSON.parse(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8')));
  tables.set(element.tag, readmeTables(element));
}
const pages = readdirSync(join(root, 'docs/embed')).map((name) => join(root, 'docs/embed', name));
const missing = new Set([...tables.keys()].flatMap((tag) => [`${tag} in a README`, `${tag} in docs/embed`]));
let stale = 0;
for (const file of [...folders.map((folder) => join(folder, 'README.md')), ...pages]) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(MARKED, (_, start, tag, end) => {
    if (!tables.has(tag)) {
      throw new Error(`${file}: there is no element ${tag}`);
    }
    missing.delete(`${tag} in ${pages.includes(file) ? 'docs/embed' : 'a README'}`);
    return `${start}${tables.get(tag)}\n${end}`;
  });
  if (after === before) {
    continue;
  }
  stale += 1;
  if (check) {
    console.error(`${relative(root, file)} is stale: npm run write:readmes`);
  } else {
    writeFileSync(file, after);
  }
}
for (const each of missing) {
  console.error(`The interface is not documented: ${each}`);
}
console.log(stale ? `${stale} ${check ? 'stale' : 'written'}` : 'READMEs and docs agree with the manifests');
process.exit((check && stale) || missing.size ? 1 : 0);
