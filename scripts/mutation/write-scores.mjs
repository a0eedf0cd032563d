/**
 * Writes docs/mutation.md from the report of the mutation tester. A row of a file that the last run left out
 * stays as it is, so that groups can be run one by one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const DOCUMENT = 'docs/mutation.md';
const ROOT = 'packages/core/src/';
const GOAL = 85;

const { files } = JSON.parse(readFileSync(at('test-results/mutation.json'), 'utf8'));
const today = new Date().toISOString().slice(0, 10);

/** One row of the table: what became of the mutants of a file. */
function row(path, mutants) {
  const count = (...names) => mutants.filter(({ status }) => names.includes(status)).length;
  const [killed, late, survived, bare, refused] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
    count('Ignored', 'CompileError', 'RuntimeError'),
  ];
  const score = (100 * (killed + late)) / (killed + late + survived + bare);
  return `| ${path.slice(ROOT.length)} | ${score.toFixed(1)} % | ${killed} | ${late} | ${survived} | ${bare} | ${refused} | ${today} |`;
}

const written = existsSync(at(DOCUMENT)) ? readFileSync(at(DOCUMENT), 'utf8') : '';
const rows = new Map([...written.matchAll(/^\| (\S+\.ts) .*$/gm)].map(([line, path]) => [path, line]));
for (const [path, { mutants }] of Object.entries(files)) {
  if (mutants.length) {
    rows.set(path.slice(ROOT.length), row(path, mutants));
  }
}

writeFileSync(
  at(DOCUMENT),
  `# Mutation tests

\`npm run test:mutation\` makes small changes (mutants) to the code of \`packages/core\`, one at a time, and runs the tests. A mutant that no test detects has survived. The run takes half an hour or more and is not part of \`npm test\`. To run one group: \`npm run test:mutation -- statistics\` (groups and their tests are in scripts/mutation/groups.mjs). The command writes this page. The goal is ${GOAL} % of every file.

The score is the share of mutants that were killed or timed out (endless loop). Ignored mutants do not count: Stryker reports them as errors, or a comment in the code excludes them with a reason.

| file in ${ROOT} | score | killed | timed out | survived | without a test | ignored | run on |
|---|---|---|---|---|---|---|---|
${[...rows.keys()]
  .sort()
  .map((path) => rows.get(path))
  .join('\n')}

These runs leave out some tests of \`npm test\`: tests of code that uses the mutated code (sources, loader, widgets), tests that need the test server (Trusted Types, public lists of attacks), random markup, and Firefox and WebKit. A mutant that only those tests detect counts as survived.

Some mutants survive because they change nothing but speed: the pattern of plain URLs in safe-url.ts; in scanner.ts and feed-element.ts the matching end tag, the cached lists of names, the end of a section, plain attributes and the words searched before attributes are parsed; the cached table in html-entities.ts; the fast path in feed-date.ts; and the early fetch in load-source.ts. Month names are created once, so most mutants of month-names.ts have no effect. A \`catch\` that returns \`undefined\` is the same as an empty one.
`,
);
console.log(`${DOCUMENT}: ${rows.size} files`);
