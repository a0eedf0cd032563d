import type { NoticeMessages } from '../translate-notice.message-list.js';

/** Awaiting the review of a native reader. */
const fa: NoticeMessages = {
  reviewed: false,
  label: 'اطلاعیهٔ ترجمهٔ ماشینی',
  fromInto: 'این صفحه را {engine} به‌طور خودکار ترجمه کرده است ({source} ← {target}).',
  from: 'این صفحه را {engine} به‌طور خودکار ترجمه کرده است. زبان اصلی: {source}.',
  plain: 'این صفحه را {engine} به‌طور خودکار ترجمه کرده است.',
  someTranslator: 'یک مترجم ماشینی',
  organisation: 'آیسسکو',
  disclaimer: '{organisation} مسئول درستی این ترجمه نیست.',
  authoritative: 'نسخهٔ معتبر، متن اصلی است: {language}.',
  versions: 'نسخه‌های نوشته‌شده به دست انسان:',
  original: 'نمایش متن اصلی',
  contact: 'گزارش خطای ترجمه',
  dismiss: 'بستن این اطلاعیه',
};

export default fa;
