/** Languages by the single-byte encodings that their texts are in where nothing says so. */
const ARABIC = /^(?:ar|fa|ur|ps|ug|sd|ckb|ku)/i;
const CYRILLIC = /^(?:ru|uk|be|bg|mk|sr|kk|ky|mn|tt|tg)/i;
const TURKISH = /^(?:tr|az)/i;

/** Fewest letters of a text whose language nobody names. */
const FEWEST_LETTERS = 20;
/** Most bytes that are looked at. */
const MAX_BYTES = 200_000;

/** The language that a feed names. */
const LANGUAGE = new RegExp(
  [
    /<(?:dc:)?language\b[^>]{0,100}>\s*(?:<!\[CDATA\[)?\s*([a-z]{2,3})/,
    /\sxml:lang\s*=\s*["']([a-z]{2,3})/,
    /"language"\s*:\s*"([a-z]{2,3})/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Letters of ISO-8859-6 that windows-1256 has not, and the reverse, among the most frequent ones. */
const ONLY_ISO = new Set([0xe2, 0xe7, 0xe8, 0xe9, 0xea]);
const ONLY_WINDOWS = new Set([0xd8, 0xdb, 0xdd, 0xdf, 0xec, 0xed]);

interface Letters {
  /** Bytes that are no ASCII letters. */
  readonly high: number;
  /** Those that follow another one: in Latin scripts few do, in others most. */
  readonly joined: number;
  /** The Arabic article in windows-1256 and in ISO-8859-6. */
  readonly articles: number;
  readonly isIso: boolean;
}

function lettersOf(bytes: Uint8Array): Letters {
  let high = 0;
  let joined = 0;
  let windowsArticles = 0;
  let isoArticles = 0;
  let iso = 0;
  let windows = 0;
  let before = 0;
  for (const byte of bytes.subarray(0, MAX_BYTES)) {
    if (byte > 0xbf) {
      high++;
      if (before > 0xbf) {
        joined++;
      }
      if (before === 0xc7 && byte === 0xe1) {
        windowsArticles++;
      }
      if (before === 0xc7 && byte === 0xe4) {
        isoArticles++;
      }
      if (ONLY_ISO.has(byte)) {
        iso++;
      }
      if (ONLY_WINDOWS.has(byte)) {
        windows++;
      }
    }
    before = byte;
  }
  const isIso = isoArticles + iso > windowsArticles + windows;
  return { high, joined, articles: isIso ? isoArticles : windowsArticles, isIso };
}

/**
 * The encoding of a text that is neither UTF-8 nor in the encoding that it declares: Arabic by the language
 * or the letters, Cyrillic and Turkish by the language. Undefined where nothing indicates it.
 * @param beginning its first characters, of which only ASCII counts
 */
export function guessCharset(bytes: Uint8Array, beginning: string): string | undefined {
  const [, ...named] = LANGUAGE.exec(beginning) ?? [];
  const lang = named.find(Boolean) ?? '';
  if (TURKISH.test(lang)) {
    return 'windows-1254';
  }
  const { high, joined, articles, isIso } = lettersOf(bytes);
  if (joined * 2 < high || !high) {
    return undefined;
  }
  if (CYRILLIC.test(lang)) {
    return 'windows-1251';
  }
  // The article makes a twentieth of Arabic letters; together its two bytes mean nothing in other languages.
  const hasArabicLetters = high >= FEWEST_LETTERS && articles * 40 >= high;
  if (!ARABIC.test(lang) && !hasArabicLetters) {
    return undefined;
  }
  return isIso ? 'iso-8859-6' : 'windows-1256';
}
