/**
 * Time of reading, merging, filtering, searching and drawing against the number of items, from 10 to 100,000:
 * a table, the exponent of growth (1: linear), and a plot for the documents. The reader takes 10,000 items of
 * one document and the widget draws 1,000 at once, so more come from several documents, and are drawn here
 * past the widget's own limit.
 */
import { writeFileSync } from 'node:fs';
import { exponent, plot } from './growth/plot.mjs';
import { STEPS } from './growth/steps.mjs';
import { openRenderBench } from './render/open.mjs';

const COUNTS = [10, 100, 1_000, 10_000, 100_000];
/** More nodes than a browser draws in one piece: 30,000 cards are half a million. */
const MOST_DRAWN = 10_000;
/** Growth is read where the work outweighs what every call costs. */
const FROM = 1_000;
const LINEAR = 1.15;

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Median ms of the processor of one call; short ones are repeated. */
function timeOf(call) {
  call();
  const once = () => {
    let calls = 0;
    const before = process.cpuUsage();
    let spent = 0;
    do {
      call();
      calls += 1;
      const { user, system } = process.cpuUsage(before);
      spent = (user + system) / 1000;
    } while (spent < 30);
    return spent / calls;
  };
  return median([once(), once(), once(), once(), once()]);
}

const series = {};
for (const [name, prepare] of Object.entries(STEPS)) {
  series[name] = COUNTS.map((count) => [count, timeOf(prepare(count))]);
}
const bench = await openRenderBench();
series.draw = [];
for (const count of COUNTS.filter((each) => each <= MOST_DRAWN)) {
  series.draw.push([
    count,
    median([
      (await bench.measure('widget', count)).first,
      (await bench.measure('widget', count)).first,
      (await bench.measure('widget', count)).first,
    ]),
  ]);
}
await bench.close();

console.log(
  `ms of the processor for N items, and the exponent of growth from ${FROM.toLocaleString('en')} items on (1: linear; more than ${LINEAR} fails; copy is a plain pass over the items, as the machine has it)`,
);
console.log(
  ['', ...COUNTS.map((count) => count.toLocaleString('en')), 'exponent']
    .map((cell, index) => (index ? cell.padStart(11) : cell.padEnd(8)))
    .join(''),
);
let failed = false;
for (const [name, values] of Object.entries(series)) {
  const power = exponent(values.filter(([count]) => count >= FROM));
  const over = name !== 'copy' && power > LINEAR;
  const cells = COUNTS.map((count) => values.find(([items]) => items === count)?.[1].toFixed(2) ?? '-');
  console.log(
    name.padEnd(8) +
      [...cells, power.toFixed(2)].map((cell) => cell.padStart(11)).join('') +
      (over ? '  << worse than linear' : ''),
  );
  failed ||= over;
}
writeFileSync(new URL('../docs/pictures/growth.svg', import.meta.url), plot(series));
process.exitCode = failed ? 1 : 0;
