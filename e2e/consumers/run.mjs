/**
 * Small apps as users write them, in strict TypeScript, against the packages as npm would publish them: each is
 * installed, compiled, built and looked at in a browser. `npm run test:consumers` runs all, or those it is given.
 *
 * `--installed` takes the frameworks from this checkout instead of from the registry, where they are installed anyway.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, environment, root, run, stop } from '../../scripts/setup.mjs';
import { packTo, unpack } from './pack.mjs';
import { lookAt } from './look-at.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const installed = process.argv.includes('--installed');
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = asked.find((name) => !all.includes(name));
if (unknown) stop(`There is no consumer ${unknown}: ${all.join(', ')}.`);

/** Inside the checkout, what an app does not bring along is found there. */
function scratch() {
  if (!installed) return mkdtempSync(join(tmpdir(), 'consumers-'));
  const folder = join(root, 'test-results/consumers');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @throws with the step that failed. */
async function consume(name, folder, tarballs) {
  const app = join(folder, name);
  cpSync(join(here, name), app, { recursive: true });
  cpSync(join(here, 'news.ts'), join(app, 'src/news.ts'));
  const step = async (...command) => {
    const [program, ...rest] = command;
    if ((await run(program, rest, { cwd: app, env: { ...environment, CI: '1' } })) !== 0) throw new Error(`${command.join(' ')} failed`);
  };
  if (installed) unpack(tarballs, join(app, 'node_modules'));
  else {
    const file = join(app, 'package.json');
    const about = JSON.parse(readFileSync(file, 'utf8'));
    for (const [of, tarball] of Object.entries(tarballs)) about.dependencies[of] = `file:${tarball}`;
    writeFileSync(file, JSON.stringify(about, null, 2));
    await step('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
  }
  await step('npm', 'run', 'check', '--silent');
  await step('npm', 'run', 'build', '--silent', '--', '--logLevel', 'warn');
  await lookAt(join(app, 'dist'));
}

await ensureInstalled();
if (!installed && (await run('turbo', ['run', 'build', '--filter=@icesco/widgets', '--output-logs=errors-only'])) !== 0) stop('The packages could not be built.');
const folder = scratch();
const tarballs = packTo(join(folder, 'packed'));
const rows = [];
for (const name of asked.length ? asked : all) {
  const began = Date.now();
  const problem = await consume(name, folder, tarballs).then(() => '', (reason) => String(reason.message ?? reason));
  rows.push({ consumer: name, result: problem ? 'failed' : 'passed', seconds: Math.round((Date.now() - began) / 1000), problem });
}
console.table(rows);
const failed = rows.filter(({ problem }) => problem).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
if (installed) writeFileSync(join(root, 'test-results/consumers.json'), JSON.stringify({ consumers: { passed: rows.length - failed, failed } }));
if (failed) console.log(`What was tried lies in ${folder}.`);
else rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);
