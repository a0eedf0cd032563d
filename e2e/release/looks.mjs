/**
 * What a user does first with each package, in an empty project and against a registry. Every look gets a
 * `place`: a folder of its own, the environment in which npm knows that registry, and the version of every
 * package.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openAddress, serveFolder } from '../../scripts/browsers/open-page.mjs';
import { consume, installed } from '../consumers/consume.mjs';
import { startServer } from '../consumers/start-server.mjs';

const project = (name) => fileURLToPath(new URL(`projects/${name}`, import.meta.url));
const of = ({ versions }, name) => `${name}@${versions[name]}`;
const call = async ({ folder, env }, program, ...args) =>
  (await promisify(execFile)(program, args, { cwd: folder, env })).stdout;
const install = (place, name) =>
  call(place, 'npm', 'install', '--save-exact', '--loglevel=error', of(place, name));

async function node(place) {
  cpSync(project('node'), place.folder, { recursive: true });
  await install(place, '@icesco/core');
  return (await call(place, 'node', 'parse.mjs')).trim();
}

async function commandLine(place) {
  cpSync(project('node'), place.folder, { recursive: true });
  const feed = JSON.parse(
    await call(place, 'npx', '--yes', of(place, '@icesco/cli'), 'news', 'import', 'news.xml'),
  );
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ['A library opens in Rabat', 'جائزة للعلماء الشباب'],
  );
  return 'an RSS file became a JSON Feed';
}

async function collector(place) {
  const { address, stop } = await startServer(
    [
      'npx',
      '--yes',
      of(place, '@icesco/collector'),
      'serve',
      '--port',
      '0',
      '--data',
      join(place.folder, 'answers.db'),
    ],
    { cwd: place.folder, env: place.env },
  );
  try {
    const { status } = await fetch(`${address}/healthz`);
    assert.equal(status, 200, '/healthz');
    return '/healthz answers';
  } finally {
    await stop();
  }
}

async function app(place) {
  await consume('react', place.folder, installed(place.versions, place.env));
  return 'built by Vite, news shown, an answer chosen';
}

async function page(place) {
  cpSync(project('node/package.json'), join(place.folder, 'package.json'));
  await install(place, '@icesco/widgets');
  const site = join(place.folder, 'site');
  cpSync(project('page'), site, { recursive: true });
  cpSync(join(place.folder, 'node_modules/@icesco/widgets/dist/cdn'), join(site, 'icesco'), {
    recursive: true,
  });
  return serveFolder(site, lookAtWidgets);
}

async function lookAtWidgets(address) {
  const { page, problems, close } = await openAddress(address);
  try {
    await page.locator('icesco-news-feed h2').wait();
    assert.deepEqual(
      await page.$$eval('icesco-news-feed h2', (all) => all.map((title) => title.textContent.trim())),
      ['A library opens in Rabat'],
    );
    await page.locator('icesco-feedback-rating >>> input[value="4"]').click();
    await page.locator('icesco-feedback-summary >>> [part="message"]').wait();
    // What Google's translator leaves on a page.
    await page.evaluate(() =>
      Object.assign(document.documentElement, { lang: 'fr', className: 'translated-ltr' }),
    );
    await page.waitForFunction(
      () => document.querySelector('icesco-translate-notice').getBoundingClientRect().height > 0,
    );
    assert.deepEqual(problems, [], 'nothing on the console');
    return 'all four tags, by one script';
  } finally {
    await close();
  }
}

async function previews(place) {
  const { address, stop } = await startServer(
    ['npx', '--yes', of(place, '@icesco/storybook'), '--port', '0'],
    { cwd: place.folder, env: place.env },
  );
  try {
    const { entries } = await (await fetch(`${address}/index.json`)).json();
    const stories = Object.values(entries).filter(({ type }) => type === 'story');
    const news = stories.find(({ importPath }) => importPath.endsWith('news-feed.stories.ts'));
    assert.ok(news, 'the news has its stories');
    const { page, close } = await openAddress(`${address}/iframe.html?viewMode=story&id=${news.id}`);
    try {
      await page.locator('icesco-news-feed article').wait();
    } finally {
      await close();
    }
    return `${stories.length} stories, one opened`;
  } finally {
    await stop();
  }
}

const looks = {
  'Node: entry points of @icesco/core': node,
  'npx @icesco/cli': commandLine,
  'npx @icesco/collector': collector,
  'Vite and React': app,
  'script tag: @icesco/widgets': page,
  'npx @icesco/storybook': previews,
};

/** @returns what each look is called, and how to take it in a folder of its own. */
export const looksIn = (folder, env, versions) =>
  Object.entries(looks).map(([name, look], index) => [
    name,
    () => {
      const place = { folder: join(folder, String(index)), env, versions };
      mkdirSync(place.folder, { recursive: true });
      return look(place);
    },
  ]);
