import { GROUPS } from './mutation/groups.mjs';
import { ensureInstalled, environment, run, stop } from './setup.mjs';

await ensureInstalled();
const named = process.argv.slice(2);
for (const name of named) {
  if (!GROUPS[name]) {
    stop(`There is no group ${name}: ${Object.keys(GROUPS).join(', ')}`);
  }
}
for (const name of named.length ? named : Object.keys(GROUPS)) {
  if ((await run('stryker', ['run'], { env: { ...environment, MUTATION_GROUP: name } })) !== 0) {
    process.exit(1);
  }
  if ((await run('node', ['scripts/mutation/write-scores.mjs'])) !== 0) {
    process.exit(1);
  }
}
