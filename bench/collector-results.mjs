/**
 * Sections of `results.md` that the long runs of the collector write, one each. `npm run bench` writes the
 * rest, and keeps these.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('results.md', import.meta.url);
const HEADING = /^## (soak|year): /;

const sectionsOf = (text) => text.split(/^(?=## )/m);

/** The sections of the long runs, as text. */
export const longRunSections = () =>
  sectionsOf(readFileSync(FILE, 'utf8'))
    .filter((section) => HEADING.test(section))
    .map((section) => section.trimEnd() + '\n')
    .join('\n');

/** Replaces the section of a long run. */
export function writeLongRun(name, what, printed, passed) {
  const [head, ...sections] = sectionsOf(readFileSync(FILE, 'utf8'));
  const others = sections.filter((section) => !section.startsWith(`## ${name}: `));
  const date = new Date().toISOString().slice(0, 10);
  const missed = passed ? '' : 'A mark was missed.\n\n';
  const section = `## ${name}: ${what}\n\nWritten by \`npm run test:load -- ${name}\`, ${date}, Node ${process.version}.\n\n${missed}\`\`\`text\n${printed.trim()}\n\`\`\`\n`;
  writeFileSync(FILE, [head, ...others, section].map((text) => text.trimEnd() + '\n').join('\n'));
}
