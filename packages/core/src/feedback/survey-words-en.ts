import type { SurveyWords } from './survey.js';

/** The organisation's question in English. */
export const surveyWordsEn: SurveyWords = {
  opener: 'Your opinion',
  heading: 'User Feedback',
  question: 'Overall, how satisfied are you about the website?',
  low: 'Extremely Dissatisfied',
  high: 'Extremely Satisfied',
  second: 'Dissatisfied',
  third: 'Neither satisfied nor dissatisfied',
  fourth: 'Satisfied',
  reason: 'What is the main reason for your answer?',
};
