/**
 * Small apps as users write them, in strict TypeScript, against the packages as npm would publish them: each
 * is installed, compiled, built and looked at in a browser. `npm run test:consumers` runs all, or those it is
 * given.
 *
 * `--installed` takes the frameworks from this checkout instead of from the registry, where they are
 * installed anyway.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root, run, stop } from '../../scripts/setup.mjs';
import { consume, consumers, installed } from './consume.mjs';
import { packTo, unpack } from './pack.mjs';

const fromCheckout = process.argv.includes('--installed');
const selected = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = selected.find((name) => !consumers.includes(name));
if (unknown) {
  stop(`There is no consumer ${unknown}: ${consumers.join(', ')}.`);
}

/** Inside the checkout, what an app does not bring along is found there. */
function scratch() {
  if (!fromCheckout) {
    return mkdtempSync(join(tmpdir(), 'consumers-'));
  }
  const folder = join(root, 'test-results/consumers');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

await ensureInstalled();
if (
  !fromCheckout &&
  (await run('turbo', ['run', 'build', '--filter=@icesco/widgets', '--output-logs=errors-only'])) !== 0
) {
  stop('The packages could not be built.');
}
const folder = scratch();
const tarballs = packTo(join(folder, 'packed'));
const provide = fromCheckout
  ? (app) => unpack(tarballs, join(app, 'node_modules'))
  : installed(
      Object.fromEntries(Object.entries(tarballs).map(([name, tarball]) => [name, `file:${tarball}`])),
    );
const rows = [];
for (const name of selected.length ? selected : consumers) {
  const began = Date.now();
  const problem = await consume(name, folder, provide).then(
    () => '',
    (reason) => String(reason.message ?? reason),
  );
  rows.push({
    consumer: name,
    result: problem ? 'failed' : 'passed',
    seconds: Math.round((Date.now() - began) / 1000),
    problem,
  });
}
console.table(rows);
const failed = rows.filter(({ problem }) => problem).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
if (fromCheckout) {
  writeFileSync(
    join(root, 'test-results/consumers.json'),
    JSON.stringify({ consumers: { passed: rows.length - failed, failed } }),
  );
}
if (failed) {
  console.log(`What was tried lies in ${folder}.`);
} else {
  rmSync(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);
