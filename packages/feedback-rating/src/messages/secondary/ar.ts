import type { SecondaryMessageTexts } from '../../feedback-rating.secondary-message-list.js';

const ar: SecondaryMessageTexts = {
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
  close: 'إغلاق',
  sent: 'شكرًا لكم، لقد وصلتنا إجابتكم.',
  saved: 'شكرًا لكم. حُفظت إجابتكم على هذا الجهاز وستُرسل في أقرب وقت ممكن.',
  held: 'شكرًا لكم. لم يتسنَّ إرسال إجابتكم بعد، ولا يسمح هذا المتصفح بحفظها. يُرجى إبقاء هذه الصفحة مفتوحة، وستُرسل الإجابة في أقرب وقت ممكن.',
};

export default ar;
