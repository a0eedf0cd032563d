/** Everything but the tests: lint, types, import directions, unused code, package shape, sizes. */
import { ensureInstalled, run } from './setup.mjs';

await ensureInstalled();
process.exit(
  await run('turbo', [
    'run',
    'typecheck',
    'lint',
    'check:format',
    'check:imports',
    'check:unused',
    'check:manifest',
    'check:packages',
    'check:size',
    'check:supply',
    '--output-logs=new-only',
  ]),
);
