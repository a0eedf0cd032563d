/**
 * Beginnings of the names of the twelve months, in lower case and without diacritics: English, French, Spanish,
 * Portuguese, Italian, German, Dutch, Hungarian, Greek, and Arabic of Egypt, the Maghreb and the Levant.
 */
const MONTHS = [
  'jan|ene|gen|ιαν|ينا|جان|كانون الث',
  'feb|fev|φεβ|فبر|فيف|شبا',
  'ma[ar]|mrt|μα[ρω]|مار|اذا',
  'a[pvb]r|απρ|ابر|افر|نيس',
  'ma[gijuy]|mei|μαι|ماي|ايا',
  'jui?n|giu|ιου?ν|يوني|جوا|حزي',
  'jui?l|lug|ιου?λ|يولي|جوي|تمو',
  'a[ug][ugo]|aou|αυγ|اغس|غشت|اوت|اب ',
  'sep|set|sze|σεπ|سبت|شتن|ايل',
  'o[ckut]t|οκτ|اكت|تشرين الا',
  'nov|νοε|نو[فن]|تشرين الث',
  'd[ei][csz]|δεκ|ديس|دجن|كانون الا',
];

let pattern: RegExp | undefined;

/** Lower case, without diacritics (so that `août`, `أغسطس` and `Ιούλ` compare equal to their plain spellings), Western digits. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/**
 * Month named in a text that has been through `plainLetters`: 1 to 12, or 0. Of several the last counts, since the weekday
 * that may look like one (`mar.` for mardi) stands first.
 */
export function monthNamed(plain: string): number {
  pattern ??= new RegExp(`.*(?<!\\p{L})(?:(${MONTHS.join(')|(')}))`, 'u');
  const match = pattern.exec(plain);
  return match ? match.findIndex((group, index) => index && group) : 0;
}
