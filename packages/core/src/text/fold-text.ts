/**
 * Letters that Unicode does not decompose, but readers and writers of Arabic, Persian, Turkish and French
 * interchange.
 */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  '’': "'",
  ʼ: "'",
};

/**
 * A text as it is compared and searched: without case, accents, vowel marks (tashkeel), tatweel, invisible
 * characters and forms of one letter (alef and hamza, ya, ta marbuta, Persian kaf); digits are ASCII; white
 * space is collapsed.
 *
 * Compatibility decomposition (NFKD, https://www.unicode.org/reports/tr15/) takes hamzas off their seats and
 * resolves the presentation forms that PDF exports leave behind.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[ٱىیےېةہھەکıœæßøđł’ʼ]/g, (letter) => SAME[letter]!)
    // Both rows of Arabic digits begin at a multiple of sixteen.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ')
    .trim();
