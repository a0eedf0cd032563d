import type { FeedbackSummaryMessages } from '../feedback-summary.messages.js';

const en: FeedbackSummaryMessages = {
  label: 'What visitors answered',
  loading: 'Loading the answers…',
  empty: 'There are no answers in this period.',
  tooFew: 'There are fewer than ten answers: too few to be shown without pointing at persons.',
  unauthorised: 'These figures are for the staff. A valid token is needed to read them.',
  failed: 'The figures could not be loaded.',
  retry: 'Try again',
  answers: { one: '{count} answer, {from} to {to}', other: '{count} answers, {from} to {to}' },
  satisfied:
    'Satisfied: {share} of those who answered (95 % interval {low} to {high}). Counted are the {boxes} highest of {points} scores.',
  further: 'Dissatisfied: {share}. Mean score: {mean} of {points}.',
  base: 'All shares are of those who answered. Groups of fewer than ten are not shown.',
  distribution: 'Answers by score',
  trend: 'Share of satisfied visitors by day',
  languages: 'Share of satisfied visitors by language',
  pages: 'Share of satisfied visitors by page',
  others: 'Others',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  download: 'Download as CSV',
  score: 'Score',
  count: 'Answers',
  share: 'Share',
  interval: '95 % interval',
  day: 'Day',
  language: 'Language',
  page: 'Page',
};

export default en;
