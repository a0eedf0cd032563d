/**
 * A release, but for the world: a copy of the repository is versioned, built and published by the commands of
 * the real one, each package by itself, to a registry on this machine; then each is installed from there into
 * empty projects and looked at. `npm run release:rehearse`; the checkout stays as it is.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../../scripts/browsers/install.mjs';
import { ensureInstalled, environment } from '../../scripts/setup.mjs';
import {
  copyRepository,
  ensureChangeset,
  inCopy,
  publicPackages,
  uncommitted,
  withoutProvenance,
} from './copy.mjs';
import { looksIn } from './looks.mjs';
import { startRegistry } from './registry.mjs';

const rows = [];

/** Takes a step and notes how it went. @returns whether it went well. */
async function take(name, step) {
  const began = Date.now();
  console.log(`\n${name} …`);
  const [result, seen] = await Promise.resolve()
    .then(step)
    .then(
      (seen) => ['passed', seen ?? ''],
      (reason) => ['failed', String(reason.stderr || reason.message || reason)],
    );
  if (result === 'failed') {
    console.error(seen);
  }
  rows.push({
    step: name,
    result,
    seconds: Math.round((Date.now() - began) / 1000),
    seen: seen.trim().split('\n')[0].slice(0, 90),
  });
  return result === 'passed';
}

/** Steps that build on one another: after a failure the rest makes no sense. */
async function inOrder(...steps) {
  for (const [name, step] of steps) {
    if (!(await take(name, step))) {
      return false;
    }
  }
  return true;
}

/** The bill names ours and what they bring along, and no tools. */
function materials(copy) {
  const { bomFormat, components } = JSON.parse(readFileSync(join(copy, 'release/sbom.cdx.json'), 'utf8'));
  assert.equal(bomFormat, 'CycloneDX');
  const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  for (const name of [
    ...publicPackages(copy).map(({ manifest }) => manifest.name),
    'lit',
    'dompurify',
    'hono',
  ]) {
    assert.ok(names.includes(name), `${name} is in the bill of materials`);
  }
  for (const name of ['typescript', 'vite', 'react']) {
    assert.ok(!names.includes(name), `${name} is not`);
  }
  return `${components.length} components`;
}

/** What npm users get: this version, with licence, description and history. */
async function published({ address }, { name, version }) {
  const about = await (await fetch(`${address}${name.replace('/', '%2f')}`)).json();
  assert.equal(about['dist-tags']?.latest, version, 'the version that npm would install');
  const bytes = Buffer.from(await (await fetch(about.versions[version].dist.tarball)).arrayBuffer());
  const files = execFileSync('tar', ['-tz'], { input: bytes, encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md']) {
    assert.ok(files.includes(`package/${file}`), `${file} is in the package`);
  }
  return `${version}, ${files.length - 1} files, ${Math.ceil(bytes.length / 1024)} KB packed`;
}

async function rehearse(folder) {
  const copy = join(folder, 'repository');
  const place = join(folder, 'registry');
  mkdirSync(place);
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], {
    env: environment,
    encoding: 'utf8',
  }).trim();
  const registry = await startRegistry(place, upstream);
  try {
    const ready = await inOrder(
      ['copy what is committed', () => copyRepository(copy)],
      ['npm ci', () => inCopy(copy, 'npm ci --no-audit --no-fund --loglevel=error')],
      ['version', () => (ensureChangeset(copy), inCopy(copy, 'npm run release:version'))],
      ['lockfile still true', () => inCopy(copy, 'npm ci --dry-run --loglevel=error')],
      ['build and pack', () => (withoutProvenance(copy), inCopy(copy, 'npm run release:pack', registry.env))],
      [
        'bill of materials',
        async () => (await inCopy(copy, 'npm run release:sbom', registry.env), materials(copy)),
      ],
      ['publish', () => inCopy(copy, 'changeset publish --from-pack-dir release', registry.env)],
    );
    if (!ready) {
      return;
    }
    const manifests = publicPackages(copy).map(({ manifest }) => manifest);
    for (const manifest of manifests) {
      await take(manifest.name, () => published(registry, manifest));
    }
    const versions = Object.fromEntries(manifests.map(({ name, version }) => [name, version]));
    for (const [name, look] of looksIn(join(folder, 'projects'), registry.env, versions)) {
      await take(name, look);
    }
  } finally {
    registry.close();
  }
}

await ensureInstalled();
await ensureBrowsers();
const left = uncommitted();
if (left.length) {
  console.log(`Not committed, so not released: ${left.join(', ')}`);
}
const folder = mkdtempSync(join(tmpdir(), 'release-'));
await rehearse(folder);
console.table(rows);
const failed = rows.filter(({ result }) => result === 'failed').length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
if (failed) {
  console.log(`What was tried lies in ${folder}.`);
} else {
  rmSync(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);
