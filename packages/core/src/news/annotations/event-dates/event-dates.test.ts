import { describe, expect, test } from 'vitest';
import { findEventDates } from './event-dates.js';

const published = { iso: '2020-07-29', precision: 'day' } as const;
const days = (text: string, context = {}): string[] =>
  findEventDates(text, context).map(({ start, end }) => (end ? `${start}/${end}` : start));

describe('a day with its year', () => {
  test.each([
    ['The forum opened on July 28, 2020 in Rabat.', '2020-07-28'],
    ['The forum opened on 28 July 2020.', '2020-07-28'],
    ['the 5th of May 2021', '2021-05-05'],
    ['Sept. 3, 2020', '2020-09-03'],
    ['at 10:30 July 28, 2020', '2020-07-28'],
    ['COVID-19 July 28, 2020', '2020-07-28'],
    ['signed on 2020-07-29', '2020-07-29'],
    ['signé le 29/07/2020', '2020-07-29'],
    ['Le 1er juillet 2020, à Rabat', '2020-07-01'],
    ['le 14 AOÛT 2020', '2020-08-14'],
    ['le premier juillet 2020', '2020-07-01'],
    ['فاتح أكتوبر 2020', '2020-10-01'],
    ['يوم 29 يوليو 2020', '2020-07-29'],
    ['في 5 غشت 2020م', '2020-08-05'],
    ['في ٥ أُغسطس ٢٠٢٠', '2020-08-05'],
    ['۵ أوت ۲۰۲۰', '2020-08-05'],
    ['الأربعاء 29 يوليوز (تموز) 2020', '2020-07-29'],
    ['29 يوليو/تموز 2020', '2020-07-29'],
    ['12 ماي 2021', '2021-05-12'],
    ['12 شتنبر 2021', '2021-09-12'],
    ['12 نونبر 2021', '2021-11-12'],
    ['12 دجنبر 2021', '2021-12-12'],
    ['15 تشرين الأول 2020', '2020-10-15'],
    ['15 كانون الثاني من عام 2020', '2020-01-15'],
    ['3 آب 2020', '2020-08-03'],
    ['9 جويلية 2020', '2020-07-09'],
  ])('%s', (text, expected) => expect(days(text, { lang: 'fr' })).toEqual([expected]));
});

describe('a range of days', () => {
  test.each([
    ['July 5-7, 2021', '2021-07-05/2021-07-07'],
    ['July 5 to 7, 2021', '2021-07-05/2021-07-07'],
    ['28 – 30 September, 2020', '2020-09-28/2020-09-30'],
    ['5-7 mai 2021', '2021-05-05/2021-05-07'],
    ['du 5 au 7 mai 2021', '2021-05-05/2021-05-07'],
    ['entre le 5 et le 7 mai 2021', '2021-05-05/2021-05-07'],
    ['from 28 June to 2 July 2021', '2021-06-28/2021-07-02'],
    ['from Monday 28 June to Friday, 2 July 2021', '2021-06-28/2021-07-02'],
    ['March 29 to April 2, 2021', '2021-03-29/2021-04-02'],
    ['du 28 décembre au 3 janvier 2021', '2020-12-28/2021-01-03'],
    ['28 December 2020 to 3 January', '2020-12-28/2021-01-03'],
    ['من 5 إلى 7 مايو 2021', '2021-05-05/2021-05-07'],
    ['من ٢٨ يونيو إلى ٢ يوليوز ٢٠٢١', '2021-06-28/2021-07-02'],
    ['يومي 5 و6 ماي 2021', '2021-05-05/2021-05-06'],
    ['ما بين 5 و8 غشت 2021', '2021-08-05/2021-08-08'],
  ])('%s', (text, expected) => expect(days(text)).toEqual([expected]));

  test('two days apart are two days', () =>
    expect(days('on 5 and 9 May 2021')).toEqual(['2021-05-05', '2021-05-09']));
});

describe('a day without a year', () => {
  const held = (text: string): string[] => days(text, { published });

  test.each([
    ['met today, July 29', '2020-07-29'],
    ['met yesterday, July 28', '2020-07-28'],
    ['met the day before yesterday, July 27', '2020-07-27'],
    ['will meet tomorrow, Thursday, July 30', '2020-07-30'],
    ['stated Tuesday, July 28 that', '2020-07-28'],
    ["réunis aujourd'hui, mercredi 29 juillet", '2020-07-29'],
    ['réunis hier, 28 juillet', '2020-07-28'],
    ['ce mercredi 29 juillet', '2020-07-29'],
    ['le 15 septembre prochain', '2020-09-15'],
    ['le 15 mars de cette année', '2020-03-15'],
    ["le 15 septembre de l'année prochaine", '2021-09-15'],
    ['اليوم الأربعاء 29 يوليو', '2020-07-29'],
    ['أمس الثلاثاء 28 يوليوز', '2020-07-28'],
    ['أول أمس (27 يوليوز)', '2020-07-27'],
    ['avant-hier, 27 juillet', '2020-07-27'],
    ['يوم الخميس 30 يوليو المقبل', '2020-07-30'],
    ['15 مارس من العام الجاري', '2020-03-15'],
    ['Tuesday and Wednesday, July 28-29', '2020-07-28/2020-07-29'],
  ])('is settled by its context: %s', (text, expected) => expect(held(text)).toEqual([expected]));

  test('is settled by the same day named with its year', () =>
    expect(days('The 5 May meeting follows that of 5 May 2021.')).toEqual(['2021-05-05']));

  test('across the turn of the year', () => {
    expect(
      days('met on Thursday, December 31', { published: { iso: '2021-01-03', precision: 'day' } }),
    ).toEqual(['2020-12-31']);
  });

  test.each([
    'will meet on September 15',
    'se réunira le 15 septembre',
    'في 15 سبتمبر',
    'on Friday, September 15',
  ])('is not guessed: %s', (text) => {
    expect(held(text)).toEqual([]);
  });

  test('says nothing without a publication day', () => {
    expect(days('met today, Wednesday, July 29')).toEqual([]);
    expect(days('met Wednesday, July 29', { published: { iso: '2020-07', precision: 'month' } })).toEqual([]);
  });
});

describe('what is no day', () => {
  test.each([
    '31 June 2021',
    '29 February 2021',
    '0 May 2020',
    '45 May 2020',
    'in May 2021',
    'it may 5 times',
    'March on',
    'room 5. 2020',
    '2020',
    'version 1.2.2020.4',
    'مايو 2021',
    '',
  ])('%s', (text) => expect(days(text)).toEqual([]));

  test('digits whose order is not settled in English', () => {
    expect(days('on 05/07/2020', { lang: 'en' })).toEqual([]);
    expect(days('on 07/29/2020 and 29/07/2020', { lang: 'en' })).toEqual(['2020-07-29']);
    expect(days('le 05/07/2020', { lang: 'fr' })).toEqual(['2020-07-05']);
  });
});

test('the words are given, and a day is listed once, in order of mention', () => {
  expect(
    findEventDates('It opens on Monday,\n5 July 2021 and closes on 9 July 2021; see 5 July 2021.'),
  ).toEqual([
    { start: '2021-07-05', text: 'Monday, 5 July 2021' },
    { start: '2021-07-09', text: '9 July 2021' },
  ]);
});

test.each(['5 5 5 ', 'May ', 'من و', '1/1/', 'ً', '(((('])(
  'finds no event in a long text full of %j',
  (piece) => expect(findEventDates(piece.repeat(80_000), { published })).toEqual([]),
);
