/**
 * Runs the benches one after another, each with its own process: `npm run bench`, or some of them by name,
 * `npm run bench -- reader sizes`. All print ratios of one run: times of a machine mean nothing on another. A
 * run of all writes `results.md`.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { longRunSections } from './collector-results.mjs';

const benches = {
  reader: { file: 'reader.mjs', what: 'reading feeds, against feedsmith and rss-parser' },
  collector: { file: 'collector.mjs', what: 'storing an answer, against raw node:http with the same insert' },
  'collector-summary': {
    file: 'collector-summary.mjs',
    what: 'a summary over a million responses, against one of an empty collector',
  },
  untranslated: {
    file: 'untranslated.mjs',
    what: 'a page that nobody translates, with the notice against without',
  },
  render: { file: 'render.mjs', what: 'drawing the news list, against a cloned template and innerHTML' },
  page: { file: 'page.mjs', what: 'what widgets add to a page, against a page written by hand' },
  latency: {
    file: 'latency.mjs',
    what: 'time to content on a slow network, against a hand-written page',
  },
  growth: {
    file: 'growth.mjs',
    what: 'time against the number of items, from 10 to 100,000',
    picture: '../docs/pictures/growth.svg',
  },
  'growth-hostile': {
    file: 'growth-hostile.mjs',
    what: 'time of reading hostile input that is eight times as long',
  },
  loaded: { file: 'loaded.mjs', what: 'what a page fetches for each widget, far below and near the window' },
  answer: {
    file: 'answer-bytes.mjs',
    what: 'bytes that a browser fetches to show a question and to send an answer',
  },
  peers: { file: 'peers.mjs', what: 'bytes of the browser files, and of peers for the same job' },
  sizes: { file: '../scripts/checks/check-size.mjs', what: 'bytes of the browser files' },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length) {
  console.error(`There is no bench ${unknown.join(', ')}: choose from ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

/** Runs one bench, shows what it prints, and keeps it. */
const run = (file) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (text) => {
      printed += text;
      process.stdout.write(text);
    });
    child.on('exit', (code) => resolve({ printed, passed: code === 0 }));
  });

let failed = false;
const sections = [];
for (const [name, { file, what, picture }] of Object.entries(benches)) {
  if (wanted.length && !wanted.includes(name)) {
    continue;
  }
  console.log(`\n${name}: ${what}\n`);
  const { printed, passed } = await run(file);
  failed ||= !passed;
  sections.push(
    `## ${name}: ${what}\n\n${passed ? '' : 'A mark was missed.\n\n'}\`\`\`text\n${printed.trim()}\n\`\`\`\n${picture ? `\n![The same as a plot](${picture})\n` : ''}`,
  );
}

// What all of them say in one run is kept; a part would leave the rest stale.
if (!wanted.length) {
  const [{ model }] = cpus();
  const about = `Written by \`npm run bench\`, all in one run: ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}. Times are ratios, or of the processor: those of one machine mean nothing on another.`;
  writeFileSync(
    new URL('results.md', import.meta.url),
    `# Results\n\n${about}\n\n${[...sections, longRunSections()].filter(Boolean).join('\n')}`,
  );
}
process.exit(failed ? 1 : 0);
