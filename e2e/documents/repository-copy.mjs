/** A copy of the repository in which a test may change everything: its own sources, the same dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules/.bin');

/** Links everything in a folder, but for our own packages, which are those of the copy. */
function linkDependencies(copy) {
  const modules = join(copy, 'node_modules');
  mkdirSync(join(modules, '@icesco'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@icesco') {
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
  }
  for (const place of ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(copy, folder)).map((name) => join(folder, name)),
  )) {
    linkPackage(copy, place);
    for (const part of ['node_modules', 'dist']) {
      const source = join(root, place, part);
      // The browser files are built again in the copy.
      if (existsSync(source) && !(place === 'packages/widgets' && part === 'dist')) {
        symlinkSync(source, join(copy, place, part));
      }
    }
  }
}

/** What `npm install` does for a new package. */
export const linkPackage = (copy, place) =>
  symlinkSync(join(copy, place), join(copy, 'node_modules/@icesco', place.split('/').at(-1)));

/** @returns the folder; `remove` deletes it */
export function copyRepository() {
  const copy = mkdtempSync(join(tmpdir(), 'recipes-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkDependencies(copy);
  // Some tools read .gitignore only in a repository.
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  return { copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Runs a command with the tools of the project. */
export function runIn(folder, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1' },
  });
  return { succeeded: status === 0, output: `${stdout}${stderr}` };
}
