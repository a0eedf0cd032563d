/**
 * Writes docs/faults.md from the table that the tests of faults hold the widgets to (e2e/faults/faults.json); with
 * `--check` it only tells whether the page says what the table says.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const table = JSON.parse(readFileSync(at('e2e/faults/faults.json'), 'utf8'));

const rows = Object.entries(table).flatMap(([name, { request, faults, ...outcomes }]) => {
  const groups = Map.groupBy(Object.entries(faults), ([, outcome]) => outcome);
  return [...groups].map(([outcome, members]) => {
    const { state, message, recovery } = outcomes[outcome] ?? { state: 'as ever', message: '', recovery: '' };
    const code = outcomes[outcome] ? `\`${state}\`` : state;
    return `| ${name} (${request}) | ${members.map(([fault]) => fault).join(', ')} | ${code} | ${message} | ${recovery} |`;
  });
});

const page = `# What becomes of every fault

Each line is held by a test in three browser engines (\`e2e/faults\`). This page is written by \`npm run write:faults\`; do not edit it. The states are those of \`:state()\`.

| request | fault | state | what readers are told | recovery |
|---|---|---|---|---|
${rows.join('\n')}

Time-outs: 10 s for news, 12 s for answers, 15 s for figures, 8 s for a file of the library before a widget goes on without it. Faults that may pass (no connection, 5xx, 429) are tried again twice, after a growing pause.
`;

if (process.argv.includes('--check')) {
  if (readFileSync(at('docs/faults.md'), 'utf8') !== page) {
    console.error('docs/faults.md is older than e2e/faults/faults.json: npm run write:faults');
    process.exit(1);
  }
  console.log('docs/faults.md agrees with the table of the tests');
} else writeFileSync(at('docs/faults.md'), page);
