/**
 * The long runs of the collector: `npm run test:load`, with the name of one of these (steady, where there is
 * none) and its options.
 */
const RUNS = {
  steady: 'collector-steady.mjs',
  soak: 'collector-soak.mjs',
  year: 'collector-year.mjs',
};

const name = process.argv[2]?.startsWith('--') === false ? process.argv[2] : 'steady';
if (!(name in RUNS)) {
  console.error(`There is no run ${name}: choose from ${Object.keys(RUNS).join(', ')}.`);
  process.exit(2);
}
await import(new URL(RUNS[name], import.meta.url).href);
