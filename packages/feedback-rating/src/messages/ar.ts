import { surveyWordsAr } from '@icesco/core/feedback';
import type { FeedbackRatingMessages } from '../feedback-rating.messages.js';

const ar: FeedbackRatingMessages = {
  ...surveyWordsAr,
  choice: '{score} من {points}، {label}',
  middle: '{score} من {points}',
  comment: 'هل تودّون إضافة تعليق؟ (اختياري)',
  privacy: 'يُرجى عدم كتابة ما يدل على هويتكم أو هوية غيركم، كالأسماء والعناوين وأرقام الهاتف.',
  left: {
    zero: 'لم يبقَ أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: 'بقيت {count} أحرف',
    many: 'بقي {count} حرفًا',
    other: 'بقي {count} حرف',
  },
  submit: 'إرسال',
  sending: 'جارٍ الإرسال…',
  close: 'إغلاق',
  required: 'يُرجى اختيار إجابة.',
  thanks: 'شكرًا لكم، لقد وصلتنا إجابتكم.',
  saved: 'شكرًا لكم. حُفظت إجابتكم على هذا الجهاز وستُرسل في أقرب وقت ممكن.',
  failed: 'تعذّر إرسال إجابتكم.',
  retry: 'إعادة المحاولة',
};

export default ar;
