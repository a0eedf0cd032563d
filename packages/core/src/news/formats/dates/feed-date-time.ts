import { englishMonth } from './feed-date-core.js';

/** A time of day as written, with what is said of its zone. */
export interface WrittenTime {
  /** The text that it takes. */
  readonly text: string;
  readonly hours: number;
  readonly minutes: number;
  /** Undefined where the text gives none. */
  readonly seconds: number | undefined;
  readonly half: 'am' | 'pm' | undefined;
  /** Name of its zone in lower case; `''` for none. */
  readonly zone: string;
  /** Minutes east of that zone; undefined where the text gives no number. */
  readonly offset: number | undefined;
}

const CLOCK = /(?<!\d)(\d\d?)[:h](\d\d)(?::?(\d\d)(?:[.,]\d+)?)?:?(?!\d)\s*/;
/** Halves of the day right after the time. */
const AFTER: readonly (readonly ['am' | 'pm', RegExp])[] = [
  ['pm', /^(?:p\.?m\b\.?|o\.?s\b\.?|م(?![\p{L}])|ب\.? ?ظ\.?|μ\.?μ\.?)\s*/u],
  ['am', /^(?:a\.?m\b\.?|o\.?o\b\.?|ص(?![\p{L}])|ق\.? ?ظ\.?|π\.?μ\.?)\s*/u],
];
/** Right before the time. Behind a year, the letter means the Gregorian calendar. */
const BEFORE = /(?<!\d{4} ?)(?<!\p{L})([صم])\s*$/u;
/** Halves of the day anywhere in the text. */
const ANYWHERE: readonly (readonly ['am' | 'pm', RegExp])[] = [
  ['pm', /مساء|عصر|بعد ?(?:از ?)?(?:ال)?ظهر|오후|午後|下午/],
  ['am', /صباح|قبل ?(?:از ?)?(?:ال)?ظهر|오전|午前|上午/],
];
/** Noon and night belong to both halves: from these hours on, to the second one. */
const TIMES_OF_DAY: readonly (readonly [RegExp, hours: number])[] = [
  [/ظهرا/, 0],
  [/ليلا|(?<!\p{L})شب(?!\p{L})/u, 6],
];
const WORD = /^([a-z]+(?:\/[a-z_]+){0,2}|[a-z])(?![a-z])\s*/;
const OFFSET = /^([+-])(\d\d?):?(\d{0,2})/;
/** Words that stand after a time and are no zones. */
const OTHER_WORDS = /^(?:on|at|hrs?|uhr|le|de|del|the|of|hs?|o|clock|sun|mon|tue|wed|thu|fri|sat)$/;

/**
 * @param plain a date through `foldText`
 * @param text the same as written: names of zones that nobody knows are known by their capitals
 */
export function writtenTime(plain: string, text: string): WrittenTime | undefined {
  const clock = CLOCK.exec(plain);
  if (!clock) {
    return undefined;
  }
  const [found, hours = '', minutes = '', seconds] = clock;
  let at = clock.index + found.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const taken = pattern.exec(plain.slice(at, at + 60));
    at += taken?.[0].length ?? 0;
    return taken;
  };
  const half =
    AFTER.find(([, pattern]) => take(pattern))?.[0] ??
    halfBefore(plain.slice(0, clock.index)) ??
    ANYWHERE.find(([, pattern]) => pattern.test(plain) || pattern.test(text))?.[0] ??
    halfByTimeOfDay(plain, Number(hours));
  const beforeZone = at;
  const word = take(WORD)?.[1] ?? '';
  const zone = isZone(word, text) ? word.replace(/^etc\/(?=[a-z]+$)/, '') : '';
  if (!zone) {
    at = beforeZone;
  }
  const [, sign, east = '', eastMinutes = ''] = take(OFFSET) ?? [];
  const size = Number(east) * 60 + Number(eastMinutes);
  return {
    text: plain.slice(clock.index, at),
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: seconds === undefined ? undefined : Number(seconds),
    half,
    zone,
    offset: sign === undefined ? undefined : size * (sign === '-' ? -1 : 1),
  };
}

function halfBefore(text: string): WrittenTime['half'] {
  const letter = BEFORE.exec(text)?.[1];
  if (!letter) {
    return undefined;
  }
  return letter === 'م' ? 'pm' : 'am';
}

/** Noon is from 12 to 4 o'clock (11 is before it), night from 6 in the evening. */
function halfByTimeOfDay(plain: string, hours: number): WrittenTime['half'] {
  const [, from] = TIMES_OF_DAY.find(([pattern]) => pattern.test(plain)) ?? [];
  if (from === undefined) {
    return undefined;
  }
  if (from) {
    return hours >= from && hours < 12 ? 'pm' : 'am';
  }
  return hours === 10 || hours === 11 ? 'am' : 'pm';
}

function isZone(word: string, text: string): boolean {
  if (word.includes('/') || /^(?:[a-z]|utc?|gmt)$/.test(word)) {
    return true;
  }
  if (word.length < 2 || word.length > 5 || OTHER_WORDS.test(word) || englishMonth(word.slice(0, 3))) {
    return false;
  }
  return text.includes(word.toUpperCase()) || /^[aecmpw]e?[sd]?t$/.test(word);
}
