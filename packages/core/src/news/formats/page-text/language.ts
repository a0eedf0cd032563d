import { foldText } from '../../../text/fold-text.js';

const FRENCH = new Set(
  'le la les des du un une et est dans pour que qui sur avec au aux ce cette ses par de d l'.split(' '),
);
const ENGLISH = new Set(
  'the of and to in for that with on by is was an its from this as at has have'.split(' '),
);

/**
 * The language of a text among Arabic, French and English: by its letters, then by its function words.
 * @returns `undefined` when neither settles it.
 */
export function detectLanguage(text: string): 'ar' | 'en' | 'fr' | undefined {
  const sample = text.slice(0, 4000);
  const arabic = sample.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  if (arabic > latin / 2) {
    return 'ar';
  }
  let balance = 0;
  for (const word of foldText(sample).match(/[a-z]+/g) ?? []) {
    balance += (ENGLISH.has(word) ? 1 : 0) - (FRENCH.has(word) ? 1 : 0);
  }
  if (!balance) {
    return undefined;
  }
  return balance > 0 ? 'en' : 'fr';
}
