/**
 * The command line of this checkout, built when needed and silent about it: its output is the command's
 * alone.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, root, run } from './setup.mjs';

await ensureInstalled();
const program = join(root, 'packages/cli/dist/icesco.js');
if (!existsSync(program)) {
  const code = await run('turbo', ['run', 'build', '--filter=@icesco/cli...', '--output-logs=errors-only'], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    process.exit(code);
  }
}
process.exit(
  await run('node', [program, ...process.argv.slice(2)], { cwd: resolve(process.env.INIT_CWD ?? root) }),
);
