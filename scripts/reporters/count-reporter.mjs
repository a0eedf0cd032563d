import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes how many tests passed, failed and were skipped in each engine, and which ones were skipped. */
export function countReporter(file) {
  const suite = (node, count) => {
    for (const test of node?.tests ?? []) {
      if (test.skipped) {
        count.skipped += 1;
        count.skippedTests.push(test.name);
      } else {
        count[test.passed ? 'passed' : 'failed'] += 1;
      }
    }
    for (const child of node?.suites ?? []) {
      suite(child, count);
    }
  };
  return {
    onTestRunFinished({ sessions }) {
      const engines = {};
      for (const session of sessions) {
        const count = (engines[session.browser.name] ??= {
          passed: 0,
          failed: 0,
          skipped: 0,
          skippedTests: [],
        });
        suite(session.testResults, count);
        // A file that did not start, or threw outside a test, counts as one failed test.
        if (!session.passed && !session.testResults) {
          count.failed += 1;
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(engines, null, 2));
    },
  };
}
