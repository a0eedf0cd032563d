/** Most characters of a summary: about five lines of a card. */
export const MAX_SUMMARY = 320;
/** Most characters of a title. */
export const MAX_TITLE = 200;
/** Most characters of a title that is made from the beginning of a text. */
const MAX_DERIVED_TITLE = 110;

/** Where a sentence ends: its mark, maybe a closing quote, and white space or the end of the text. */
const SENTENCE_END = /[.!?؟۔。…]["'»”’)\]]?(?=\s|$)/g;

/**
 * Index behind the last sentence that ends within `max` characters, not before `min`; 0 where there is none.
 */
function sentenceEnd(text: string, min: number, max: number): number {
  let end = 0;
  for (const { 0: mark, index } of text.slice(0, max + 1).matchAll(SENTENCE_END)) {
    const behind = index + mark.length;
    if (behind >= min && behind <= max) {
      end = behind;
    }
  }
  return end;
}

/** Index of the last space within `max` characters; `max` where a text has no spaces. */
function wordEnd(text: string, max: number): number {
  const space = text.lastIndexOf(' ', max);
  return space > max / 2 ? space : max;
}

/** The text without a high surrogate at its end that has lost its pair. */
const whole = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

/** The text up to the end of a word, with an ellipsis; unchanged where it is short enough. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) {
    return text;
  }
  return whole(text.slice(0, wordEnd(text, max - 1))).replace(/[\s,;:،؛–—-]+$/, '') + '…';
}

/** The beginning of a text, up to the end of a sentence where one ends in its last two thirds. */
export function excerpt(text: string, max = MAX_SUMMARY): string {
  if (text.length <= max) {
    return text;
  }
  const end = sentenceEnd(text, max / 3, max);
  return end ? text.slice(0, end) : truncate(text, max);
}

/**
 * A title for a text that has none: its first sentence, or its first words.
 * @returns the title, and the rest of the text behind it
 */
export function titleFromText(text: string): { readonly title: string; readonly rest: string } {
  if (text.length <= MAX_DERIVED_TITLE) {
    return { title: text, rest: '' };
  }
  const [first] = text.slice(0, MAX_DERIVED_TITLE + 1).matchAll(SENTENCE_END);
  const end = first && first.index >= 12 ? first.index + first[0].length : 0;
  if (end) {
    return { title: text.slice(0, end), rest: text.slice(end).trim() };
  }
  const title = truncate(text, MAX_DERIVED_TITLE);
  return { title, rest: '…' + text.slice(title.length - 1).trim() };
}
