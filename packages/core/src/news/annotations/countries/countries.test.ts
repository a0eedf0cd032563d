import { describe, expect, test } from 'vitest';
import { findCountries } from './countries.js';

const MEMBERS: readonly (readonly [code: string, en: string, fr: string, ar: string])[] = [
  ['AE', 'United Arab Emirates', 'Émirats arabes unis', 'الإمارات العربية المتحدة'],
  ['AF', 'Afghanistan', 'Afghanistan', 'أفغانستان'],
  ['AZ', 'Azerbaijan', 'Azerbaïdjan', 'أذربيجان'],
  ['BD', 'Bangladesh', 'Bangladesh', 'بنغلاديش'],
  ['BF', 'Burkina Faso', 'Burkina Faso', 'بوركينا فاسو'],
  ['BH', 'Bahrain', 'Bahreïn', 'البحرين'],
  ['BJ', 'Benin', 'Bénin', 'بنين'],
  ['BN', 'Brunei Darussalam', 'Brunei Darussalam', 'بروناي دار السلام'],
  ['CI', 'Côte d’Ivoire', "Côte d'Ivoire", 'كوت ديفوار'],
  ['CM', 'Cameroon', 'Cameroun', 'الكاميرون'],
  ['DJ', 'Djibouti', 'Djibouti', 'جيبوتي'],
  ['DZ', 'Algeria', 'Algérie', 'الجزائر'],
  ['EG', 'Egypt', 'Égypte', 'مصر'],
  ['GA', 'Gabon', 'Gabon', 'الغابون'],
  ['GM', 'The Gambia', 'Gambie', 'غامبيا'],
  ['GN', 'Guinea', 'Guinée', 'غينيا'],
  ['GW', 'Guinea-Bissau', 'Guinée-Bissau', 'غينيا بيساو'],
  ['GY', 'Guyana', 'Guyana', 'غويانا'],
  ['ID', 'Indonesia', 'Indonésie', 'إندونيسيا'],
  ['IQ', 'Iraq', 'Irak', 'العراق'],
  ['IR', 'Iran', 'Iran', 'إيران'],
  ['JO', 'Jordan', 'Jordanie', 'الأردن'],
  ['KG', 'Kyrgyzstan', 'Kirghizistan', 'قيرغيزستان'],
  ['KM', 'Comoros', 'Comores', 'جزر القمر'],
  ['KW', 'Kuwait', 'Koweït', 'الكويت'],
  ['KZ', 'Kazakhstan', 'Kazakhstan', 'كازاخستان'],
  ['LB', 'Lebanon', 'Liban', 'لبنان'],
  ['LY', 'Libya', 'Libye', 'ليبيا'],
  ['MA', 'Morocco', 'Maroc', 'المغرب'],
  ['ML', 'Mali', 'Mali', 'جمهورية مالي'],
  ['MR', 'Mauritania', 'Mauritanie', 'موريتانيا'],
  ['MV', 'Maldives', 'Maldives', 'المالديف'],
  ['MY', 'Malaysia', 'Malaisie', 'ماليزيا'],
  ['MZ', 'Mozambique', 'Mozambique', 'موزمبيق'],
  ['NE', 'Niger', 'Niger', 'النيجر'],
  ['NG', 'Nigeria', 'Nigéria', 'نيجيريا'],
  ['OM', 'Oman', 'Oman', 'سلطنة عمان'],
  ['PK', 'Pakistan', 'Pakistan', 'باكستان'],
  ['PS', 'Palestine', 'Palestine', 'فلسطين'],
  ['QA', 'Qatar', 'Qatar', 'قطر'],
  ['SA', 'Saudi Arabia', 'Arabie saoudite', 'السعودية'],
  ['SD', 'Sudan', 'Soudan', 'السودان'],
  ['SL', 'Sierra Leone', 'Sierra Leone', 'سيراليون'],
  ['SN', 'Senegal', 'Sénégal', 'السنغال'],
  ['SO', 'Somalia', 'Somalie', 'الصومال'],
  ['SR', 'Suriname', 'Suriname', 'سورينام'],
  ['SY', 'Syria', 'Syrie', 'سوريا'],
  ['TD', 'Chad', 'Tchad', 'تشاد'],
  ['TG', 'Togo', 'Togo', 'توغو'],
  ['TJ', 'Tajikistan', 'Tadjikistan', 'طاجيكستان'],
  ['TN', 'Tunisia', 'Tunisie', 'تونس'],
  ['UG', 'Uganda', 'Ouganda', 'أوغندا'],
  ['UZ', 'Uzbekistan', 'Ouzbékistan', 'أوزبكستان'],
  ['YE', 'Yemen', 'Yémen', 'اليمن'],
];

test.each(MEMBERS)('%s is named %s, %s and %s', (code, en, fr, ar) => {
  expect(findCountries(`A visit to ${en}.`, 'en')).toEqual([code]);
  expect(findCountries(`Une visite : ${fr}.`, 'fr')).toEqual([code]);
  expect(findCountries(`زيارة إلى ${ar}.`, 'ar')).toEqual([code]);
  expect(findCountries(`${en} / ${fr} / ${ar}`)).toEqual([code]);
});

describe('names that hold other names', () => {
  test.each([
    ['Guinea-Bissau, Guinea, Papua New Guinea and Equatorial Guinea', 'GW GN PG GQ'],
    ['Nigeria, Niger, South Sudan, Sudan', 'NG NE SS SD'],
    ['the Democratic Republic of the Congo and the Republic of the Congo', 'CD CG'],
    ['la République démocratique du Congo et le Congo', 'CD CG'],
    ['North Macedonia, Bosnia and Herzegovina, St. Lucia, Saint Kitts and Nevis', 'MK BA LC KN'],
    ['الكونغو الديمقراطية والكونغو وجنوب السودان والسودان', 'CD CG SS SD'],
    ['غينيا الاستوائية وغينيا بيساو وغينيا', 'GQ GW GN'],
  ])('%s', (text, codes) => expect(findCountries(text).join(' ')).toBe(codes));
});

describe('variants', () => {
  test.each([
    ['the Islamic Republic of Iran, the Syrian Arab Republic and Syria', 'IR SY'],
    ['Ivory Coast, Türkiye, the UAE, KSA, the U.S. and the UK', 'CI TR AE SA US GB'],
    ['MALI, TURKEY AND OMAN', 'ML TR OM'],
    ["l'Irak, d'Oman, l’île Maurice et le Viêt Nam", 'IQ OM MU VN'],
    ['المملكة المغربية والمملكة الأردنية الهاشمية', 'MA JO'],
    ['السُّودان وبالأردن وللبنان ولليمن وكمصر', 'SD JO LB YE EG'],
    ['بمالي والسنغال، ومالي، النيجر', 'ML SN NE'],
    ['ايران واندونيسيا والامارات', 'IR ID AE'],
  ])('%s', (text, codes) => expect(findCountries(text).join(' ')).toBe(codes));
});

describe('words that only look like countries', () => {
  test.each([
    'Egyptian and Turkish ministers',
    'a turkey, an oman and the us',
    'a reward of US$ 200',
    'the Gulf of Guinea, Lake Chad and New Jersey',
    'M. Maurice Dupont et Dominique Martin',
    'La réunion du conseil',
    'دعم مالي وتعليم مالي وعام مالي',
    'اللجنة الوطنية السعودية للتربية',
    'في العاصمة الأردنية عمان، وفي عمّان وعَمان',
    'دول المغرب العربي وبحيرة تشاد',
    'ICESCO and UNESCO',
    '',
  ])('%s', (text) => expect(findCountries(text)).toEqual([]));
});

test('each once, in order of first mention', () =>
  expect(findCountries('Chad, Mali, Chad, Oman')).toEqual(['TD', 'ML', 'OM']));

test('another language that the engine knows', () =>
  expect(findCountries('Fas ve Mısır', 'tr')).toEqual(['MA', 'EG']));

test('a bad language tag does not throw', () => {
  for (const lang of ['xx_!!', '', 'constructor', '_']) {
    expect(findCountries('Chad', lang)).toEqual(['TD']);
  }
});

test.each([
  ['Democratic Republic of the ', []],
  ['Guinea ', ['GN']],
  ['ولل ', []],
  ['Saint ', []],
  ['a', []],
  ['مالي ', []],
])('finds the countries of a long text full of %j', (piece, found) =>
  expect(findCountries(piece.repeat(40_000))).toEqual(found),
);
