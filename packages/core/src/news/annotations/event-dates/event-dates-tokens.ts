import { dateWord, type DateWord } from './event-dates-words.js';
import { foldText } from '../../../text/fold-text.js';

/** A word, a number or a sign of a text. */
export interface DateToken extends DateWord {
  /** Where it stands: first and past the last character. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly number?: number;
}

/** Cuts a text into the words, numbers and signs that dates are made of. One pass. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/^\p{Nd}/u.test(match[0])) {
      tokens.push({
        start,
        end,
        word: match[0],
        number: match[0].length > 4 ? Number.NaN : Number(foldText(match[0])),
      });
      continue;
    }
    const folded = /^[a-z]+$/i.test(match[0]) ? match[0].toLowerCase() : foldText(match[0].slice(0, 21));
    const word = match[0].length > 20 ? '' : folded;
    const before = tokens.at(-1);
    // Names of two words ("تشرين الأول") end here.
    const pair = before && before.number === undefined ? dateWord(`${before.word}+${word}`) : undefined;
    if (FIRSTS.test(word)) {
      tokens.push({ start, end, word: '1', number: 1 });
    } else if (before && pair) {
      tokens[tokens.length - 1] = { ...pair, start: before.start, end, word };
    } else {
      tokens.push({ ...(dateWord(word) ?? withoutPrefix(word)), start, end, word });
    }
  }
  return tokens;
}

/** "premier juillet", "فاتح يوليوز": the first of a month in words. */
const FIRSTS = /^(?:premier|(?:ال)?فاتح)$/;

/** Arabic writes "and" and prepositions onto the word: والأربعاء, بيوليوز. */
function withoutPrefix(word: string): DateWord | undefined {
  if (!/^[وفبل]./.test(word)) {
    return undefined;
  }
  const meaning = dateWord(word.slice(1));
  return meaning && (meaning.month || meaning.weekday !== undefined) ? meaning : undefined;
}
