/**
 * Installs, builds and serves the partner's site with the widgets live: `npm start [-- --port N --source
 * FILE_OR_URL]`.
 */
import { resolve } from 'node:path';
import { ensureInstalled, root, run, stop } from './setup.mjs';

await ensureInstalled();
console.log('Building the widgets …');
const built = await run('turbo', [
  'run',
  'build',
  '--filter=@icesco/partner-site...',
  '--output-logs=errors-only',
]);
if (built !== 0) {
  stop('The build failed; the lines above say where.');
}
// A file is named from where the command was called, which npm provides.
const args = process.argv
  .slice(2)
  .map((value, index, all) =>
    all[index - 1] === '--source' && !/^https?:/i.test(value)
      ? resolve(process.env.INIT_CWD ?? root, value)
      : value,
  );
process.exit(await run('node', ['apps/partner-site/server.mjs', ...args]));
