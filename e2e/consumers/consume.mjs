import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, run } from '../../scripts/setup.mjs';
import { codeBlocks } from '../documents/code-blocks.mjs';
import { lookAt } from './look-at.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Every app that lies here. */
export const consumers = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));

/** What the documents show for a framework is compiled with the app: by app, the heading under which it stands, and its file. */
const SHOWN = {
  angular: ['Angular', 'ts'],
  react: ['React 19 and newer', 'tsx'],
  'react-18': ['React 18', 'tsx'],
  solid: ['Solid', 'tsx'],
  svelte: ['Svelte', 'svelte'],
  vue: ['Vue', 'vue'],
};

function shown(name) {
  const [heading, extension] = SHOWN[name];
  const block = codeBlocks().find((each) => each.place.startsWith('docs/frameworks.md') && each.heading === heading && each.language === extension);
  if (!block) throw new Error(`docs/frameworks.md shows no ${extension} under "${heading}"`);
  return { file: `FromTheDocuments.${extension}`, code: block.code };
}

/** Installs packages as npm finds them by their specifiers: addresses of files, or versions in a registry. */
export const installed = (specifiers, env = environment) => async (app) => {
  const file = join(app, 'package.json');
  const about = JSON.parse(readFileSync(file, 'utf8'));
  about.dependencies = { ...about.dependencies, ...specifiers };
  writeFileSync(file, JSON.stringify(about, null, 2));
  await step(app, env, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
};

async function step(cwd, env, program, ...rest) {
  if ((await run(program, rest, { cwd, env: { ...env, CI: '1' } })) !== 0) throw new Error(`${program} ${rest.join(' ')} failed`);
}

/**
 * Copies an app, gives it its packages, compiles, builds and looks at it.
 * @param provide puts the packages of this project where the app finds them.
 * @throws with the step that failed.
 */
export async function consume(name, folder, provide) {
  const app = join(folder, name);
  cpSync(join(here, name), app, { recursive: true });
  cpSync(join(here, 'news.ts'), join(app, 'src/news.ts'));
  const { file, code } = shown(name);
  writeFileSync(join(app, 'src', file), code);
  await provide(app);
  await step(app, environment, 'npm', 'run', 'check', '--silent');
  await step(app, environment, 'npm', 'run', 'build', '--silent', '--', '--logLevel', 'warn');
  await lookAt(join(app, 'dist'));
}
