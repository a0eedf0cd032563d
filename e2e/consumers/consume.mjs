import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, run } from '../../scripts/setup.mjs';
import { codeBlocks } from '../documents/code-blocks.mjs';
import { serveFolder } from '../../scripts/browsers/open-page.mjs';
import { lookAt } from './look-at.mjs';
import { startServer } from './start-server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Every app that lies here. */
export const consumers = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));

/**
 * What the documents show for a framework is compiled with the app: by app, where it is shown, and in which
 * file it is put.
 */
export const SHOWN = {
  angular: ['docs/frameworks.md', 'Angular', 'ts'],
  next: ['docs/server-rendering.md', 'Frameworks', 'tsx'],
  react: ['docs/frameworks.md', 'React 19 and newer', 'tsx'],
  'react-18': ['docs/frameworks.md', 'React 18', 'tsx'],
  solid: ['docs/frameworks.md', 'Solid', 'tsx'],
  svelte: ['docs/frameworks.md', 'Svelte', 'svelte'],
  vue: ['docs/frameworks.md', 'Vue', 'vue'],
};

function putShown(name, folder) {
  if (!SHOWN[name]) {
    return;
  }
  const [document, heading, extension] = SHOWN[name];
  const block = codeBlocks().find(
    (each) =>
      each.place.startsWith(`${document}:`) && each.heading === heading && each.language === extension,
  );
  if (!block) {
    throw new Error(`${document} shows no ${extension} under "${heading}"`);
  }
  writeFileSync(join(folder, `FromTheDocuments.${extension}`), block.code);
}

/** Installs packages as npm finds them by their specifiers: addresses of files, or versions in a registry. */
export const installed =
  (specifiers, env = environment) =>
  async (app) => {
    const file = join(app, 'package.json');
    const about = JSON.parse(readFileSync(file, 'utf8'));
    about.dependencies = { ...about.dependencies, ...specifiers };
    writeFileSync(file, JSON.stringify(about, null, 2));
    await step(app, env, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
  };

async function step(cwd, env, program, ...rest) {
  if ((await run(program, rest, { cwd, env: { ...env, CI: '1' } })) !== 0) {
    throw new Error(`${program} ${rest.join(' ')} failed`);
  }
}

/** Looks at what an app serves, or at what it has built. */
async function look(app, { scripts, keywords = [] }) {
  const served = keywords.includes('server-rendered');
  if (!scripts.start) {
    return serveFolder(join(app, 'dist'), (address) => lookAt(address, served));
  }
  const { address, stop } = await startServer(['npm', 'start', '--silent'], { cwd: app });
  await lookAt(address, served).finally(stop);
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
  putShown(name, join(app, 'src'));
  await provide(app);
  for (const script of ['check', 'build']) {
    await step(app, environment, 'npm', 'run', script, '--if-present', '--silent');
  }
  await look(app, JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')));
}
