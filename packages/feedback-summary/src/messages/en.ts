import type { FeedbackSummaryMessages } from '../feedback-summary.message-list.js';

const en: FeedbackSummaryMessages = {
  label: 'Visitor responses',
  loading: 'Loading responses…',
  empty: 'There are no responses in this period.',
  tooFew: 'Hidden to protect privacy (fewer than 10 responses).',
  unauthorised: 'These figures are for staff. A valid token is required.',
  failed: 'The figures could not be loaded.',
  retry: 'Try again',
  answers: { one: '{count} response, {from} to {to}', other: '{count} responses, {from} to {to}' },
  satisfied:
    'Satisfied: {share} of respondents (95% confidence interval {low} to {high}). Scores of {least} or higher out of {points} count as satisfied.',
  further: 'Dissatisfied: {share}. Mean score: {mean} of {points}.',
  base: 'All percentages are shares of respondents. Groups of fewer than 10 are hidden.',
  distribution: 'Responses by score',
  trend: 'Satisfied visitors by day',
  languages: 'Satisfied visitors by language',
  pages: 'Satisfied visitors by page',
  others: 'Other',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  download: 'Download as CSV',
  score: 'Score',
  count: 'Responses',
  share: 'Share',
  interval: '95% confidence interval',
  day: 'Day',
  language: 'Language',
  page: 'Page',
};

export default en;
