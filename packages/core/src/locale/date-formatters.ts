/**
 * `Intl` objects are slow to make and are wanted once a card: one is kept for each set of options. What an
 * engine claims to speak is not trusted: some print "M11" for a month or fall back to English without a word,
 * so a sample of each language is tried first.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();
const supported = new Map<string, boolean>();
const MAX_KEPT = 50;

/**
 * English without a region is British: day, month, year.
 * @throws RangeError for an unknown zone or calendar. An unreadable language is English.
 */
export function dateFormatter(
  lang: string | null | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return kept(
    formatters,
    lang + JSON.stringify(options),
    () => new Intl.DateTimeFormat(readable(lang).replace(/^en$/, 'en-GB'), options),
  );
}

/** Whether this engine names months in the language: judged by a July, which only English calls so. */
export function speaksDates(lang: string | null | undefined): boolean {
  return (
    isEnglish(lang) ||
    kept(
      supported,
      String(lang),
      () =>
        !/^July$|M0?7/.test(
          new Intl.DateTimeFormat(readable(lang), {
            month: 'long',
            calendar: 'gregory',
            timeZone: 'UTC',
          }).format(JULY),
        ),
    )
  );
}

/** Year, month and day in a zone; in UTC where the zone or `Intl` fails. */
export function convertedParts(at: number, timeZone: string): { year: number; month: number; day: number } {
  const date = new Date(at);
  if (timeZone !== 'UTC') {
    try {
      const parts = new Map<string, number>();
      const format = dateFormatter('en', {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone,
      });
      for (const { type, value } of format.formatToParts(date)) {
        parts.set(type, Number(value));
      }
      const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
      if (year && month && day) {
        return { year, month, day };
      }
    } catch {
      // UTC below.
    }
  }
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const JULY = Date.UTC(2020, 6, 15);

/** Whether a tag means English, as an unreadable one does. */
export function isEnglish(lang: string | null | undefined): boolean {
  return /^en(?:[-_]|$)/i.test(readable(lang));
}

/** A tag that `Intl` does not throw at. */
export function readable(lang: string | null | undefined): string {
  const tag = String(lang ?? '')
    .trim()
    .replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The value under the key, made when there is none. */
export function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  let value = store.get(key);
  if (value === undefined) {
    if (store.size >= MAX_KEPT) {
      store.clear();
    }
    store.set(key, (value = make()));
  }
  return value;
}
