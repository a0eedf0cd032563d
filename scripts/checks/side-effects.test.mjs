/**
 * What bundlers may drop: an unused entry point leaves nothing behind, one that registers a tag stays,
 * built or not.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const ENTRY = 'entry.js';

async function bundled(address, importer) {
  const build = await rolldown({
    input: ENTRY,
    logLevel: 'silent',
    external: (id) => id !== ENTRY && id !== address && /^[^./]/.test(id),
    plugins: [
      {
        name: 'entry',
        resolveId(id) {
          if (id === ENTRY) {
            return id;
          }
          return id === address ? this.resolve(id, importer, { skipSelf: true }) : undefined;
        },
        load: (id) => (id === ENTRY ? `import '${address}';` : undefined),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  await build.close();
  return output[0].code;
}

for (const folder of readdirSync(packages)) {
  const importer = join(packages, folder, 'package.json');
  const { name, exports, sideEffects } = JSON.parse(readFileSync(importer, 'utf8'));
  if (sideEffects === undefined || sideEffects === true) {
    continue;
  }
  for (const [entryPoint, { default: file }] of Object.entries(exports)) {
    if (!file?.endsWith('.js')) {
      continue;
    }
    const address = join(name, entryPoint);
    const registers = entryPoint === './define' || file.includes('/frameworks/');
    test(`${address} ${registers ? 'stays' : 'goes'}`, async () =>
      assert.equal((await bundled(address, importer)).trim().length > 0, registers));
  }
  if (exports['./define']) {
    const source = join(packages, folder, 'src/define.ts');
    test(`${name}: src/define.ts stays`, async () =>
      assert.match(await bundled(source, importer), new RegExp(`icesco-${folder}`)));
  }
}
