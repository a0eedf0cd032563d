/**
 * What the packed packages of a release are made of, as `release/sbom.cdx.json` (CycloneDX): they are
 * resolved as in an empty project, so that it names what a user gets, and nothing that only this repository
 * uses. What the browser files hold is named too: they are made from the same packages.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, root, stop } from '../setup.mjs';

const release = join(root, 'release');
let plan;
try {
  ({ plan } = JSON.parse(readFileSync(join(release, 'publish-plan.json'), 'utf8')));
} catch {
  stop('There is nothing packed in release/: run `npm run release:pack` first.');
}
const packed = plan.flat().filter(({ tarball }) => tarball);
const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
try {
  // npm names the whole after its folder.
  const project = join(folder, 'icesco-widgets');
  mkdirSync(project);
  const dependencies = Object.fromEntries(
    packed.map(({ name, tarball }) => [name, `file:${join(release, tarball.path)}`]),
  );
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'icesco-widgets', version: '0.0.0', private: true, dependencies }),
  );
  const npm = (...args) =>
    execFileSync('npm', args, { cwd: project, env: environment, encoding: 'utf8', maxBuffer: 1e8 });
  npm('install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(
    join(release, 'sbom.cdx.json'),
    npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'),
  );
  console.log(`release/sbom.cdx.json lists what ${packed.length} packages are made of`);
} finally {
  rmSync(folder, { recursive: true });
}
