/**
 * The words of dates in English, French and Arabic, in folded spelling (`foldText`). Arabic has four sets of
 * month names in use: Maghrebi (Morocco; Algeria and Tunisia), Egyptian and Gulf, and Levantine, whose names
 * of two words stand here with a space.
 */
const MONTHS = [
  'january jan janvier janv يناير جانفي كانون+الثاني',
  'february feb fevrier fevr فبراير فيفري شباط',
  'march mar mars مارس اذار',
  'april apr avril avr ابريل افريل نيسان',
  'may mai مايو ماي ايار',
  'june jun juin يونيو يونيه جوان حزيران',
  'july jul juillet juil يوليو يوليوز يوليه جويليه تموز',
  'august aug aout اغسطس غشت اوت اب',
  'september sep sept septembre سبتمبر شتنبر ايلول',
  'october oct octobre اكتوبر تشرين+الاول',
  'november nov novembre نوفمبر نونبر تشرين+الثاني',
  'december dec decembre ديسمبر دجنبر كانون+الاول',
];

/** From Sunday, as `Date#getUTCDay` counts. */
const WEEKDAYS = [
  'sunday sun dimanche الاحد',
  'monday mon lundi الاثنين',
  'tuesday tue mardi الثلاثاء',
  'wednesday wed mercredi الاربعاء',
  'thursday thu jeudi الخميس',
  'friday fri vendredi الجمعه',
  'saturday sat samedi السبت',
];

/** What a word does in a date. */
export interface DateWord {
  /** 1 to 12. */
  readonly month?: number;
  /** 0, Sunday, to 6. */
  readonly weekday?: number;
  /** Days from the day of speaking. */
  readonly relative?: number;
  /** `to` makes a range; `and` does between neighbours. */
  readonly joins?: 'to' | 'and';
  /** Which year a date without one means, seen from the day of speaking. */
  readonly year?: 'next' | 'last' | 'this';
  /** May stand between the parts of a date. */
  readonly filler?: true;
}

const OTHERS: readonly (readonly [DateWord, string])[] = [
  [{ relative: 0 }, 'today tonight aujourd اليوم'],
  [{ relative: -1 }, 'yesterday hier امس البارحه'],
  [{ relative: -2 }, 'امس+الاول'],
  [{ relative: 1 }, 'tomorrow demain غدا'],
  [{ joins: 'to' }, 'to until till through au jusqu الي حتي - – — ‑ −'],
  [{ joins: 'and' }, 'and et و &'],
  [{ year: 'next' }, 'next upcoming coming prochain prochaine المقبل القادم'],
  [{ year: 'last' }, 'last past dernier الماضي المنصرم الفارط'],
  [{ year: 'this' }, 'this current courant cette الجاري الحالي هذا'],
  [
    { filler: true },
    "the of on from between in le la du de d l a ce les des entre hui annee year morning evening afternoon matin soir من في يوم يومي مساء صباح بين شهر ايام عام سنه لعام لسنه الموافق ليوم العام السنه م st nd rd th er , ، . ( ) ' ’ /",
  ],
];

let words: Map<string, DateWord> | undefined;

/**
 * What a folded word or sign means in a date; nothing for most. Names of two words are looked up with a `+`
 * between.
 */
export function dateWord(word: string): DateWord | undefined {
  if (!words) {
    words = new Map();
    MONTHS.forEach((names, index) => enter(names, { month: index + 1 }));
    WEEKDAYS.forEach((names, index) => enter(names, { weekday: index }));
    for (const [meaning, names] of OTHERS) {
      enter(names, meaning);
    }
  }
  return words.get(word);
}

function enter(names: string, meaning: DateWord): void {
  for (const name of names.split(' ')) {
    words?.set(name, meaning);
  }
}
