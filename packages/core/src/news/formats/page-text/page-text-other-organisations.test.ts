import { describe, expect, it } from 'vitest';
import { NewsError } from '../../model/news-error.js';
import { parseNews } from '../parse-news.js';

const university = `Faculty of Science opens new laboratory for water research

The Faculty of Science opened a new laboratory for research on drinking water. It holds equipment for forty students and was paid for by a grant of the national fund.

The dean thanked the donors and said that students would work there from the spring.

Students win the national debating championship

Four students of the law school won the final against nine other teams. They argued about the rights of patients.

Library extends its opening hours during examinations

Readers may now stay until midnight on working days. The reading rooms on the first floor are open to everyone with a card.`;

const ministry = `وزارة التربية تطلق برنامجا جديدا لتدريب المعلمين

أطلقت وزارة التربية برنامجا جديدا لتدريب المعلمين في جميع المحافظات. ويشمل البرنامج دورات في اللغة والعلوم والحاسوب.

وقال الوزير إن البرنامج يستمر ثلاث سنوات ويستفيد منه آلاف المعلمين.

افتتاح مكتبة عامة في مدينة طرابلس

افتتح رئيس البلدية مكتبة عامة تضم عشرين ألف كتاب وقاعة للأطفال. وحضر الحفل عدد من الكتاب والمثقفين.

طلاب الجامعة يفوزون بجائزة الابتكار العلمي

فاز أربعة طلاب من كلية الهندسة بجائزة الابتكار عن جهاز لتنقية المياه. وتسلم الفائزون الجائزة في حفل أقيم بالعاصمة.`;

const municipality = `Le ministère lance un programme de formation des enseignants

Le ministère de l’Éducation a lancé un programme de formation destiné aux enseignants des zones rurales. Il comprend des cours de langue, de sciences et d’informatique.

Le ministre a souligné que ce programme durera trois ans et touchera plusieurs milliers de personnes.

Une bibliothèque publique ouvre ses portes à Fès

Le maire a inauguré une bibliothèque de vingt mille ouvrages, avec une salle pour les enfants. De nombreux écrivains ont assisté à la cérémonie.

Des étudiants remportent le prix de l’innovation

Quatre étudiants de l’école d’ingénieurs ont reçu le prix de l’innovation pour un appareil de filtrage de l’eau. Ils le présenteront au salon de la capitale.`;

const read = (text: string) =>
  parseNews(text).items.map(({ title, contentText = '' }) => [title.text, contentText.split('\n\n').length]);

/** The lines that do not end as a sentence does. */
const titlesIn = (text: string): string[] => text.split(/\n+/).filter((line) => !line.endsWith('.'));

describe('articles whose first paragraphs name neither an organisation nor a day', () => {
  it.each([
    ['of a university, in English', university, [2, 1, 1]],
    ['of a ministry, in Arabic', ministry, [2, 1, 1]],
    ['of a municipality, in French', municipality, [2, 1, 1]],
  ])('%s are separated, with and without empty lines', (_, text, paragraphs) => {
    const expected = titlesIn(text).map((title, at) => [title, paragraphs[at]]);
    expect(read(text)).toEqual(expected);
    expect(read(text.replace(/\n\n/g, '\n'))).toEqual(expected);
    expect(read(text.replace(/\n/g, '\r\n'))).toEqual(expected);
  });

  it('short headings stay within their article', () => {
    const text = `The university publishes its annual report

The university published its annual report on research and teaching. It covers the last academic year.

Teaching and learning

More than twelve thousand students took courses. Most of them finished in time.

Research and innovation

Scientists wrote six hundred papers. A third of them was written together with partners abroad.`;
    expect(read(text)).toEqual([['The university publishes its annual report', 3]]);
  });

  it('a message of a server is no news', () => {
    const text = 'The requested page was not found on this server\n\nThe server could not find the page.';
    expect(() => parseNews(text)).toThrow(NewsError);
  });
});
