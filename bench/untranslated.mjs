/**
 * What the notice costs a page that nobody translates: main-thread time of a busy page (text, classes and
 * elements change) with the notice loaded and without, in pairs that take turns. Loading is not in it:
 * `sizes` reports that.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browsers/paths.mjs';

const PAIRS = 30;
const cdn = new URL('../packages/widgets/dist/cdn/', import.meta.url);
const paragraphs = Array.from({ length: 500 }, (_, index) => `<p lang="en">Paragraph ${index}</p>`).join('');
const page = (notice) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${notice ? '<script type="module" src="/translate-notice.js"></script>' : ''}</head><body>${notice ? '<icesco-translate-notice></icesco-translate-notice>' : ''}${paragraphs}</body></html>`;

const server = createServer((request, response) => {
  if (!request.url.endsWith('.js')) {
    return response.setHeader('Content-Type', 'text/html').end(page(request.url === '/with'));
  }
  response.setHeader('Content-Type', 'text/javascript').end(readFileSync(new URL(`.${request.url}`, cdn)));
}).listen(0, '127.0.0.1');
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });

/** Main-thread time of the same work, in ms of the processor. */
async function work(path) {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}${path}`, { waitUntil: 'networkidle0' });
  // In time of the processor: others' work on this machine does not count.
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
      .value * 1000;
  const before = await busy();
  await tab.evaluate(async () => {
    const all = [...document.querySelectorAll('p[lang]')];
    for (let frame = 0; frame < 40; frame += 1) {
      for (const [index, each] of all.entries()) {
        each.textContent = `Paragraph ${index} of frame ${frame}`;
        each.className = `c${frame}`;
      }
      document.body.append(document.createElement('p'));
      await new Promise(requestAnimationFrame);
    }
  });
  const spent = (await busy()) - before;
  await tab.close();
  return spent;
}

const ratios = [];
await work('/with');
await work('/without');
for (let pair = 0; pair < PAIRS; pair += 1) {
  const order = pair % 2 ? ['/with', '/without'] : ['/without', '/with'];
  const times = {};
  for (const path of order) {
    times[path] = await work(path);
  }
  ratios.push(times['/with'] / times['/without']);
}
await browser.close();
server.close();

ratios.sort((one, other) => one - other);
const slower = ratios.filter((ratio) => ratio > 1).length;
// Sign test: of 30 fair coins, 10 to 20 heads is what 95 of 100 throws give.
const seen = slower < 10 || slower > 20;
console.log(
  `with the notice against without: ${ratios[PAIRS / 2].toFixed(3)} of the time (median of ${PAIRS} pairs, quartiles ${ratios[7].toFixed(3)} and ${ratios[22].toFixed(3)})`,
);
console.log(
  `slower in ${slower} of ${PAIRS} pairs: ${seen ? 'a difference is seen' : 'no difference is seen'} (sign test, 95 %)`,
);
