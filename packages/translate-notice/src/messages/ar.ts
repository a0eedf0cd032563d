import type { NoticeMessages } from '../translate-notice.messages.js';

const ar: NoticeMessages = {
  reviewed: true,
  label: 'تنبيه: ترجمة آلية',
  fromInto: 'تُرجمت هذه الصفحة آليًا بواسطة {engine} ({source} ← {target}).',
  from: 'تُرجمت هذه الصفحة آليًا بواسطة {engine}. لغة النص الأصلي: {source}.',
  plain: 'تُرجمت هذه الصفحة آليًا بواسطة {engine}.',
  someTranslator: 'برنامج ترجمة آلية',
  organisation: 'الإيسيسكو',
  disclaimer: 'لا تتحمل {organisation} أي مسؤولية عن دقة هذه الترجمة.',
  authoritative: 'النسخة المعتمدة هي النص الأصلي: {language}.',
  versions: 'نسخ محرَّرة بأقلام بشرية:',
  original: 'عرض النص الأصلي',
  contact: 'الإبلاغ عن خطأ في الترجمة',
  dismiss: 'إغلاق التنبيه',
};

export default ar;
