import { DEFAULT_SURVEY_ID, isSurvey, surveyText, type LocalisedText, type Survey, type SurveyWords } from '@icesco/core/feedback';

/** The question that is asked: the page's own, or the organisation's. */
export interface Asked {
  readonly id: string;
  readonly version: number;
  readonly points: number;
  /** One of its words, in the language that is spoken. */
  word(name: 'opener' | 'heading' | 'question' | 'low' | 'high' | 'reason'): string;
  /** The words of every point of the survey's own scale; none where it has none. */
  labels(): readonly string[];
}

/**
 * @param given what the page set; anything but a survey is passed over
 * @param say the organisation's words, from the messages
 */
export function askedSurvey(given: unknown, lang: string, say: (name: keyof SurveyWords) => string): Asked {
  if (!isSurvey(given)) return { ...DEFAULT_SURVEY_ID, word: say, labels: () => (['low', 'second', 'third', 'fourth', 'high'] as const).map(say) };
  const survey: Survey = given;
  const text = (words: LocalisedText | undefined): string => (words ? surveyText(words, lang) : '');
  return { id: survey.id, version: survey.version, points: survey.points, word: (name) => text(survey[name]), labels: () => survey.labels?.map(text) ?? [] };
}
