/** Loaded before the collector: SIGUSR2 moves its time of day by `CLOCK_SHIFT_MS`, and back. */
const SHIFT_MS = Number(process.env.CLOCK_SHIFT_MS ?? 0);
const RealDate = Date;
let shiftMs = process.env.CLOCK_SHIFTED === '1' ? SHIFT_MS : 0;

const now = () => RealDate.now() + shiftMs;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length > 0 ? args : [now()]));
  }

  static now() {
    return now();
  }
};
process.on('SIGUSR2', () => {
  shiftMs = shiftMs === 0 ? SHIFT_MS : 0;
});
