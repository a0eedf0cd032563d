import { anyOf } from '../../../text/any-of.js';
import { foldText } from '../../../text/fold-text.js';

/**
 * Signs of a title where the texts are of any organisation, and their first paragraphs name neither it nor a
 * day: a title is long, stands before a paragraph that starts afresh, and that paragraph says in its own
 * words what the title says.
 */

/** What the lines of a page have in common. */
export interface LineStyle {
  /** None of its lines is as short as a heading within an article. */
  readonly allLong: boolean;
}

const ARABIC = /[ا-ي]/;

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a line has as many words as a title. Arabic needs fewer. */
export function isLong(line: string): boolean {
  const folded = foldText(line);
  return wordsOf(folded).length >= (ARABIC.test(folded) ? 4 : 6);
}

/** The beginning of a word, which most of its forms share; nothing for short words. */
function stemOf(word: string): string {
  if (ARABIC.test(word)) {
    const bare = word.replace(/^(?:[وفبكل]?ال|لل|[وب](?=[ا-ي]{4}))/, '');
    return bare.length < 3 ? '' : bare.slice(0, 4);
  }
  return word.length < 4 ? '' : word.slice(0, 5);
}

const stemsOf = (text: string): Set<string> => new Set(wordsOf(foldText(text)).map(stemOf).filter(Boolean));

/** What a paragraph begins with that goes on from the one before it, in folded spelling. */
const GOES_ON = new RegExp(
  `^${anyOf(
    'he|she|it|they|this|these|also|moreover|finally|il|elle|ils|elles|ce|cette|ces|par ailleurs',
    'enfin',
  )}\\b`,
);
const GOES_ON_ARABIC = /^(?:كما|وقال|وقالت|واضاف|واكد|واشار|واوضح|من جانبه|من جهته) /;

/** How much more speaks for the line being a title; added to the score of `titles.ts`. */
export function otherOrganisationScore(line: string, lead: string, { allLong }: LineStyle): number {
  if (!isLong(line)) {
    return 0;
  }
  const said = stemsOf(lead.slice(0, 400));
  const repeated = [...stemsOf(line)].filter((stem) => said.has(stem)).length;
  const beginning = foldText(lead.slice(0, 40));
  const goesOn = GOES_ON.test(beginning) || GOES_ON_ARABIC.test(beginning);
  return 2 + Math.min(3, repeated && repeated + 1) + (goesOn ? 0 : 1) + (allLong ? 2 : 0);
}
