import type { ExtraMessages } from '../../news-feed.extra-message-list.js';

const ar: ExtraMessages = {
  readingTime: {
    one: 'قراءة في دقيقة',
    two: 'قراءة في دقيقتين',
    few: 'قراءة في {count} دقائق',
    many: 'قراءة في {count} دقيقة',
    other: 'قراءة في {count} دقيقة',
  },
  share: 'مشاركة',
  copy: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  copyFailed: 'تعذّر نسخ الرابط',
  email: 'البريد الإلكتروني',
};

export default ar;
