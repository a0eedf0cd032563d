export { IcescoFeedbackSummary } from './feedback-summary.js';
export type { FeedbackSummaryMessages } from './feedback-summary.messages.js';
