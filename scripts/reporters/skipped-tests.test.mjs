import { deepEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { skippedInVitest, skippedLines } from './skipped-tests.mjs';

test('the summary names each skipped test once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skipped-'));
  const file = join(folder, 'vitest.json');
  const assertionResults = [
    { status: 'passed', fullName: 'reads feeds' },
    { status: 'skipped', fullName: 'public feeds (skipped: no folder)' },
    { status: 'pending', fullName: 'public feeds (skipped: no folder)' },
  ];
  writeFileSync(file, JSON.stringify({ testResults: [{ assertionResults }] }));
  deepEqual(skippedLines(skippedInVitest(file)), ['', 'Skipped:', '  public feeds (skipped: no folder)']);
  rmSync(folder, { recursive: true });
});

test('the summary says nothing where no test was skipped', () => deepEqual(skippedLines([]), []));
