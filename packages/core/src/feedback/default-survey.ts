import { DEFAULT_SURVEY_ID, type LocalisedText, type Survey, type SurveyWords } from './survey.js';
import { surveyWordsAr } from './survey-words-ar.js';
import { surveyWordsEn } from './survey-words-en.js';
import { surveyWordsFr } from './survey-words-fr.js';

const texts = (pick: (words: SurveyWords) => string): LocalisedText => ({
  en: pick(surveyWordsEn),
  fr: pick(surveyWordsFr),
  ar: pick(surveyWordsAr),
});

/** The question of the organisation's own site, in its three languages. */
export const DEFAULT_SURVEY: Survey = {
  ...DEFAULT_SURVEY_ID,
  opener: texts(({ opener }) => opener),
  heading: texts(({ heading }) => heading),
  question: texts(({ question }) => question),
  low: texts(({ low }) => low),
  high: texts(({ high }) => high),
  labels: (['low', 'second', 'third', 'fourth', 'high'] as const).map((point) =>
    texts((words) => words[point]),
  ),
  reason: texts(({ reason }) => reason),
};
