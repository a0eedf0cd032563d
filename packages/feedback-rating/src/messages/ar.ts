import { surveyWordsAr } from '@icesco/core/feedback';
import type { FeedbackRatingMessages } from '../feedback-rating.message-list.js';

const ar: FeedbackRatingMessages = {
  ...surveyWordsAr,
  choice: '{score} من {points}، {label}',
  middle: '{score} من {points}',
  submit: 'إرسال',
  sending: 'جارٍ الإرسال…',
  required: 'يُرجى اختيار إجابة.',
  failed: 'تعذّر إرسال إجابتكم.',
  retry: 'إعادة المحاولة',
};

export default ar;
