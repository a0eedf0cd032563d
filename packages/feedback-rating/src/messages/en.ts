import { surveyWordsEn } from '@icesco/core/feedback';
import type { FeedbackRatingMessages } from '../feedback-rating.message-list.js';

const en: FeedbackRatingMessages = {
  ...surveyWordsEn,
  choice: '{score} of {points}, {label}',
  middle: '{score} of {points}',
  submit: 'Send',
  sending: 'Sending…',
  required: 'Please choose an answer.',
  failed: 'Your response could not be sent.',
  retry: 'Try again',
};

export default en;
