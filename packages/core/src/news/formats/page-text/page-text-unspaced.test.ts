import { describe, expect, test } from 'vitest';
import { pageText } from './page-text.js';

const read = (text: string) =>
  pageText.read({ text }).items.map(({ title, contentText = '', published }) => ({
    title: title.text,
    paragraphs: contentText.split('\n\n').length,
    day: published?.iso,
  }));

const english = `Ministry of Education Opens Forty Rural Schools in the Northern Provinces
The Minister of Education opened forty rural schools on Monday, 2 June 2025, in the presence of the governors of the three northern provinces and of the families.
The schools serve twelve thousand pupils who had to walk more than an hour to their class until now.
Their libraries were furnished by the national library, which lends further books every month.
Ministry of Education Trains Two Hundred Teachers of Science in Modern Methods
The Ministry of Education concluded on Thursday, 29 May 2025, a training course for two hundred teachers of science from all the provinces.
The course covered experiments that need no laboratory.`;

const french = `L’Université nationale inaugure un laboratoire de recherche sur les énergies renouvelables
Le recteur de l’Université a inauguré, le lundi 2 juin 2025, un laboratoire de recherche sur les énergies renouvelables, en présence des doyens et des étudiants.
Le laboratoire accueille vingt doctorants dès la prochaine rentrée universitaire.
L’Université nationale signe une convention avec trois écoles d’ingénieurs de la région
Le recteur de l’Université a signé, le jeudi 29 mai 2025, une convention de coopération avec trois écoles d’ingénieurs.
La convention prévoit des diplômes communs.`;

const arabic = `اللجنة الوطنية للتربية والعلوم والثقافة تنظم ورشة حول صون المخطوطات القديمة
نظمت اللجنة الوطنية، يوم الاثنين 2 يونيو 2025، ورشة تدريبية حول صون المخطوطات القديمة بمشاركة أمناء المكتبات من مختلف المحافظات.
وشملت الورشة تدريبات عملية على الترميم والفهرسة والتصوير الرقمي.
اللجنة الوطنية للتربية والعلوم والثقافة تعلن أسماء الفائزين بجائزة المعلم المتميز
أعلنت اللجنة الوطنية، يوم الخميس 29 مايو 2025، أسماء الفائزين بجائزة المعلم المتميز في دورتها الخامسة.
وتسلم الفائزون جوائزهم في حفل بالعاصمة.`;

describe('a page without empty lines, of an organisation that has another name', () => {
  test.each([
    ['a ministry, in English', english, [3, 2]],
    ['a university, in French', french, [2, 2]],
    ['a national commission, in Arabic', arabic, [2, 2]],
  ])('%s: articles, paragraphs and days', (_, text, paragraphs) => {
    const items = read(text);
    expect(items.map(({ title }) => title)).toEqual(text.split('\n').filter((line) => !/[.]$/.test(line)));
    expect(items.map((item) => item.paragraphs)).toEqual(paragraphs);
    expect(items.map(({ day }) => day)).toEqual(['2025-06-02', '2025-05-29']);
  });
});
