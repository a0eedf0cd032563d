/**
 * Holds what a page loads until a widget is shown against its budget: the loader, the element with all that
 * the loader preloads for it, and what these import. Compressed bytes and numbers of scripts are exact,
 * unlike times. All other files are listed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesAtStart } from './files-at-start.mjs';

const packageFolder = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));
const cdn = join(packageFolder, 'dist/cdn');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { pages } = readJson(join(packageFolder, 'budgets.json'));
const preloaded = readJson(join(cdn, 'preload.json'));

/** Each file is sent, and compressed, by itself. */
const size = (files, compress) => files.reduce((sum, file) => sum + compress(readFileSync(file)).length, 0);
const gzip = (bytes) => gzipSync(bytes, { level: 9 });

/** The scripts of a page: paths below the folder of browser files, with all that they import. */
function scriptsOf({ files, preload = [] }) {
  const all = new Set();
  for (const name of [...files, ...preload.flatMap((key) => preloaded[key])]) {
    filesAtStart(join(cdn, name)).forEach((file) => all.add(file));
  }
  return [...all];
}

let failed = false;
const row = (...cells) =>
  console.log(cells.map((cell, index) => String(cell).padEnd(index ? 20 : 36)).join(''));
row('until shown', 'scripts (budget)', 'gzip (budget)', 'brotli (budget)', 'raw');
for (const [name, page] of Object.entries(pages)) {
  const files = scriptsOf(page);
  const actual = { scripts: files.length, gzip: size(files, gzip), brotli: size(files, brotliCompressSync) };
  const { budget } = page;
  const cells = Object.entries(actual).map(([unit, value]) => `${value} (${budget[unit]})`);
  row(
    name,
    ...cells,
    size(files, (bytes) => bytes),
  );
  for (const [unit, value] of Object.entries(actual)) {
    if (!(value <= budget[unit])) {
      failed = true;
      console.error(
        `${name}: ${value} ${unit}, the budget in packages/widgets/budgets.json is ${budget[unit]}`,
      );
    }
  }
}
row('all files', '', 'gzip', 'brotli', 'raw');
for (const name of readdirSync(cdn, { recursive: true })
  .filter((each) => each.endsWith('.js'))
  .sort()) {
  const bytes = readFileSync(join(cdn, name));
  row(`  ${name}`, '', gzip(bytes).length, brotliCompressSync(bytes).length, bytes.length);
}
process.exit(failed ? 1 : 0);
