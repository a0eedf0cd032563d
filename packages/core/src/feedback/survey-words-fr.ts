import type { SurveyWords } from './survey.js';

/** The organisation's question in French. */
export const surveyWordsFr: SurveyWords = {
  opener: 'Votre avis',
  heading: 'Avis des utilisateurs',
  question: 'Dans l’ensemble, êtes-vous satisfait de ce site ?',
  low: 'Très insatisfait',
  high: 'Très satisfait',
  second: 'Insatisfait',
  third: 'Ni satisfait ni insatisfait',
  fourth: 'Satisfait',
  reason: 'Quelle est la raison principale de votre réponse ?',
};
