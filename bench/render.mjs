/**
 * Drawing the news list against a cloned `<template>` and `innerHTML` that make the same elements:
 * main-thread time (script, style, layout, paint) of the first render, of an update of 1 %, of a filter
 * keystroke, of "load more", and memory. Each candidate in a tab of its own, taking turns; ratios of medians
 * to the cloned template.
 */
import { openRenderBench, STEPS } from './render/open.mjs';

const COUNTS = (process.env.COUNTS ?? '10,100,1000,5000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const MARKS = { first: 1.15, 'first with content-visibility': 0.4, update: 1.1, filter: 1.1, memory: 2.5 };

const bench = await openRenderBench();
/** Peers are drawn for these counts alone: they take long. */
const PEERS_UP_TO = 1000;
const CANDIDATES = [
  { name: 'template', run: 'template' },
  { name: 'innerHTML', run: 'innerHTML' },
  { name: 'widget', run: 'widget' },
  { name: 'widget with content-visibility', run: 'widget', visibility: true },
  { name: 'Lit repeat', run: 'lit', peer: true },
  { name: 'Preact', run: 'preact', peer: true },
  { name: 'Shoelace card', run: 'shoelace', peer: true },
  { name: 'Web Awesome card', run: 'webawesome', peer: true },
];
const measure = ({ run, visibility }, count) => bench.measure(run, count, visibility);
const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
let missed = false;
await measure(CANDIDATES[2], 100);
for (const count of COUNTS) {
  const candidates = CANDIDATES.filter(({ peer }) => !peer || count <= PEERS_UP_TO);
  const all = Object.fromEntries(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const candidate of [...candidates].sort(() => Math.random() - 0.5)) {
      all[candidate.name].push(await measure(candidate, count));
    }
  }
  console.log(`\n${count} cards (cloned template = 1; medians of ${ROUNDS})`);
  console.log(['', ...STEPS, 'memory'].map((cell, index) => cell.padEnd(index ? 9 : 32)).join(''));
  for (const { name } of candidates) {
    const ratio = (figure) =>
      median(all[name].map((run, round) => run[figure] / all.template[round][figure]));
    const ratios = Object.fromEntries([...STEPS, 'memory'].map((figure) => [figure, ratio(figure)]));
    console.log(
      [name, ...Object.values(ratios).map((value) => value.toFixed(2))]
        .map((cell, index) => cell.padEnd(index ? 9 : 32))
        .join(''),
    );
    if (count !== 1000 || !name.startsWith('widget')) {
      continue;
    }
    for (const [figure, mark] of Object.entries(MARKS)) {
      const own = figure === 'first with content-visibility';
      if (own !== name.includes('content')) {
        continue;
      }
      const reached = ratios[own ? 'first' : figure];
      if (reached > mark) {
        missed = true;
      }
      console.log(
        `  ${figure}: ${reached.toFixed(2)} (mark ${mark})${reached > mark ? '  << over the mark' : ''}`,
      );
    }
  }
}
await bench.close();
process.exitCode = missed ? 1 : 0;
