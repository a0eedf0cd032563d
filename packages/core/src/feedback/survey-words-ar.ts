import type { SurveyWords } from './survey.js';

/** The organisation's question in Arabic. */
export const surveyWordsAr: SurveyWords = {
  opener: 'رأيكم',
  heading: 'آراء المستخدمين',
  question: 'بشكل عام، ما مدى رضاكم عن الموقع الإلكتروني؟',
  low: 'غير راضٍ إطلاقًا',
  high: 'راضٍ تمامًا',
  second: 'غير راضٍ',
  third: 'محايد',
  fourth: 'راضٍ',
  reason: 'ما السبب الرئيسي لإجابتكم؟',
};
