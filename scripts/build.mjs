import { ensureInstalled, run } from './setup.mjs';

await ensureInstalled();
process.exit(await run('turbo', ['run', 'build', ...process.argv.slice(2)]));
