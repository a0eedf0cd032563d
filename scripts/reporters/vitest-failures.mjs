import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ERRORS = 'vitest-errors.json';

/** Vitest's JSON report leaves out what fails outside a test, such as a worker that does not start. */
export default class ErrorsReporter {
  onTestRunEnd(modules, errors) {
    const file = join('test-results', ERRORS);
    if (errors.length) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(errors.map(({ message }) => message)));
    } else {
      rmSync(file, { force: true });
    }
  }
}

const firstLines = (text) => text.split('\n').slice(0, 4).join(' ').slice(0, 400);

/** @param file the JSON report of Vitest. @returns a line for each failure, for the end of a long log. */
export function failuresInVitest(file) {
  const errorsFile = join(dirname(file), ERRORS);
  const errors = existsSync(errorsFile) ? JSON.parse(readFileSync(errorsFile, 'utf8')) : [];
  const failed = JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap(
    ({ status, message, name, assertionResults }) => {
      const tests = assertionResults.filter((test) => test.status === 'failed');
      return status === 'failed' && tests.length === 0
        ? [`${name}: ${message}`]
        : tests.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join(' ')}`);
    },
  );
  return [...errors, ...failed].map((failure) => `Failed: ${firstLines(failure)}`);
}
