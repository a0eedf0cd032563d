import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root, run } from '../../scripts/setup.mjs';

const git = (cwd, ...args) => execFileSync('git', args, { cwd, encoding: 'utf8' });

/** What is not committed is not released. @returns its paths. */
export const uncommitted = () =>
  git(root, 'status', '--porcelain')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));

/** Copies what is committed, history and all: changesets reads it. */
export function copyRepository(copy) {
  git(root, 'clone', '--quiet', '--no-hardlinks', root, copy);
  git(copy, 'config', 'user.name', 'Rehearsal');
  git(copy, 'config', 'user.email', 'rehearsal@localhost');
}

/** Runs a step of the release in the copy. @throws when it fails. */
export async function inCopy(copy, command, env = environment) {
  const [program, ...args] = command.split(' ');
  const path = `${join(copy, 'node_modules/.bin')}:${env.PATH}`;
  if ((await run(program, args, { cwd: copy, env: { ...env, PATH: path } })) !== 0) {
    throw new Error(`${command} failed`);
  }
}

/** Every package that npm is to get, with its place and its manifest. */
export function publicPackages(copy) {
  return ['packages', 'apps']
    .flatMap((folder) => readdirSync(join(copy, folder)).map((name) => join(copy, folder, name)))
    .map((place) => ({ place, manifest: JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);
}

/**
 * Where nobody has written down a change yet, each package is said to have one: there is always something to
 * rehearse.
 */
export function ensureChangeset(copy) {
  const folder = join(copy, '.changeset');
  if (readdirSync(folder).some((name) => name.endsWith('.md') && name !== 'README.md')) {
    return;
  }
  const lines = publicPackages(copy).map(({ manifest }) => `'${manifest.name}': patch`);
  writeFileSync(join(folder, 'rehearsal.md'), `---\n${lines.join('\n')}\n---\n\nA rehearsal.\n`);
}

/**
 * Provenance is signed where a release is built by the repository's workflow, and nowhere else. npm lets no
 * flag of changesets’ turn it off.
 */
export function withoutProvenance(copy) {
  for (const { place, manifest } of publicPackages(copy)) {
    delete manifest.publishConfig.provenance;
    writeFileSync(join(place, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
