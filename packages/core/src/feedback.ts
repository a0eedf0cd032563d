export { DEFAULT_SURVEY, isSurvey, surveyText, type LocalisedText, type Survey } from './feedback/survey.js';
export { MAX_COMMENT, newAnswer, readAnswer, type Answer, type AnswerDraft, type AnswerProblem } from './feedback/answer.js';
export { isUuidV7, uuidV7, uuidV7Time } from './feedback/uuid-v7.js';
export { sendAnswer, type Delivery } from './feedback/collector-client.js';
export { createOutbox, type Outbox, type OutboxState, type Receipt } from './feedback/outbox.js';
export { pageOutbox } from './feedback/page-outbox.js';
export { readSummary, type SummaryAnswer, type SummaryCell, type SummaryQuery, type SurveySummary } from './feedback/summary-client.js';
export { SMALLEST_CELL, summarise, topBoxes, wilsonInterval, type Summary } from './feedback/summary.js';
