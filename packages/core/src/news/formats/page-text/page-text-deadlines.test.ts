import { expect, test } from 'vitest';
import { pageText } from './page-text.js';

const days = (text: string): (string | undefined)[] =>
  pageText.read({ text }).items.map(({ published }) => published?.iso);

const english = (line: string): string =>
  `The Ministry of Culture Opens a Fund for Young Museum Professionals\n\n${line}\n\nThe fund supports training in conservation.\n`;
const french = (line: string): string =>
  `L’Université lance un appel à projets pour les jeunes chercheurs\n\n${line}\n\nLes projets durent deux ans.\n`;
const arabic = (line: string): string =>
  `اللجنة الوطنية تفتح باب الترشح لجائزة المعلم المتميز\n\n${line}\n\nتهدف الجائزة إلى دعم المعلمين.\n`;

test.each([
  english('Applications are accepted until 30 June 2025.'),
  english('The Ministry accepts applications no later than 30 June 2025.'),
  english('The closing date of applications is 30 June 2025.'),
  english('Deadline: 30 June 2025'),
  english('Before 30 June 2025, candidates send their files to the Ministry.'),
  french('Les dossiers sont reçus jusqu’au 30 juin 2025.'),
  french('La date limite de dépôt est le 30 juin 2025.'),
  french('Date limite : 30 juin 2025'),
  french('Les dossiers sont envoyés au plus tard le 30 juin 2025.'),
  arabic('آخر موعد للتقديم هو 30 يونيو 2025.'),
  arabic('آخر موعد: 30 يونيو 2025'),
  arabic('تُرسل الملفات في موعد أقصاه 30 يونيو 2025.'),
])('a deadline is no date of publication: %#', (text) => {
  expect(days(text)).toEqual([undefined]);
});

test.each([
  [english('The Ministry opened the fund on Monday, 2 June 2025.'), '2025-06-02'],
  [french('L’Université a lancé l’appel le lundi 2 juin 2025.'), '2025-06-02'],
  [arabic('فتحت اللجنة باب الترشح يوم الاثنين 2 يونيو 2025.'), '2025-06-02'],
  [english('Published on 2 June 2025\n\nApplications are accepted until 30 June 2025.'), '2025-06-02'],
])('the day of the news is: %#', (text, day) => {
  expect(days(text)).toEqual([day]);
});
