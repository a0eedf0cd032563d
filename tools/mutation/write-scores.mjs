/**
 * Writes docs/mutation.md from the report of the mutation tester. A row of a file that the last run left out stays as
 * it is, so that groups can be run one by one.
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
for (const [path, { mutants }] of Object.entries(files))
  if (mutants.length) rows.set(path.slice(ROOT.length), row(path, mutants));

writeFileSync(
  at(DOCUMENT),
  `# Mutation tests

\`npm run test:mutation\` changes the code of \`packages/core\` in one small way after another and runs the tests: a change that no test notices has survived. It takes half an hour or more and is no part of \`npm test\`; a part of it: \`npm run test:mutation -- statistics\` (the parts, with the tests that each is held against, are in tools/mutation/groups.mjs). The command writes this page. The goal is ${GOAL} % of every file.

The score is killed and timed out (the change made an endless loop), of all but the refused: changes that Stryker reports as errors, or that a comment in the code rules out with a reason.

| file in ${ROOT} | score | killed | timed out | survived | without a test | refused | run on |
|---|---|---|---|---|---|---|---|
${[...rows.keys()]
  .sort()
  .map((path) => rows.get(path))
  .join('\n')}

Left out of these runs, though \`npm test\` has them: the tests of all that uses this code (sources, loader, widgets), tests that need pages of the test server (Trusted Types, the public lists of attacks), the one that holds sanitising to a limit of time, the random markup, and Firefox and WebKit. A mutant that only those notice counts here as survived.

What survives by right: in safe-url.ts the pattern of plain addresses only saves time, so a narrower one changes nothing; so do, in feed-xml.ts and feed-element.ts, the end tag that fits, what is guessed to come next, the names kept, the marks of names, the end of a section, plain attributes and the words looked for before attributes are read, in html-entities.ts the table kept, in feed-date.ts the quick way, and in load-source.ts what is fetched beforehand; the names of months are made once, so that most mutants of month-names.ts come too late; where a \`catch\` answers \`undefined\`, an empty one does too.
`,
);
console.log(`${DOCUMENT}: ${rows.size} files`);
