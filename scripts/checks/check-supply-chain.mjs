/**
 * Checks third-party code: every runtime dependency and every override has its reason in
 * docs/decisions/001-dependencies.md, no version range is `*`, licences are compatible with an Apache-2.0
 * project, no package runs an install script (the few tools that do are named in `allowScripts`), and the
 * lockfile pins every byte. Known vulnerabilities: `npm audit`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const LICENCES =
  /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|\(MPL-2\.0 OR Apache-2\.0\)|\(Apache-2\.0 AND MIT\))$/;

const { packages } = JSON.parse(read('package-lock.json'));
const { allowScripts, overrides = {}, ...rootPackage } = JSON.parse(read('package.json'));
const reasons = read('docs/decisions/001-dependencies.md');
const problems = [];

const workspaces = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => JSON.parse(read(join(folder, name, 'package.json')))),
);
let recorded = 0;
for (const { name, dependencies = {} } of workspaces.filter((each) => !each.private)) {
  for (const dependency of Object.keys(dependencies).filter((each) => !each.startsWith('@icesco/'))) {
    recorded += 1;
    if (!new RegExp(`[|,] ${dependency.replace('/', '\\/')}(?: \\d+)?[ ,|]`).test(reasons)) {
      problems.push(`${name} depends on ${dependency}: docs/decisions/001-dependencies.md gives no reason`);
    }
  }
}

for (const { name, dependencies, devDependencies } of [rootPackage, ...workspaces]) {
  for (const [dependency, range] of Object.entries({ ...dependencies, ...devDependencies })) {
    if (range === '*') {
      problems.push(`${name} takes any version of ${dependency}: give a range`);
    }
  }
}
for (const [name, value] of Object.entries(overrides)) {
  for (const target of typeof value === 'string'
    ? [value]
    : Object.entries(value).map((pair) => pair.join(' '))) {
    if (!reasons.split('\n').some((line) => line.includes(`| ${name}`) && line.includes(target))) {
      problems.push(`the override ${name} ${target} has no reason in docs/decisions/001-dependencies.md`);
    }
  }
}

const installed = Object.entries(packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const shipped = installed.filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional);
for (const [path, { license }] of shipped) {
  if (!LICENCES.test(license ?? '')) {
    problems.push(`${nameOf(path)} is shipped under ${license ?? 'no licence'}`);
  }
}
for (const [path, { hasInstallScript, dev, devOptional, integrity, resolved }] of installed) {
  if (hasInstallScript && !dev && !devOptional) {
    problems.push(`${nameOf(path)} runs a script where our packages are installed`);
  }
  if (hasInstallScript && allowScripts[nameOf(path)] === undefined) {
    problems.push(
      `${nameOf(path)} has an install script: say in allowScripts of package.json whether it may run`,
    );
  }
  if (!integrity) {
    problems.push(`${nameOf(path)} has no hash in the lockfile`);
  }
  if (resolved) {
    problems.push(`${nameOf(path)} names a registry in the lockfile`);
  }
}

for (const problem of problems) {
  console.error(problem);
}
console.log(
  problems.length
    ? `${problems.length} problems`
    : `${recorded} runtime dependencies with their reasons, ${shipped.length} packages shipped, ${installed.length} pinned`,
);
process.exit(problems.length || !recorded || !shipped.length ? 1 : 0);
