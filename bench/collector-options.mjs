/** A number of the command line, as `--minutes=15` or `--minutes 15`. */
export function numberOf(name, otherwise) {
  const { argv } = process;
  const at = argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at === -1) {
    return otherwise;
  }
  const number = Number(argv[at].split('=')[1] ?? argv[at + 1]);
  if (!Number.isFinite(number)) {
    console.error(`--${name} needs a number`);
    process.exit(2);
  }
  return number;
}
