/**
 * Every entry point of every package loads in plain Node, as on a server: nothing is thrown or logged, and no
 * DOM appears.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

for (const folder of readdirSync(packages)) {
  const {
    name,
    exports,
    peerDependencies = {},
  } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
  for (const [entryPoint, { default: file }] of Object.entries(exports)) {
    if (!file?.endsWith('.js')) {
      continue;
    }
    const address = join(name, entryPoint);
    // It is a component of React's; the consumers open it, with React installed.
    if (entryPoint === './react-18' && '@lit/react' in peerDependencies) {
      continue;
    }
    test(address, () => {
      const script = `await import('${address}'); if ('document' in globalThis || 'window' in globalThis) throw new Error('a DOM has appeared')`;
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', script],
        { cwd: packages, encoding: 'utf8' },
      );
      assert.deepEqual({ stdout, stderr, status }, { stdout: '', stderr: '', status: 0 });
    });
  }
}
