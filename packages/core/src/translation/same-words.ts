/** Arabic letters that fonts and plugins exchange: the same letter to a reader. */
const LETTERS: Readonly<Record<string, string>> = { ی: 'ي', ى: 'ي', ې: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ة: 'ه' };

/** Emoji that scripts draw as images, also in the form of a digit. */
const EMOJI = /[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Regional_Indicator}/gu;

/**
 * What is left of a text when everything is gone that typography, fonts and scripts change without a
 * translation: emoji, soft hyphens and other invisible characters, kinds of space, kinds of digit,
 * punctuation, vowel signs, lengthened Arabic letters, and case.
 */
const plain = (text: string): string =>
  text
    .replace(EMOJI, '')
    .normalize('NFKD')
    .replace(/\p{Nd}/gu, '0')
    .replace(/[\p{M}\p{Cf}\p{P}\p{S}\u0640]/gu, '')
    .replace(/[یىېکہھة]/g, (letter) => LETTERS[letter]!)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Cyrillic letters by the Latin that Serbian, Uzbek and Kazakh pages switch to, without their marks. */
const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџшщъыьэюяёіїєўқғҳңәөұүһ';
const LATIN =
  'a b v g d dj e z z i j k l lj m n nj o p r s t c u f h c c dz s s . y . e yu ya yo i yi e o q g h n a o u u h'.split(
    ' ',
  );

/** One script for both, without the letters that differ from one alphabet to the next. */
const latin = (text: string): string =>
  [...text]
    .map((letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter)
    .join('')
    .replace(/đ/g, 'dj')
    .replace(/ı/g, 'i')
    .replace(/([cs])h/g, '$1')
    .replace(/kh|x/g, 'h')
    .replace(/q/g, 'k')
    .replace(/w/g, 'u')
    .replace(/[jy]/g, 'i')
    .replace(/[. ]/g, '');

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** How many letters are to be changed to make one text of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let line = 0; line < one.length; line += 1) {
    const next = [line + 1];
    for (let column = 0; column < other.length; column += 1) {
      const change = row[column]! + Number(one[line] !== other[column]);
      next.push(Math.min(change, row[column + 1]! + 1, next[column]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** A quarter of the letters: alphabets differ in a few, languages in nearly all. */
const MAX_CHANGED_SHARE = 0.25;

/** Whether two texts say the same in the same language, however they are set, and in whichever alphabet. */
export function sameWords(one: string, other: string): boolean {
  const [before, after] = [plain(one), plain(other)];
  if (before === after || isCyrillic(before) === isCyrillic(after)) {
    return before === after;
  }
  const [first, second] = [latin(before), latin(after)];
  return distance(first, second) <= MAX_CHANGED_SHARE * Math.max(first.length, second.length);
}
