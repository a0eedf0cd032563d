export { DEFAULT_SURVEY } from './feedback/default-survey.js';
export { DEFAULT_SURVEY_ID, type LocalisedText, type Survey, type SurveyWords } from './feedback/survey.js';
export { isSurvey, surveyText } from './feedback/read-survey.js';
export { surveyWordsAr } from './feedback/survey-words-ar.js';
export { surveyWordsEn } from './feedback/survey-words-en.js';
export { surveyWordsFr } from './feedback/survey-words-fr.js';
export { MAX_COMMENT } from './feedback/comment.js';
export {
  newAnswer,
  readAnswer,
  type Answer,
  type AnswerDraft,
  type AnswerProblem,
} from './feedback/answer.js';
export { isUuidV7, uuidV7, uuidV7Time } from './feedback/uuid-v7.js';
export { sendAnswer, type Delivery } from './feedback/collector-client.js';
export { readUrl } from './http/read-url.js';
export { toJson } from './http/write-json.js';
export { createOutbox, type Outbox, type OutboxState, type Receipt } from './feedback/outbox.js';
export { pageOutbox } from './feedback/page-outbox.js';
export { STORED_DRAFT_PREFIX, STORED_RESPONSE_PREFIX } from './feedback/storage-keys.js';
export {
  readSummary,
  type SummaryAnswer,
  type SummaryCell,
  type SummaryQuery,
  type SurveySummary,
} from './feedback/summary-client.js';
export { SMALLEST_CELL, summarise, topBoxes, wilsonInterval, type Summary } from './feedback/summary.js';
