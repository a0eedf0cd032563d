import { readFileSync } from 'node:fs';

/** @param file the JSON report of Vitest. @returns the names of the skipped tests. */
export function skippedInVitest(file) {
  return JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  );
}

/** Lines that name each skipped test once: its name says why it was skipped. */
export function skippedLines(names) {
  return names.length === 0 ? [] : ['', 'Skipped:', ...[...new Set(names)].sort().map((name) => `  ${name}`)];
}
