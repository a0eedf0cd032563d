/**
 * Holds each browser file, together with the chunks it loads at start, against its budget. Lazy chunks are
 * listed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesAtStart } from './files-at-start.mjs';

const packageFolder = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));
const cdn = join(packageFolder, 'dist/cdn');
const budgets = JSON.parse(readFileSync(join(packageFolder, 'budgets.json'), 'utf8'));

/** Each file is sent, and compressed, by itself. */
const size = (files, compress) => files.reduce((sum, file) => sum + compress(readFileSync(file)).length, 0);
const gzip = (bytes) => gzipSync(bytes, { level: 9 });

let failed = false;
const row = (...cells) =>
  console.log(cells.map((cell, index) => String(cell).padEnd(index ? 22 : 34)).join(''));
row('file with what it loads at start', 'gzip (budget)', 'brotli (budget)', 'raw');
for (const name of readdirSync(cdn)
  .filter((each) => each.endsWith('.js'))
  .sort()) {
  const files = filesAtStart(join(cdn, name));
  const budget = budgets[name];
  const actual = { gzip: size(files, gzip), brotli: size(files, brotliCompressSync) };
  row(
    name,
    `${actual.gzip} (${budget?.gzip ?? 'none'})`,
    `${actual.brotli} (${budget?.brotli ?? 'none'})`,
    size(files, (bytes) => bytes),
  );
  if (!budget || actual.gzip > budget.gzip || actual.brotli > budget.brotli) {
    failed = true;
    console.error(
      `${name} ${budget ? 'is over its budget' : 'has no budget: add one to packages/widgets/budgets.json'}`,
    );
  }
}
row('fetched when needed', '', '', '');
for (const name of readdirSync(join(cdn, 'chunks'))
  .filter((each) => each.endsWith('.js'))
  .sort()) {
  const bytes = readFileSync(join(cdn, 'chunks', name));
  row(`  ${name}`, gzip(bytes).length, brotliCompressSync(bytes).length, bytes.length);
}
process.exit(failed ? 1 : 0);
