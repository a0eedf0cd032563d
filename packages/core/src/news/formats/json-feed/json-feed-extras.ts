import { safeUrl } from '../../../html/safe-url.js';
import { present } from '../../model/new-item.js';
import type {
  DatePrecision,
  EventDate,
  NewsDate,
  NewsImage,
  NewsIssue,
  NewsOrigin,
  NewsText,
  NewsTranslation,
} from '../../model/news-item.js';
import { SOURCE_KINDS, type SourceKind } from '../../model/source-kind.js';
import { languageTag, newsText } from '../../model/news-text.js';
import { fields, listValue, sizeValue, textValue, type Json } from '../json-value.js';

/** ISO texts by precision, as `NewsDate` has them. */
const ISO: Readonly<Record<DatePrecision, RegExp>> = {
  year: /^\d{4}$/,
  month: /^\d{4}-\d\d$/,
  day: /^\d{4}-\d\d-\d\d$/,
  minute: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  second: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
};
const KINDS: readonly string[] = SOURCE_KINDS;

const isOffset = (value: Json): value is string =>
  typeof value === 'string' && /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(value);

/** A date under `_icesco`. */
export function exactDate(value: Json): NewsDate | undefined {
  const { iso, precision, offset } = fields(value);
  const known =
    typeof precision === 'string' && Object.hasOwn(ISO, precision) ? (precision as DatePrecision) : undefined;
  return known && typeof iso === 'string' && ISO[known].test(iso) && !Number.isNaN(Date.parse(iso))
    ? { iso, precision: known, ...(isOffset(offset) && iso.length > 10 && { offset }) }
    : undefined;
}

/** A text with the language and direction that its writer noted under `_icesco`. */
export function voicedText(text: string, lang: string | undefined, voice: Json): NewsText {
  const noted = fields(voice);
  if (!('dir' in noted)) {
    return newsText(text, lang);
  }
  const dir = noted['dir'] === 'rtl' || noted['dir'] === 'ltr' ? noted['dir'] : undefined;
  return present<NewsText>({ text: newsText(text).text, lang: languageTag(noted['lang']), dir });
}

export function imageValue(value: Json, base: string | undefined): NewsImage | undefined {
  const image = fields(value);
  const url = safeUrl(image['url'], base);
  if (!url) {
    return undefined;
  }
  const srcset = listValue(image['srcset']).flatMap((entry) => {
    const candidate = fields(entry);
    const address = safeUrl(candidate['url'], base);
    const width = sizeValue(candidate['width']);
    return address && width ? [{ url: address, width }] : [];
  });
  return present<NewsImage>({
    url,
    alt: typeof image['alt'] === 'string' ? image['alt'] : null,
    width: sizeValue(image['width']),
    height: sizeValue(image['height']),
    srcset: srcset.length ? srcset : undefined,
  });
}

export function eventsValue(value: Json): EventDate[] {
  return listValue(value).flatMap((entry) => {
    const { start, end, text } = fields(entry);
    const day = (date: Json): string | undefined =>
      typeof date === 'string' && ISO.day.test(date) ? date : undefined;
    const first = day(start);
    return first && typeof text === 'string'
      ? [present<EventDate>({ start: first, end: day(end), text })]
      : [];
  });
}

export function translationsValue(value: Json, base: string | undefined): NewsTranslation[] {
  return listValue(value).flatMap((entry) => {
    const lang = languageTag(fields(entry)['lang']);
    const url = safeUrl(fields(entry)['url'], base);
    return lang && url ? [{ lang, url }] : [];
  });
}

export function issuesValue(value: Json): NewsIssue[] {
  return listValue(value).flatMap((entry) => {
    const { code, message, field } = fields(entry);
    if (typeof code !== 'string' || !/^[a-z-]{1,60}$/.test(code)) {
      return [];
    }
    return [present<NewsIssue>({ code, message: textValue(message) ?? code, field: textValue(field) })];
  });
}

/** The origin that the writer noted, else the one given. */
export function originValue(value: Json, otherwise: NewsOrigin): NewsOrigin {
  const { kind, url, title, licence, fetched } = fields(value);
  if (typeof kind !== 'string' || !KINDS.includes(kind)) {
    return otherwise;
  }
  return present<NewsOrigin>({
    kind: kind as SourceKind,
    url: safeUrl(url),
    title: textValue(title),
    licence: textValue(licence),
    fetched: textValue(fetched),
  });
}
