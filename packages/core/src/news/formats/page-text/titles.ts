import { anyOf } from '../../../text/any-of.js';
import { findDateMentions } from '../../annotations/event-dates/event-dates-mentions.js';
import { foldText } from '../../../text/fold-text.js';
import type { Block } from './blocks.js';

/** What a block is by its looks alone. */
export type BlockKind =
  /** Text that goes on, or a list. */
  | 'text'
  /** A line without a final stop: a title, a subtitle, or an editor's slip. */
  | 'line'
  /** A line marked with `**`. */
  | 'subtitle';

/** Longest title, in characters. */
const MAX_TITLE = 240;

export function kindOf({ text, bullets }: Block): BlockKind {
  if (/^\*\*/.test(text) && !/^\*\*[^*]+\*\*\s*\S/.test(text)) {
    return 'subtitle';
  }
  if (bullets || text.length > MAX_TITLE || /^\p{Ll}/u.test(text) || !/\p{L}/u.test(text)) {
    return 'text';
  }
  const ending = text.replace(/["'”’»)\]\s]+$/, '');
  // Two dots or an ellipsis end a title of this organisation; in a longer text they are a cut-off sentence.
  if (/(?:\.\.|…)$/.test(ending)) {
    return text.length <= 160 && !hasSentences(ending.replace(/[.…]+$/, '')) ? 'line' : 'text';
  }
  return /[.!?؟:;؛,،]$/.test(ending) || hasSentences(text) ? 'text' : 'line';
}

/** Whether a sentence ends inside: a stop after a word too long for an abbreviation, then a new beginning. */
function hasSentences(text: string): boolean {
  return /[\p{L}\p{M}]{4}[”"»)]?[.!؟] (?=[\p{Lu}\p{Lo}“"«])/u.test(text);
}

/** What stands beside a line that may be a title. */
export interface TitleSurroundings {
  /** The first text after it. */
  readonly lead: string;
  /** Whether the article before it has named the organisation's whole name already. */
  readonly isNamed: boolean;
  /** Another line follows at once. */
  readonly followed: boolean;
  /** A subtitle marked with `**` or a line with a date follows before the text. */
  readonly marked: boolean;
}

/** From this score on, a line begins a new article. */
export const TITLE_SCORE = 5;

/**
 * How much speaks for a line being the title of an article rather than a heading within one: its length and
 * words, and above all a text after it that begins as news does, with the organisation's whole name and the
 * day.
 */
/** The index is the number of words: a title has six or more. */
const SCORES_BY_WORDS = [-4, -4, -4, -4, -3, -1, 0, 1, 1];

export function titleScore(line: string, { lead, isNamed, followed, marked }: TitleSurroundings): number {
  const folded = foldText(line);
  const words = (folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + (/[ا-ي]/.test(folded) ? 2 : 0);
  let score = SCORES_BY_WORDS[words] ?? 2;
  if (line.length >= 60) {
    score += 1;
  }
  if (/i[cs]esco|ايسيسكو|director.general|directeur general|المدير العام/.test(folded)) {
    score += 2;
  }
  // Two dots separate the titles of this organisation, or end them.
  if (/\.\.|…/.test(line)) {
    score += /(?:\.\.|…)$/.test(line) ? 4 : 2;
  }
  if (readsAsSentence(line)) {
    score -= 3;
  }
  if (/^(?:about|a propos|نبذه|عن ال|\d+[.)-])/.test(folded)) {
    score -= 5;
  }
  if (saysWholeName(lead)) {
    score += isNamed ? 5 : 4;
  }
  if (tellsDay(lead)) {
    score += 3;
  }
  return score + (followed ? 1 : 0) + (marked ? 4 : 0);
}

/** How nouns and names begin that begin with the letter of "and". */
const ARABIC_NOUNS = 'زير|زار|رش|فد|فود|كال|كيل|ثيق|ثاي|ليد|لي |صول|حده|ضع|ضيع|عي|ظاي|ظيف|رق|اقع';
/** First words of a sentence rather than of a title, in folded spelling. */
const OPENING_WORDS = new RegExp(
  `^${anyOf(
    'the|he|she|it|they|this|these|during|also|moreover|finally|il|elle|ils|elles|ce|cette|ces',
    'lors|au cours|par ailleurs|enfin|de son cote|pour sa part|كما|من جانبه|من جهته|خلال',
    `و(?!${ARABIC_NOUNS})[ا-ي]{3,}`,
  )} `,
);

/**
 * Whether a line without a final stop is rather a sentence whose stop was forgotten: by its opening words, or
 * its length.
 */
export function readsAsSentence(line: string): boolean {
  return line.length > 150 || (line.length > 60 && OPENING_WORDS.test(foldText(line)));
}

const WHOLE_NAME = new RegExp(
  anyOf(
    'islamic (?:world )?educational,? scientific',
    'organisation (?:du monde )?islamique pour l.education|منظمه العالم الاسلامي للتربيه',
    "المنظمه الاسلاميه للتربيه|\\((?:l')?i[cs]esco\\)|\\((?:ال)?ايسيسكو\\)",
  ),
);

/** Whether a text introduces the organisation: by its whole name, or its short one in brackets. */
export function saysWholeName(text: string): boolean {
  return WHOLE_NAME.test(foldText(text.slice(0, 800)));
}

/** Whether a text begins with the day of speaking: "today", a weekday, or a date. */
function tellsDay(text: string): boolean {
  const beginning = text.slice(0, 400);
  return (
    findDateMentions(beginning).some((mention) => !mention.last || mention.relative !== undefined) ||
    /\b(?:today|yesterday|hier)\b|aujourd.hui|اليوم|امس/.test(foldText(beginning))
  );
}
