/** Packs each package as npm would publish it, and holds it against publint and are-the-types-wrong. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packages-'));
let failed = false;
const places = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
);
for (const place of places) {
  const name = basename(place);
  const { exports, private: hidden } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  if (hidden) {
    continue;
  }
  const check = (command, args) => {
    try {
      execFileSync(command, args, { cwd: place, stdio: 'pipe' });
    } catch (error) {
      failed = true;
      console.error(
        `${name}: ${command} ${args.join(' ')}\n${error.stdout ?? error.message}${error.stderr ?? ''}`,
      );
    }
  };
  check('publint', ['--strict']);
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder, '--loglevel=error'], {
      cwd: place,
      stdio: 'pipe',
    }),
  );
  for (const wanted of ['LICENSE', 'README.md']) {
    if (files.some(({ path }) => path === wanted)) {
      continue;
    }
    failed = true;
    console.error(`${name}: ${wanted} is not in the package`);
  }
  // Programs and browser files have no types to be wrong about.
  if (Object.values(exports).some((target) => target.types)) {
    check('attw', [join(folder, filename), '--profile', 'esm-only', '--format', 'ascii']);
  }
  console.log(`${name}: packed and checked`);
}
rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);
