import { directionOf } from '../locale/direction.js';

const ARABIC_SCRIPT = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

/**
 * Letters that Urdu has and Arabic and Persian lack; then those that Persian shares with Urdu, but not with
 * Arabic.
 */
const URDU_LETTERS = /[ٹڈڑںےھ]/;
const PERSIAN_LETTERS = /[پچژگ]/;
/** Letters that both have, as Persian and as Arabic write them. */
const PERSIAN_FORMS = /[کی]/;
const ARABIC_FORMS = /[كيىؤئ]/;
/** Letters and the article that Arabic has and Persian does without. */
const ARABIC_MARKS = /[ةأإ]|(?:^|\s)[وبف]?ال[\u0621-\u064a]{2}/;

/** Words that are frequent in one of these languages and rare in the others. */
const FREQUENT_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to for with is are by at from its on has have this that will an as new'.split(' ')),
  fr: new Set(
    'le les des du et dans pour sur avec est une un au aux par ce cette sa ses qui à l d qu été'.split(' '),
  ),
  es: new Set('el los las del con para por una que al sus más como fue'.split(' ')),
};
/** Words looked at: enough to decide, whatever the length of the text. */
const MAX_WORDS = 120;

function languageOfArabicScript(text: string): string | undefined {
  if (URDU_LETTERS.test(text)) {
    return 'ur';
  }
  if (PERSIAN_LETTERS.test(text)) {
    return 'fa';
  }
  if (ARABIC_MARKS.test(text)) {
    return 'ar';
  }
  if (PERSIAN_FORMS.test(text)) {
    return 'fa';
  }
  return ARABIC_FORMS.test(text) ? 'ar' : undefined;
}

function languageOfLatinScript(text: string): string | undefined {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MAX_WORDS) ?? [];
  const scores = Object.entries(FREQUENT_WORDS).map(([lang, frequent]) => ({
    lang,
    score: words.filter((word) => frequent.has(word)).length,
  }));
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best!.score >= 2 && best!.score >= 2 * second!.score ? best!.lang : undefined;
}

/** Whether a language is written in the Arabic script. */
const usesArabicScript = (lang: string): boolean =>
  directionOf(lang) === 'rtl' && !/^(?:he|iw|yi|ji)/i.test(lang);

/**
 * The language that a text is most probably in: Arabic, Persian or Urdu by their letters; English, French or
 * Spanish by their most frequent words.
 *
 * @param assumed BCP 47 tag that holds where the text does not speak against it
 * @returns `assumed`, another BCP 47 tag, or `undefined` where only so much is known that `assumed` is wrong
 */
export function detectLanguage(text: string, assumed?: string): string | undefined {
  const sample = text.slice(0, 1000);
  if (isMostlyRightToLeft(sample)) {
    if (!ARABIC_SCRIPT.test(sample)) {
      return assumed && directionOf(assumed) === 'rtl' ? assumed : undefined;
    }
    return assumed && usesArabicScript(assumed) ? assumed : languageOfArabicScript(sample);
  }
  if (!/[a-z]/i.test(sample)) {
    return assumed;
  }
  const contradicted = assumed && directionOf(assumed) === 'rtl' && !hasRightToLeft(sample);
  return languageOfLatinScript(sample) ?? (contradicted ? undefined : assumed);
}

/** Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text has a letter that is written from right to left. Quick for texts without. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Letters of the scripts above. Their digits and vowel marks are no letters. */
function isRightToLeftLetter(code: number): boolean {
  if (code < 0x590 || (code > 0x8ff && code < 0xfb1d) || code > 0xfefc) {
    return false;
  }
  const isMarkOrDigit = (code >= 0x64b && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
  return !isMarkOrDigit && code > 0x5c7;
}

/** ASCII letters, and whatever follows the signs of Latin-1: exact enough to find the majority. */
const isLetter = (code: number): boolean =>
  (code > 0x40 && code < 0x5b) ||
  (code > 0x60 && code < 0x7b) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f));

/** Letters of a text by direction. By code units, since a pattern for each letter is many times slower. */
function countLetters(text: string): { readonly rightToLeft: number; readonly others: number } {
  let rightToLeft = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isRightToLeftLetter(code)) {
      rightToLeft += 1;
    } else if (isLetter(code) && (code < 0x590 || code > 0x8ff)) {
      others += 1;
    }
  }
  return { rightToLeft, others };
}

/** Whether most letters of a text are written from right to left. */
export function isMostlyRightToLeft(text: string): boolean {
  if (!hasRightToLeft(text)) {
    return false;
  }
  const { rightToLeft, others } = countLetters(text);
  return rightToLeft > others;
}

/** Whether a text begins with a right-to-left letter, or a quarter of its letters are of that kind. */
export function hasRightToLeftPart(text: string): boolean {
  const { rightToLeft, others } = countLetters(text);
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return rightToLeft * 3 >= others || (rightToLeft > 0 && hasRightToLeft(first));
}
