export { DEFAULT_SURVEY } from './feedback/default-survey.js';
export { DEFAULT_SURVEY_ID, type LocalisedText, type Survey, type SurveyWords } from './feedback/survey.js';
export { isSurvey, surveyLanguage, surveyProblem, surveyTag, surveyText } from './feedback/read-survey.js';
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
export { PROBLEM_TYPE } from './feedback/acknowledgement.js';
export { sendAnswer, type Delivery } from './feedback/collector-client.js';
export { readEndpoint } from './http/endpoint-url.js';
export { readUrl } from './http/read-url.js';
export { toJson } from './http/write-json.js';
export {
  createOutbox,
  type Outbox,
  type OutboxState,
  type Receipt,
  type Settled,
} from './feedback/outbox.js';
export { COOLDOWN_KEY, DRAFT_KEY, OUTBOX_KEY, PENDING_KEY, STORAGE_PREFIX } from './feedback/storage-keys.js';
export { pageOutbox } from './feedback/page-outbox.js';
export {
  readSummary,
  type SummaryAnswer,
  type SummaryCell,
  type SummaryQuery,
  type SurveySummary,
} from './feedback/summary-client.js';
export { csvCell } from './feedback/csv-cell.js';
export { SMALLEST_CELL, summarise, topBoxes, wilsonInterval, type Summary } from './feedback/summary.js';
