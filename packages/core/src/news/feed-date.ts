import { englishMonth, monthNamed, plainLetters } from './month-names.js';
import type { NewsDate } from './news-item.js';

/**
 * A time with what follows it: half of the day; zone by name, which North America (`est`, `pdt`) and Europe (`cet`, `west`) have
 * and which else means UTC (military letters meant opposite things to their writers, RFC 5322 section 4.3); offset.
 */
const TIME =
  /(?<!\d)(\d\d?)[:h](\d\d)(?::?(\d\d)(?:[.,]\d+)?)?:?(?!\d)\s*(?:([ap])\.?m\b\.?)?\s*(?:[a-z]+\/)?(?:(?:([aecmp])([sd]?)t|([wce])e(s?)t|[a-z]|utc?|gmt)(?![a-z]))?\s*(?:([+-])(\d\d?):?(\d{0,2}))?/;

/** RFC 822 and RFC 3339 in UTC. */
const COMMON =
  /^(?:\w{3}, )?(0[1-9]|[12]\d|3[01]) (\w{3}) ([12]\d{3}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) (?:\+0000|GMT)$|^([12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(?:Z|\+00:00)$/;

/** Two and three digits by RFC 2822 section 4.3. */
const yearOf = (digits: string): number =>
  +digits + (digits.length > 3 ? 0 : digits.length > 2 || digits > '49' ? 1900 : 2000);

/** The day in a text from which time and zone have been taken. Of an ordinal date the month is 0; what the text does not say is absent. */
function calendarDay(
  text: string,
): readonly [year: number, month?: string | number | undefined, day?: string | undefined] {
  const month = monthNamed(text);
  const [a = '', ...others] = text.match(/\d+/g) ?? [];
  const [b, c, more] = month ? ['' + month, ...others] : others;
  if (more) return [0];
  // Fewer than three numbers are only read where nothing else stands.
  if (!c)
    return a.length > 3 && (month || /^[\dt: -]+$/.test(text))
      ? b?.length === 3
        ? [+a, 0, b]
        : [+a, b]
      : [0];
  // Year first: four digits, or two in the ISO spelling. With slashes the month is first (US) unless it cannot be; otherwise the day is.
  return c.length < 3 && (a.length > 2 || +a > 31 || /-\d+-/.test(text))
    ? [yearOf(a), b, c]
    : !month && (text.includes('/') ? +a < 13 : +b! > 12)
      ? [yearOf(c), a, b]
      : [yearOf(c), b, a];
}

/**
 * Reads a date as feeds write it: RFC 3339, W3CDTF and ISO 8601 (calendar and ordinal, basic and extended), RFC 822 and
 * 2822 with their usual mistakes, asctime, database and US forms, Unix seconds and milliseconds; month names in
 * the languages of `month-names.ts`; Arabic and Persian digits. A time without a zone is taken as UTC.
 *
 * Never says more than the text: a day stays a day, without a zone. Undefined for what is no date or an impossible
 * one; with `rollOver`, days 29 to 31 of a shorter month run on into the next month.
 */
export function readFeedDate(text: string, rollOver = false): NewsDate | undefined {
  // What nearly every feed has; the general way takes ten times as long.
  const [, day2, month3 = '-', year4, time1, instant] = COMMON.exec(text) ?? [];
  const known = englishMonth(month3.toLowerCase());
  const iso = instant ? instant + 'Z' : `${year4}-${known < 10 ? '0' : ''}${known}-${day2}T${time1}Z`;
  // Not every month has a day beyond the 28th.
  if ((instant || known) && (iso.slice(8, 10) < '29' || new Date(iso).getUTCDate() === +iso.slice(8, 10)))
    return { iso, precision: 'second' };
  const letters = plainLetters(text.slice(0, 120))
    .replace(/\([^)]*\)/g, ' ')
    .trim();
  if (/^\d{9,13}$/.test(letters))
    return {
      iso: new Date(+letters * (letters.length > 11 ? 1 : 1000)).toISOString().slice(0, 19) + 'Z',
      precision: 'second',
    };
  // What is written without signs gets them.
  const plain = letters
    .replace(/^(\d{4}|\d\d-)-?(\d\d)-?(\d\d)(?:[t ]*(\d\d)(\d\d)(\d\d|))?(?![\d:])/, '$1-$2-$3 $4:$5:$6')
    .replace(/^(\d{4})(\d{3})$/, '$1-$2');
  const [
    time = '',
    hours = 0,
    minutes = 0,
    seconds = '',
    half,
    american,
    daylight,
    european,
    summer,
    sign = '',
    east = 0,
    eastMinutes = 0,
  ] = TIME.exec(plain) ?? [];
  const [y, m, d] = calendarDay(plain.replace(time, ' '));
  const midnight = new Date(Date.UTC(y, +(m || 1) - 1, +(d || 1)));
  const afternoon = half === 'p' || /오후|午後|下午/.test(text);
  const clock =
    (((half || afternoon ? +hours % 12 : +hours) + (afternoon ? 12 : 0)) * 60 + +minutes) * 60 + +seconds;
  if (
    y > 9998 ||
    midnight.getUTCFullYear() !== y ||
    // A year, or an ordinal date, has no month that could be left.
    (m && midnight.getUTCMonth() !== +m - 1 && !(rollOver && +d! > 28 && +d! < 32)) ||
    // 24:00 is the end of the day, which has no half; second 60 is a leap second.
    (time && (!d || +minutes > 59 || +seconds > 60 || +hours > (half ? 23 : 24) || clock > 86_400))
  )
    return undefined;
  const zone = american
    ? 'pmcea'.indexOf(american) - (daylight === 'd' ? 7 : 8)
    : european
      ? 'wce'.indexOf(european) + (summer ? 1 : 0)
      : 0;
  const moment = +midnight + (clock - (zone * 60 + +(sign + (+east * 60 + +eastMinutes))) * 60) * 1000;
  return {
    iso: new Date(moment).toISOString().slice(0, time ? 19 : d ? 10 : m ? 7 : 4) + (time && 'Z'),
    precision: seconds ? 'second' : time ? 'minute' : d ? 'day' : m ? 'month' : 'year',
  };
}
