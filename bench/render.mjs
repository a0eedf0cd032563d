/**
 * Drawing the news list against a cloned `<template>` and `innerHTML` that make the same elements: main-thread time (script,
 * style, layout, paint) of the first render, of an update of 1 %, of a filter keystroke, of "load more", and memory. Each
 * candidate in a tab of its own, taking turns; ratios of medians to the cloned template.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../tools/browsers/paths.mjs';

const COUNTS = (process.env.COUNTS ?? '10,100,1000,5000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const MARKS = { first: 1.15, 'first with content-visibility': 0.4, update: 1.1, filter: 1.1, memory: 2.5 };

const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('render/page.js', import.meta.url))], bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, conditions: ['production'], logLevel: 'error' });
const server = createServer((request, response) => {
  const script = request.url === '/page.js';
  response.setHeader('Content-Type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
  response.end(script ? outputFiles[0].contents : '<!doctype html><html lang="en"><title>Bench</title><body><script src="/page.js"></script></body></html>');
}).listen(0, '127.0.0.1');
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });

const CANDIDATES = [
  { name: 'template', run: 'template' },
  { name: 'innerHTML', run: 'innerHTML' },
  { name: 'widget', run: 'widget' },
  { name: 'widget with content-visibility', run: 'widget', visibility: true },
];
const STEPS = ['first', 'update', 'filter', 'back', 'more'];

/** Main-thread ms of each step, and bytes that the list keeps. */
async function measure({ run, visibility }, count) {
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
  const busy = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  await tab.evaluate((...about) => globalThis.prepare(...about), run, count, visibility ?? false);
  const empty = await heap();
  const figures = {};
  for (const step of STEPS) {
    const before = await busy();
    await tab.evaluate((name) => globalThis.step(name), step);
    figures[step] = (await busy()) - before;
    if (step === 'first') figures.memory = (await heap()) - empty;
  }
  await tab.close();
  return figures;
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
let missed = false;
await measure(CANDIDATES[2], 100);
for (const count of COUNTS) {
  const all = Object.fromEntries(CANDIDATES.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) for (const candidate of [...CANDIDATES].sort(() => Math.random() - 0.5)) all[candidate.name].push(await measure(candidate, count));
  console.log(`\n${count} cards (cloned template = 1; medians of ${ROUNDS})`);
  console.log(['', ...STEPS, 'memory'].map((cell, index) => cell.padEnd(index ? 9 : 32)).join(''));
  for (const { name } of CANDIDATES) {
    const ratio = (figure) => median(all[name].map((run, round) => run[figure] / all.template[round][figure]));
    const ratios = Object.fromEntries([...STEPS, 'memory'].map((figure) => [figure, ratio(figure)]));
    console.log([name, ...Object.values(ratios).map((value) => value.toFixed(2))].map((cell, index) => cell.padEnd(index ? 9 : 32)).join(''));
    if (count !== 1000 || !name.startsWith('widget')) continue;
    for (const [figure, mark] of Object.entries(MARKS)) {
      const own = figure === 'first with content-visibility';
      if (own !== name.includes('content')) continue;
      const reached = ratios[own ? 'first' : figure];
      if (reached > mark) missed = true;
      console.log(`  ${figure}: ${reached.toFixed(2)} (mark ${mark})${reached > mark ? '  << over the mark' : ''}`);
    }
  }
}
await browser.close();
server.close();
process.exitCode = missed ? 1 : 0;
