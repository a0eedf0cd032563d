import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../../scripts/browsers/paths.mjs';

export const STEPS = ['first', 'update', 'filter', 'back', 'more'];

/**
 * Opens the page that draws lists.
 * @returns `measure(candidate, count, visibility)`: main-thread ms (of the processor) of each step, and bytes
 *   that the
 *   list keeps, each time in a tab of its own; and how to end it.
 */
export async function openRenderBench() {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('page.js', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    conditions: ['production'],
    logLevel: 'error',
  });
  const server = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader(
      'Content-Type',
      script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    );
    response.end(
      script
        ? bundled.outputFiles[0].contents
        : '<!doctype html><html lang="en"><title>Bench</title><body><script src="/page.js"></script></body></html>',
    );
  }).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: CHROMIUM_FLAGS,
    protocolTimeout: 600_000,
  });

  async function measure(candidate, count, visibility = false) {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    const devtools = await tab.createCDPSession();
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize;
    };
    // In time of the processor: others' work on this machine does not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
        .value * 1000;
    await tab.evaluate((...about) => globalThis.prepare(...about), candidate, count, visibility);
    const empty = await heap();
    const figures = {};
    for (const step of STEPS) {
      const before = await busy();
      await tab.evaluate((name) => globalThis.step(name), step);
      figures[step] = (await busy()) - before;
      if (step === 'first') {
        figures.memory = (await heap()) - empty;
      }
    }
    await tab.close();
    return figures;
  }
  return {
    measure,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
