import type { ReadDate } from './feed-date-core.js';

/** Time zones by name beside those of `feed-date-core.ts`, in minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  bst: 60,
  met: 60,
  mez: 60,
  mest: 120,
  mesz: 120,
  msk: 180,
  msd: 240,
  trt: 180,
  idt: 180,
  irst: 210,
  irdt: 270,
  gst: 240,
  azt: 240,
  aft: 270,
  pkt: 300,
  uzt: 300,
  tmt: 300,
  tjt: 300,
  mvt: 300,
  kgt: 360,
  bdt: 360,
  npt: 345,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  wib: 420,
  ict: 420,
  wita: 480,
  myt: 480,
  sgt: 480,
  hkt: 480,
  pht: 480,
  bnt: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  cst: -360,
  adt: -180,
};

/** Names with several meanings, each by the language or country of the feed. */
const BY_PLACE: Readonly<Record<string, readonly (readonly [places: string, minutes: number])[]>> = {
  ist: [
    ['in hi ur bn ta te mr gu kn ml pa', 330],
    ['il he iw', 120],
    ['ie ga', 60],
  ],
  cst: [['cn zh tw', 480]],
  // Arabia (+3) or the Atlantic (-4): the language does not decide between them.
  ast: [],
};

export interface Zone {
  readonly minutes: number;
  /** What is wrong with its name. */
  readonly problem?: ReadDate['problem'];
}

/**
 * A time zone by its name in lower case: an abbreviation or an IANA name.
 * @param at the time of the clock, as if it were UTC
 * @param places language tags and the last labels of host names
 */
export function zoneNamed(name: string, at: number, places: readonly string[]): Zone {
  if (name.includes('/')) {
    return ianaZone(name, at);
  }
  const meanings = Object.hasOwn(BY_PLACE, name) ? BY_PLACE[name]! : undefined;
  const words = places.flatMap((place) => place.toLowerCase().split('-'));
  const meant = meanings?.find(([known]) => known.split(' ').some((word) => words.includes(word)));
  if (meant) {
    return { minutes: meant[1] };
  }
  if (Object.hasOwn(ZONES, name)) {
    return { minutes: ZONES[name]! };
  }
  return { minutes: 0, problem: meanings ? 'date-zone-ambiguous' : 'date-zone-unknown' };
}

function ianaZone(timeZone: string, at: number): Zone {
  try {
    // The offset at the time of the clock, and then at the instant that it gives.
    const minutes = offsetAt(timeZone, at - offsetAt(timeZone, at) * 60_000);
    return { minutes };
  } catch {
    return { minutes: 0, problem: 'date-zone-unknown' };
  }
}

/** @throws RangeError for an unknown zone */
function offsetAt(timeZone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute']);
  return Math.round((wall - at) / 60_000);
}
