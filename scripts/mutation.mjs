import { ensureInstalled, run } from './setup.mjs';

await ensureInstalled();
if ((await run('stryker', ['run', ...process.argv.slice(2)])) !== 0) process.exit(1);
process.exit(await run('node', ['tools/mutation/write-scores.mjs']));
