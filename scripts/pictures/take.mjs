/** `npm run write:pictures`: takes the pictures of the pages for webmasters from the built widgets. */
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { CHROMIUM, CHROMIUM_FLAGS } from '../browsers/paths.mjs';
import { summarise } from '../../packages/core/dist/feedback.js';
import { SCENES } from './scenes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'docs/pictures');
const site = sirv(join(root, 'apps/partner-site/dist'));
const files = sirv(join(root, 'packages/widgets/dist'));

/** What a collector would answer. */
function summary(days) {
  const total = days.reduce(
    (sum, { scores }) => sum.map((each, index) => each + scores[index]),
    [0, 0, 0, 0, 0],
  );
  return {
    survey: 'icesco-website',
    version: 1,
    points: 5,
    versions: [1],
    from: days[0].day,
    to: days.at(-1).day,
    summary: summarise(total),
    trend: days.map(({ day, scores }) => ({ day, ...summarise(scores) })),
    languages: ['ar', 'fr', 'en'].map((lang, index) => ({
      lang,
      ...summarise(total.map((each) => Math.floor(each / (index + 2)))),
    })),
    languagesOthers: null,
    pages: [],
    pagesOthers: null,
  };
}

const server = createServer((request, response) => {
  const scene = SCENES.find(({ name }) => request.url === `/${name}`);
  if (scene) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(scene.body);
  } else if (request.url.startsWith('/summary.json')) {
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(summary(SCENES.find(({ days }) => days).days)));
  } else {
    (request.url.startsWith('/cdn/') ? files : site)(request, response, () => response.writeHead(404).end());
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
mkdirSync(out, { recursive: true });
try {
  for (const { name, width, height, dark, there } of SCENES) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
    await page.waitForFunction(there, { timeout: 20_000 });
    await page.screenshot({ path: join(out, `${name}.webp`), quality: 80 });
    await page.close();
    console.log(`${name}.webp`);
  }
} finally {
  await browser.close();
  server.close();
}
