/**
 * Beginnings of the names of the twelve months, in lower case and without diacritics, in the languages in which feeds
 * write dates: English, French, Spanish, Portuguese, Italian, German, Dutch, Turkish, Indonesian, Hungarian, Russian,
 * Greek, and Arabic of the Levant, Egypt and the Maghreb.
 */
const MONTHS = [
  'jan|ene|gen|oca|янв|ιαν|يناير|جانفي|كانون الثاني',
  'feb|fev|sub|фев|φεβ|فبراير|فيفري|شباط',
  'mar|maa|mrt|мар|μαρ|μαω|مارس|اذار',
  'apr|avr|abr|nis|апр|απρ|ابريل|افريل|نيسان',
  'may|mai|mag|mei|maj|mau|маи|мая|μαι|مايو|ماي|ايار',
  'jun|juin|giu|haz|июн|ιουν|ιον|يونيو|جوان|حزيران',
  'jul|juil|lug|tem|июл|ιουλ|ιολ|يوليو|جويلية|تموز',
  'aug|aou|ago|agu|авг|αυγ|اغسطس|غشت|اوت|اب',
  'sep|set|sze|eyl|сен|σεπ|سبتمبر|شتنبر|ايلول',
  'oct|okt|out|ott|eki|окт|οκτ|اكتوبر|تشرين الاول',
  'nov|kas|ноя|νοε|نوفمبر|نونبر|تشرين الثاني',
  'dec|dic|dez|des|ara|дек|δεκ|ديسمبر|دجنبر|كانون الاول',
];

let pattern: RegExp | undefined;

/** Lower case, without diacritics (so that `août`, `أغسطس` and `Ιούλ` compare equal to their plain spellings), Western digits. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/**
 * Month named in a text that has been through `plainLetters`: 1 to 12, or 0. Of several the last counts, since the weekday
 * that may look like one (`mar.` for mardi) stands first.
 */
export function monthNamed(plain: string): number {
  pattern ??= new RegExp(`(?<!\\p{L})(?:${MONTHS.map((names) => `(${names})`).join('|')})`, 'gu');
  let month = 0;
  for (const match of plain.matchAll(pattern)) month = match.findIndex((group, index) => index > 0 && group !== undefined);
  return month;
}
