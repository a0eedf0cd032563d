import { surveyWordsEn } from '@icesco/core/feedback';
import type { FeedbackRatingMessages } from '../feedback-rating.messages.js';

const en: FeedbackRatingMessages = {
  ...surveyWordsEn,
  choice: '{score} of {points}, {label}',
  middle: '{score} of {points}',
  comment: 'Would you like to add something? (optional)',
  privacy: 'Please write nothing that identifies you or other people: no names, addresses or telephone numbers.',
  left: { one: '{count} character left', other: '{count} characters left' },
  submit: 'Send',
  sending: 'Sending…',
  close: 'Close',
  required: 'Please choose an answer.',
  thanks: 'Thank you. Your answer has been received.',
  saved: 'Thank you. Your answer is saved on this device and will be sent as soon as possible.',
  failed: 'Your answer could not be sent.',
  retry: 'Try again',
};

export default en;
