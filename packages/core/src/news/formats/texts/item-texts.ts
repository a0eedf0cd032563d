import { anyOf } from '../../../text/any-of.js';
import { decodeEntities } from '../../../html/html-entities.js';
import { hasMarkup } from '../../model/news-text.js';
import { excerpt, MAX_TITLE, titleFromText, truncate } from './excerpt.js';
import { collapse, stripTags } from '../../../html/html-to-text.js';
import { withoutPublishingMarkup, withoutPublishingText } from '../markup-core.js';

/** The texts of an item as its source gives them. */
export interface GivenTexts {
  /** Plain text; empty for none. */
  readonly title: string;
  /** HTML, or plain text that `summaryIsPlain` names so; empty for none. */
  readonly summary: string;
  readonly summaryIsPlain?: boolean | undefined;
  readonly contentHtml?: string | undefined;
  readonly contentText?: string | undefined;
}

/** The texts that a list shows, all of them plain; empty for none. */
export interface ShownTexts {
  readonly title: string;
  readonly summary: string;
  /** The whole text, where the summary is only its beginning and nothing else holds it. */
  readonly contentText: string | undefined;
}

/** Most characters of a content that are read for an excerpt. */
const MAX_READ = 20_000;

/** Tags of HTML at the beginning of a text that has been decoded already: it was escaped twice. */
const ESCAPED_TWICE = new RegExp(
  anyOf(
    '^</?(?:p|div|span|img|a|br|b|i|em|strong|ul|ol|li|table|h[1-6]|figure|section|article)\\b[^<>]{0,2000}>',
    '</(?:p|div|span|strong|em|li|h[1-6])>|<br ?/?>|&#\\d{2,5};',
    '&(?:amp|nbsp|quot|eacute|egrave|rsquo|lsquo|hellip|ndash);',
  ),
  'i',
);

/** Texts as they are compared: without case, punctuation and white space. */
const compared = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Divides the blocks of a text; HTML does not allow it. */
const BLOCK = '\x01';

/**
 * Plain text of HTML, without what publishing systems add and without a first block that repeats the title.
 */
function textOfHtml(html: string, title: string): string {
  const text = stripTags(withoutPublishingMarkup(html.slice(0, MAX_READ)), ' ', BLOCK);
  const start = text.search(/[^\s\x01]/);
  const end = text.indexOf(BLOCK, start);
  const repeats =
    title &&
    end > 0 &&
    end - start < 2 * title.length + 8 &&
    compared(text.slice(start, end)) === compared(title);
  return collapse((repeats ? text.slice(end) : text).replaceAll(BLOCK, ' ')).trim();
}

/** The same for HTML that may have been escaped twice. */
function plainText(html: string, title: string): string {
  const text = textOfHtml(html, title);
  return ESCAPED_TWICE.test(text) ? textOfHtml(text, title) : text;
}

const summaryText = ({ summary, summaryIsPlain, title }: GivenTexts): string =>
  summaryIsPlain && !hasMarkup(summary)
    ? collapse(decodeEntities(summary)).trim()
    : plainText(summary, title);

/** The text without the title that it begins with; empty where it says no more than the title. */
function withoutTitle(text: string, title: string): string {
  if (!title || !text) {
    return text;
  }
  if (text.length <= title.length + 8 && compared(text) === compared(title)) {
    return '';
  }
  if (!text.startsWith(title)) {
    return text;
  }
  const rest = text.slice(title.length);
  // The title alone in its line, or closed by a sign; in "Rabat hosts …" it is part of the sentence.
  return /^\s*[:.–—|-]\s/.test(rest) ? rest.replace(/^[\s:.–—|-]+/, '') : text;
}

/**
 * Title and summary of an item as readers see them: a missing summary is made from the content, a missing
 * title from the first words; neither repeats the other; what publishing systems add is left out, and both
 * are shortened.
 */
export function itemTexts(given: GivenTexts): ShownTexts {
  const { contentHtml = '', contentText = '' } = given;
  const summary = summaryText(given);
  const clean = (text: string): string => withoutTitle(withoutPublishingText(text, given.title), given.title);
  let text = clean(summary);
  if (!text) {
    text = clean(
      contentHtml ? plainText(contentHtml, given.title) : collapse(contentText.slice(0, MAX_READ)).trim(),
    );
  }
  if (!given.title) {
    const { title, rest } = titleFromText(text);
    return { title, summary: excerpt(rest), contentText: keptText(given, rest) };
  }
  // A title that is cut stays readable as a summary, where there is no other.
  const title = truncate(given.title, MAX_TITLE);
  if (!text && title !== given.title) {
    return { title, summary: excerpt(given.title, 1000), contentText: undefined };
  }
  return { title, summary: excerpt(text), contentText: keptText(given, text) };
}

/** The whole text, where its summary is cut and the item has no other. */
function keptText(
  { contentHtml, contentText, summaryIsPlain, summary }: GivenTexts,
  text: string,
): string | undefined {
  if (contentText || contentHtml || excerpt(text) === text) {
    return undefined;
  }
  return summaryIsPlain ? summary : text;
}
