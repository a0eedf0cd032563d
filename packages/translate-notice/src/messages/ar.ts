import type { NoticeMessages } from '../translate-notice.message-list.js';

const ar: NoticeMessages = {
  reviewed: true,
  label: 'تنبيه: ترجمة آلية',
  fromInto: 'تُرجمت هذه الصفحة آليًا من {source} إلى {target} بواسطة {engine}.',
  from: 'تُرجمت هذه الصفحة آليًا بواسطة {engine}. اللغة الأصلية: {source}.',
  plain: 'تُرجمت هذه الصفحة آليًا بواسطة {engine}.',
  someTranslator: 'برنامج ترجمة آلية',
  organisation: 'الإيسيسكو',
  disclaimer: 'لا تتحمل {organisation} أي مسؤولية عن دقة هذه الترجمة.',
  authoritative: 'المرجع المعتمد هو النص الأصلي باللغة {language}.',
  versions: 'نسخ أعدّها محررون:',
  original: 'عرض النص الأصلي',
  contact: 'الإبلاغ عن خطأ في الترجمة',
  dismiss: 'إغلاق التنبيه',
};

export default ar;
