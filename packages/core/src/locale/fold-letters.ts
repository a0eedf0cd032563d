/**
 * One spelling for words that are written in several: lower case, without accents, Arabic vowel marks, tatweel and
 * hamza carriers (أ إ آ → ا), ى → ي, ة → ه. For comparing, never for showing.
 */
export function foldLetters(word: string): string {
  return word.normalize('NFD').replace(/[\p{M}ـ]/gu, '').toLowerCase().replace(/[ىیةکœæ]/g, (letter) => SPELLINGS[letter] ?? letter);
}

const SPELLINGS: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', œ: 'oe', æ: 'ae' };

/** The value of decimal digits, Western or Eastern Arabic (٠١٢, ۰۱۲). */
export function digitsValue(digits: string): number {
  return Number(digits.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)));
}
