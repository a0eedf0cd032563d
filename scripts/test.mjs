/** The whole test run: installs what is missing, then lints, checks, builds, tests and prints the counts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ensureBrowsers } from './browsers/install.mjs';
import { ensurePgbouncer } from './pgbouncer.mjs';
import { ensureInstalled, root, run } from './setup.mjs';
import { failuresInVitest } from './reporters/vitest-failures.mjs';
import { skippedInVitest, skippedLines } from './reporters/skipped-tests.mjs';

const TASKS = [
  'build',
  'typecheck',
  'lint',
  'check:format',
  'check:imports',
  'check:unused',
  'check:manifest',
  'check:packages',
  'check:size',
  'check:supply',
  'test',
  'test:browsers',
  'test:consumer',
];

await ensureInstalled();
await ensureBrowsers();
await ensurePgbouncer();
// Browsers of several packages started side by side exceed their start time-outs on two cores.
const code = await run('turbo', [
  'run',
  ...TASKS,
  '--concurrency=2',
  '--continue=dependencies-successful',
  '--output-logs=new-only',
  ...process.argv.slice(2),
]);

const skippedTests = [];
const failures = [];
const sum = { passed: 0, failed: 0, skipped: 0 };
const add = (name, { passed = 0, failed = 0, skipped = 0, skippedTests: names = [] }) => {
  console.log(
    `${name.padEnd(28)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  skippedTests.push(...names);
};
console.log('');
const packages = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}`),
);
for (const folder of [...packages, 'e2e']) {
  const file = `${root}/${folder}/test-results/vitest.json`;
  if (!existsSync(file)) {
    continue;
  }
  failures.push(...failuresInVitest(file));
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
  add(folder === 'e2e' ? 'documents, servers' : folder.split('/')[1], {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
    skippedTests: skippedInVitest(file),
  });
}
for (const file of ['browsers', 'consumers'].map((name) => `${root}/test-results/${name}.json`)) {
  if (existsSync(file)) {
    for (const [name, counts] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
      add(name, counts);
    }
  }
}
for (const line of [...skippedLines(skippedTests), ...failures]) {
  console.log(line);
}
// A failed check is not a test, but the counts must show it.
if (code !== 0 && sum.failed === 0) {
  sum.failed = 1;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exit(code === 0 && sum.failed === 0 && sum.passed > 0 ? 0 : 1);
