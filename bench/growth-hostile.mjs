/**
 * CPU time of reading hostile input when it is eight times as long: about 8 in linear time, 64 in quadratic
 * time. Fails above 32.
 */
import { INPUTS, read } from './growth/hostile-inputs.mjs';

const FACTOR = 8;
const MOST_GROWTH = 32;
const FIRST_SIZE = 2_000;
const LAST_SIZE = 64_000;
/** CPU time in ms below which a measurement says more about the clock than about the parser. */
const MEASURABLE = 4;
const QUICK = 30;
const TRIES = 5;

const cpuTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function quickest(act) {
  let best = Infinity;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const start = cpuTime();
    act();
    best = Math.min(best, cpuTime() - start);
  }
  return best;
}

function growthOf(document, part) {
  let size = FIRST_SIZE;
  while (size < LAST_SIZE && quickest(() => read(document(part, size))) < MEASURABLE) {
    size *= 2;
  }
  const [short, long] = [document(part, size), document(part, size * FACTOR)];
  const time = quickest(() => read(long));
  if (time < QUICK) {
    return 1;
  }
  return (FACTOR * time) / quickest(() => Array.from({ length: FACTOR }, () => read(short)));
}

let worst = { growth: 0, name: '' };
let count = 0;
for (const [kind, { document, parts }] of Object.entries(INPUTS)) {
  for (const part of parts) {
    const growth = growthOf(document, part);
    const name = `${kind} ${JSON.stringify(part.slice(0, 30))}`;
    count += 1;
    if (growth > worst.growth) {
      worst = { growth, name };
    }
    if (growth > MOST_GROWTH) {
      console.log(
        `${name}: ${growth.toFixed(1)} times the time for ${FACTOR} times the input  << not linear`,
      );
      process.exitCode = 1;
    }
  }
}
console.log(
  `${count} hostile inputs, ${FACTOR} times as long: at most ${worst.growth.toFixed(1)} times the time (${worst.name}); limit ${MOST_GROWTH}`,
);
