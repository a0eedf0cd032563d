const DAY = 86_400_000;

/** Months of the two Hijri calendars, as `foldText` leaves them; alternatives are divided by `|`. */
const LUNAR_MONTHS =
  'محرم|muharram,صفر|safar,ربيع (?:ال)?اول|rabi al-?awwal,ربيع (?:ال)?(?:اخر|ثاني)|rabi al-?(?:akhir|thani),' +
  'جماد[يه] (?:ال)?اول[يه]?|jumada al-?(?:ula|awwal),جماد[يه] (?:ال)?(?:اخر[هيه]?|ثاني?ه?)|jumada al-?(?:akhirah?|thani),' +
  'رجب|rajab,شعبان|sha.?ban,رمضان|rama[dz]h?an,شوال|shawwal,ذ[ويى] ?(?:ال)?قعده|dhu al-?qi.?dah?,ذ[ويى] ?(?:ال)?حجه|dhu al-?hijjah?';
const SOLAR_MONTHS =
  'فروردين|حمل|farvardin,ارديبهشت|ثور|ordibehesht,خرداد|جوزا|khordad,تير|سرطان|tir,مرداد|امرداد|اسد|mordad,' +
  'شهريور|سنبله|shahrivar,مهر|ميزان|mehr,ابان|عقرب|aban,اذر|قوس|azar,دي|جدي|dey,بهمن|دلو|bahman,اسفند|حوت|esfand';
const LUNAR_SIGN = /(?<!\p{L})(?:هـ|ه|هجري|hijri|ah|h)(?!\p{L})/u;
const SOLAR_SIGN = /(?<!\p{L})(?:ه ?\.? ?ش|هـ ?\.? ?ش|شمسي|خورشيدي|sh|jalali)(?!\p{L})/u;
/** Languages whose countries count by the solar calendar. */
const SOLAR_COUNTRIES = /^(?:ir|af)$/i;
const SOLAR_LANGUAGES = /^(?:fa|ps|prs|haz|mzn|glk|lrc)(?:-|$)/i;

type Calendar = 'islamic-umalqura' | 'persian';

/** What a date says of its calendar. */
export type OtherDay =
  | { readonly calendar: Calendar; readonly year: number; readonly month: number; readonly day: number }
  /** Of another calendar than the Gregorian, but it is not certain which. */
  | 'uncertain';

/** The number of the month that is named; 0 for none. */
function monthIn(text: string, months: string): number {
  return (
    months
      .split(',')
      .findLastIndex((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u').test(text)) + 1
  );
}

/**
 * The day of a date in one of the Hijri calendars; undefined for a Gregorian date. The calendar is certain by
 * its sign, by the name of the month, or by the year: those near the present do not overlap, but only where
 * people count by the solar calendar is such a year not an error.
 * @param plain a date without its time, through `foldText`
 * @param country last label of the feed's host name
 */
export function otherDay(plain: string, lang: string | undefined, country = ''): OtherDay | undefined {
  const numbers = (plain.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 1299 && number < 1600);
  if (!year) {
    return undefined;
  }
  const text = plain;
  const solarMonth = monthIn(text, SOLAR_MONTHS);
  const lunarMonth = solarMonth ? 0 : monthIn(text, LUNAR_MONTHS);
  const countsBySun = SOLAR_LANGUAGES.test(lang ?? '') || SOLAR_COUNTRIES.test(country);
  const calendar = calendarOf(text, year, countsBySun, solarMonth, lunarMonth);
  const others = numbers.filter((number) => number !== year);
  const [first = 0, second = 0, ...more] = others;
  const month = solarMonth || lunarMonth;
  if (!calendar || more.length || (month ? second : !second)) {
    return 'uncertain';
  }
  if (month) {
    return { calendar, year, month, day: first };
  }
  const yearFirst = numbers[0] === year;
  return { calendar, year, month: yearFirst ? first : second, day: yearFirst ? second : first };
}

function calendarOf(
  text: string,
  year: number,
  countsBySun: boolean,
  solarMonth: number,
  lunarMonth: number,
): Calendar | undefined {
  if (solarMonth || SOLAR_SIGN.test(text)) {
    return 'persian';
  }
  if (lunarMonth || LUNAR_SIGN.test(text)) {
    return 'islamic-umalqura';
  }
  if (year > 1415 && year < 1461) {
    return 'islamic-umalqura';
  }
  return year > 1369 && year < 1416 && countsBySun ? 'persian' : undefined;
}

/**
 * Midnight UTC of a day in another calendar; undefined where there is no such day, or the engine lacks the
 * calendar.
 */
export function gregorianDay({ calendar, year, month, day }: Exclude<OtherDay, string>): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) {
    return undefined;
  }
  const isLunar = calendar !== 'persian';
  const days = isLunar
    ? (year - 1) * 354.36707 + (month - 1) * 29.530588
    : (year - 1) * 365.2422 + (month - 1) * 30 + Math.min(6, month - 1);
  const estimate = Date.UTC(622, isLunar ? 6 : 2, isLunar ? 19 : 22) + (Math.floor(days) + day - 1) * DAY;
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== calendar) {
    return undefined;
  }
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const at = estimate + shift * DAY;
    const part = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, parseInt(value)]),
    );
    if (part['year'] === year && part['month'] === month && part['day'] === day) {
      return at;
    }
  }
  return undefined;
}

/** Where a date is given in both calendars, its Gregorian part. */
export function gregorianPart(plain: string): string {
  if (!/(?<!\d)1[345]\d\d(?!\d)/.test(plain) || !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(plain)) {
    return plain;
  }
  const parts = plain.split(/[()|]| [-–—] |الموافق|موافق|مطابق|برابر|corresponding|هـ/);
  return (
    parts.find((part) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(part) && !/(?<!\d)1[345]\d\d(?!\d)/.test(part)) ??
    plain
  );
}

/** Months of the Levant that a number distinguishes: the last of the year, the first (`كانون 2`, `ك2`). */
export function levantMonths(plain: string): string {
  return plain
    .replace(/(?<!\p{L})ك ?(?=[12](?!\d))/u, 'كانون ')
    .replace(/(?<!\p{L})ت ?(?=[12](?!\d))/u, 'تشرين ')
    .replace(/كانون ?(?:2|(?:ال)?ثان[يى]|ii)(?!\d)/, ' jan ')
    .replace(/كانون ?(?:1|(?:ال)?اول|i)(?!\d)/, ' dec ')
    .replace(/تشرين ?(?:2|(?:ال)?ثان[يى]|ii)(?!\d)/, ' nov ')
    .replace(/تشرين ?(?:1|(?:ال)?اول|i)(?!\d)/, ' oct ');
}
