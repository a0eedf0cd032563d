import { countryNames, type CountryNames } from './countries-names.js';
import { foldText } from '../../../text/fold-text.js';

/**
 * The countries that a text names, in English, French and Arabic, or in one other language that the engine
 * knows. The longest name counts ("South Sudan" is not Sudan); demonyms do not. Latin names begin with a
 * capital, Arabic names may carry ال and the prefixes و ف ب ك ل. Takes time in proportion to the text; never
 * throws.
 * @param lang BCP 47 tag of the text; without it, or if the engine does not know it, all three languages are
 *   looked for.
 * @returns ISO 3166-1 alpha-2 codes in order of first mention.
 */
export function findCountries(text: string, lang?: string): string[] {
  const names = countryNames(lang);
  const words: Word[] = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: raw, index }) => ({
    raw,
    start: index,
    end: index + raw.length,
  }));
  const found = new Set<string>();
  let countryEnd = -1;
  for (let at = 0; at < words.length; at++) {
    const name = longestName(text, words, at, names, countryEnd);
    if (!name) {
      continue;
    }
    at += name.length - 1;
    if (name.code === '') {
      continue;
    }
    found.add(name.code);
    countryEnd = words[at]?.end ?? -1;
  }
  return [...found];
}

interface Word {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name that begins at a word, and how many words it has. */
function longestName(
  text: string,
  words: readonly Word[],
  at: number,
  { codes, longest }: CountryNames,
  countryEnd: number,
): { code: string; length: number } | undefined {
  const first = words[at];
  if (!first || first.raw.length > 40) {
    return undefined;
  }
  for (const form of spellings(first.raw)) {
    const most = longest.get(form) ?? 0;
    const names = most > 0 ? [form] : [];
    for (let next = at + 1; names.length < most; next++) {
      const [before, word] = [words[next - 1], words[next]];
      if (!before || !word || !/^[\s'’\-‑–—.&()]{1,4}$/.test(text.slice(before.end, word.start))) {
        break;
      }
      names.push(`${names.at(-1)} ${foldText(word.raw)}`);
    }
    for (let name = names.at(-1); name !== undefined; names.pop(), name = names.at(-1)) {
      const code = codes.get(name);
      const last = words[at + names.length - 1] ?? first;
      // Latin names are written with a capital, at one end at least: "île Maurice", "Arabie saoudite".
      if (code === undefined || (isSmall(first.raw) && isSmall(last.raw))) {
        continue;
      }
      const near = countryEnd >= 0 && /^[\s،,]{1,4}$/.test(text.slice(countryEnd, first.start));
      if (isMeant(name, first.raw, words[at - 1]?.raw ?? '', near)) {
        return { code, length: names.length };
      }
    }
  }
  return undefined;
}

function isSmall(raw: string): boolean {
  return /^\p{Ll}/u.test(raw);
}

/** The folded word, and for Arabic the word without what is written onto it: "وللسودان" → "السودان". */
function spellings(raw: string): string[] {
  // Most words are plain ASCII: the costly folding is spared.
  const word = /^[a-z]+$/i.test(raw) ? raw.toLowerCase() : foldText(raw);
  if (!/^[وفبكل][ا-ي]/.test(word)) {
    return [word];
  }
  const forms = [word];
  let rest = word;
  if (/^[وف]/.test(rest)) {
    forms.push((rest = rest.slice(1)));
  }
  if (rest.startsWith('لل')) {
    forms.push(`ال${rest.slice(2)}`);
  }
  if (/^[بكل]/.test(rest)) {
    forms.push(rest.slice(1));
  }
  return forms;
}

/** Prepositions, titles and other words before the name of a country, in folded spelling. */
const BEFORE_MALI: readonly string[] = (
  'جمهوريه دوله في من الي مع بين عن علي ' + 'سفير سفيره رئيس حكومه شعب عاصمه شمال جنوب وسط'
).split(' ');

/**
 * Whether a name that is also another word stands for the country: "مالي" (Mali, or "financial") after a
 * preposition, a title or another country; "السعودية" (or "Saudi") not as the adjective of the word before;
 * "عمان" not as Amman; and abbreviations in capitals only.
 */
function isMeant(name: string, raw: string, before: string, nearCountry: boolean): boolean {
  const previous = foldText(before.slice(0, 40));
  switch (name) {
    case 'مالي':
      return nearCountry || /^[ولب]/.test(foldText(raw)) || BEFORE_MALI.includes(previous);
    case 'السعوديه':
      return /^[وفبكل]/.test(foldText(raw)) || !/^(?:[وفبك]?ال|لل).../.test(previous);
    case 'عمان':
      return !/عَ|عَ?مّ/.test(raw.normalize('NFC')) && !/^(?:الاردنيه|العاصمه)$/.test(previous);
  }
  return !/^(?:dprk|drc|ksa|rdc|uae|uk|usa)$/.test(name) || raw === raw.toUpperCase();
}
