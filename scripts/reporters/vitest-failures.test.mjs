import { deepEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { failuresInVitest } from './vitest-failures.mjs';

test('the summary names failed tests, files that did not load and errors outside of tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'));
  const file = join(folder, 'vitest.json');
  const test = (status) => ({
    status,
    fullName: 'reads feeds',
    failureMessages: ['expected 1, got 2\nat a'],
  });
  const testResults = [
    { status: 'passed', name: 'a.test.ts', message: '', assertionResults: [test('passed')] },
    { status: 'failed', name: 'b.test.ts', message: '', assertionResults: [test('failed'), test('passed')] },
    { status: 'failed', name: 'c.test.ts', message: 'cannot be imported', assertionResults: [] },
  ];
  writeFileSync(file, JSON.stringify({ testResults }));
  writeFileSync(join(folder, 'vitest-errors.json'), JSON.stringify(['a worker did not start']));
  deepEqual(failuresInVitest(file), [
    'Failed: a worker did not start',
    'Failed: reads feeds: expected 1, got 2 at a',
    'Failed: c.test.ts: cannot be imported',
  ]);
  rmSync(folder, { recursive: true });
});
