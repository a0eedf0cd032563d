/**
 * `Intl` objects are slow to make and are wanted once a card: one is kept for each set of options. What an engine
 * claims to speak is not trusted: some print "M11" for a month or fall back to English without a word, so each
 * language is asked for a sample first.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();
const MOST_KEPT = 50;

/** @throws RangeError for an unknown zone or calendar. An unreadable language is English. */
export function dateFormatter(lang: string | null | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(formatters, JSON.stringify([lang, options]), () => new Intl.DateTimeFormat(readable(lang), options));
}

/** @throws where the engine has no `Intl.RelativeTimeFormat`. */
export function relativeFormatter(lang: string | null | undefined, numberingSystem: string): Intl.RelativeTimeFormat {
  return kept(relatives, `${lang} ${numberingSystem}`, () => {
    // The numbering system is an option of the standard (ECMA-402 section 18.1.1) that TypeScript's library lacks.
    const options = { numeric: 'auto', numberingSystem } as Intl.RelativeTimeFormatOptions;
    return new Intl.RelativeTimeFormat(readable(lang), options);
  });
}

/** Whether this engine names months in the language: judged by a July, which only English calls so. */
export function speaksDates(lang: string | null | undefined): boolean {
  const sample = dateFormatter(lang, { month: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(JULY);
  return isEnglish(lang) || !/^July$|M0?7/.test(sample);
}

/** Whether this engine has words for days ago in the language. */
export function speaksRelative(lang: string | null | undefined): boolean {
  const sample = relativeFormatter(lang, 'latn').format(-3, 'day');
  return isEnglish(lang) || !/^3 days ago$|^[-−+‑]/.test(sample);
}

/** Year, month and day in a zone; in UTC where the zone or `Intl` fails. */
export function convertedParts(at: number, timeZone: string): { year: number; month: number; day: number } {
  const date = new Date(at);
  if (timeZone !== 'UTC') {
    try {
      const parts = new Map<string, number>();
      const format = dateFormatter('en', { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory', numberingSystem: 'latn', timeZone });
      for (const { type, value } of format.formatToParts(date)) parts.set(type, Number(value));
      const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
      if (year && month && day) return { year, month, day };
    } catch {
      // UTC below.
    }
  }
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const JULY = Date.UTC(2020, 6, 15);

function isEnglish(lang: string | null | undefined): boolean {
  return /^en(?:[-_]|$)/i.test(readable(lang));
}

/** A tag that `Intl` does not throw at. */
function readable(lang: string | null | undefined): string {
  const tag = String(lang ?? '').trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  let value = store.get(key);
  if (value === undefined) {
    if (store.size >= MOST_KEPT) store.clear();
    store.set(key, (value = make()));
  }
  return value;
}
