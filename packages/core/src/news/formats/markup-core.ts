import { anyOf } from '../../text/any-of.js';
import type { NewsImage } from '../model/news-item.js';

/** What `rare-markup.ts` exports: it is loaded for the first text that needs it. */
interface RareMarkup {
  readonly escapeUnknownTags: (html: string) => string;
  readonly chooseImage: (images: readonly NewsImage[]) => NewsImage | undefined;
  readonly contentImage: (html: string, base: string | undefined) => NewsImage | undefined;
  readonly isOtherImage: (url: string, className: string) => boolean;
  readonly withoutPublishingMarkup: (html: string) => string;
  readonly withoutPublishingText: (text: string, title: string) => string;
}

let rare: RareMarkup | undefined;
let missed = false;

/** Has leftovers of publishing systems removed, and images found in the content. */
export const learnMarkup = (part: RareMarkup): void => {
  rare = part;
};

/** Whether a text has been met, since the last call, that only `rare-markup.ts` can read. */
export function markupMissed(): boolean {
  const was = missed;
  missed = false;
  return was;
}

/** The part that few feeds need; where it is not there yet, reading starts again once it has been fetched. */
export function rareMarkup(): RareMarkup | undefined {
  missed ||= !rare;
  return rare;
}

/** How images begin: looking for the usual spellings costs a tenth of looking for any. */
const IMAGE_STARTS = ['<img', '<IMG', '<Img', '<amp-img'];

/** The first image of an article's HTML, see `content-image.ts`. */
export const contentImage = (html: string, base: string | undefined): NewsImage | undefined =>
  IMAGE_STARTS.some((start) => html.includes(start)) ? rareMarkup()?.contentImage(html, base) : undefined;

/** HTML in which a `<` that begins no element of HTML is escaped, see `known-tags.ts`. */
export const escapeUnknownTags = (html: string): string =>
  html.includes('<') ? (rareMarkup()?.escapeUnknownTags(html) ?? html) : html;

/** Classes, properties and columns of SharePoint that summaries are freed from. */
const PUBLISHING_MARKUP = new RegExp(
  anyOf(
    'ExternalClass|<(?:div|p)>\\s*<(?:b|strong)>[^<>]{1,60}:\\s*</|more-?link|read-?more',
    'link-more|sharedaddy|relatedposts|addtoany|username|field-|field__|submitted|schema:',
  ),
  'i',
);

/** HTML of a summary without elements that are no part of its text. */
export const withoutPublishingMarkup = (html: string): string =>
  html.includes('<') && PUBLISHING_MARKUP.test(html)
    ? (rareMarkup()?.withoutPublishingMarkup(html) ?? html)
    : html;

/** Shortcodes, and commands for plugins. */
const CODE = /[[{][a-z/[]/i;
/** A day and a time as Drupal writes them. */
const DRUPAL_DATE = /\d[/.-]\d{1,4} - \d{1,2}:\d{2}/;
/** Words of the lines that name the site, in the longest of them. */
const APPENDED_WORDS = new RegExp(
  anyOf(
    'appeared first|first appeared|first published|en premier|لأول مرة|أول|primero|ilk önce',
    'появил|اولین بار',
  ),
);
const APPENDED_LENGTH = 700;
/** Words of the invitations to read on, which the title may follow. */
const READ_ON_WORDS = new RegExp(
  anyOf(
    '[Rr]ead|READ|[Mm]ore|MORE|View |suite|SUITE|lecture|[Pp]lus|savoir|article|Details|davantage',
    'مزيد|أكثر|قراءة|الخبر|المقال|التفاصيل|leyendo|Leer|Devam|elengkap|Читать|Подробнее|ادامه',
    'بیشتر|مزید',
  ),
);
const READ_ON_LENGTH = 60;

/** Whether a text may hold what publishing systems add. Most texts do not, and need not be searched. */
const isSuspect = (text: string, title: string): boolean =>
  text.startsWith('\u200b') ||
  ((text.includes('[') || text.includes('{')) && CODE.test(text)) ||
  READ_ON_WORDS.test(text.slice(-READ_ON_LENGTH - title.length)) ||
  APPENDED_WORDS.test(text.slice(-APPENDED_LENGTH)) ||
  DRUPAL_DATE.test(text.slice(0, 120 + title.length));

/**
 * A summary without what publishing systems add, and with one sign for a text that was cut.
 *
 * @param text plain text with its white space collapsed
 */
export function withoutPublishingText(text: string, title = ''): string {
  const plain = isSuspect(text, title) ? rareMarkup()?.withoutPublishingText(text, title) : undefined;
  return withoutCut(plain ?? text);
}

/** How a cut text is marked. */
const CUT = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*$/;

/** With one sign for a text that was cut: none behind a whole sentence, an ellipsis within one. */
function withoutCut(text: string): string {
  const cut = CUT.exec(text.slice(-40));
  if (!cut) {
    return text.trim();
  }
  const before = text.slice(0, Math.max(0, text.length - 40) + cut.index);
  return /[.!?؟۔。]["'»”’)]?$/.test(before) || before === '' ? before : before + '…';
}
