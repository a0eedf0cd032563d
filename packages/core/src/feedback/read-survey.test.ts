import { describe, expect, it } from 'vitest';
import { DEFAULT_SURVEY } from './default-survey.js';
import { isSurvey, surveyLanguage, surveyProblem, surveyTag, surveyText } from './read-survey.js';
import type { Survey } from './survey.js';

const arabic: Survey = {
  id: 'library',
  version: 1,
  points: 5,
  opener: { ar: 'رأيكم' },
  heading: { ar: 'المكتبة' },
  question: { ar: 'ما مدى رضاكم عن المكتبة؟' },
  low: { ar: 'غير راضٍ' },
  high: { ar: 'راضٍ' },
};

describe('a survey', () => {
  it('needs no English text: any language can be the base', () => {
    expect(isSurvey(arabic)).toBe(true);
    for (const lang of ['ar', 'ar-SA', 'en', 'de']) {
      expect([surveyLanguage(arabic, lang), surveyText(arabic.low, lang)]).toEqual(['ar', 'غير راضٍ']);
    }
  });

  it.each([
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT', 'pt-BR'],
    ['fr-CA', 'fr'],
    ['de', 'en'],
    ['constructor', 'en'],
  ])('is shown to a reader of %s in %s', (lang, expected) => {
    const question = { fr: 'F', en: 'E', 'pt-BR': 'P' };
    expect(surveyLanguage({ ...arabic, question }, lang)).toBe(expected);
    expect(surveyText(question, lang)).toBe(question[expected as 'en']);
  });

  it('stays in one language where its texts name theirs in different orders', () => {
    const base = surveyLanguage({ ...arabic, question: { fr: 'F', ar: 'A' } }, 'de');
    expect([base, surveyText({ ar: 'A', fr: 'F' }, 'de', base)]).toEqual(['fr', 'F']);
  });

  it.each([
    ['pt_BR', 'pt-BR'],
    ['zh-Hant', 'zh-Hant'],
    ['my language', 'und'],
    ['', 'und'],
  ])('names its language %j as %s', (language, tag) => expect(surveyTag(language)).toBe(tag));

  it.each<[string, unknown]>([
    ['', null],
    ['', 'library'],
    ['id', { ...arabic, id: 'The library' }],
    ['version', { ...arabic, version: 0 }],
    ['points', { ...arabic, points: 11 }],
    ['opener', { ...arabic, opener: undefined }],
    ['question', { ...arabic, question: {} }],
    ['question', { ...arabic, question: { ar: '' } }],
    ['low', { ...arabic, low: { ar: 5 } }],
    ['high', { ...arabic, high: ['x'] }],
    ['heading', { ...arabic, heading: { ar: 'x'.repeat(501) } }],
    ['labels', { ...arabic, labels: [{ ar: 'x' }] }],
    ['reason', { ...arabic, reason: 'why' }],
  ])('with an invalid member %j is not shown, and the member is named', (name, value) => {
    expect([isSurvey(value), surveyProblem(value)]).toEqual([false, name]);
  });

  it('of the organisation is one', () => expect(isSurvey(DEFAULT_SURVEY)).toBe(true));
});
