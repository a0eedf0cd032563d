import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes how many tests passed, failed and were skipped, by engine, so that the closing line can add them up. */
export function countReporter(file) {
  const suite = (node, count) => {
    for (const test of node?.tests ?? [])
      count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    for (const child of node?.suites ?? []) suite(child, count);
  };
  return {
    onTestRunFinished({ sessions }) {
      const engines = {};
      for (const session of sessions) {
        const count = (engines[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        suite(session.testResults, count);
        // A file that did not start or threw outside a test has no test to fail: it counts as one.
        if (!session.passed && !session.testResults) count.failed += 1;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(engines, null, 2));
    },
  };
}
