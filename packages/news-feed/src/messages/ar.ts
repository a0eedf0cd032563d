import type { NewsFeedMessages } from '../news-feed.message-list.js';

const ar: NewsFeedMessages = {
  label: 'الأخبار',
  loading: 'جارٍ تحميل الأخبار…',
  empty: 'لا توجد أخبار حاليًا.',
  noMatch: 'لا توجد أخبار مطابقة لبحثكم.',
  noMatchLoaded: 'لا نتائج مطابقة ضمن الأخبار المحمّلة حتى الآن ({count}).',
  covered: 'يقتصر البحث والتصفية على الأخبار المحمّلة حتى الآن ({count}).',
  failed: 'تعذّر تحميل الأخبار.',
  retry: 'إعادة المحاولة',
  visit: 'تصفّح الأخبار على موقع {site}',
  partial: 'تعذّر تحميل بعض الأخبار.',
  stale: 'آخر تحديث: {date}. تعذّر تحميل أخبار أحدث.',
  more: 'عرض المزيد من الأخبار',
  loadingMore: 'جارٍ تحميل المزيد…',
  shown: 'المعروض {shown} من أصل {total}',
  results: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{count} نتائج',
    many: '{count} نتيجة',
    other: '{count} نتيجة',
  },
  search: 'البحث في الأخبار',
  category: 'التصنيف',
  country: 'البلد',
  year: 'السنة',
  all: 'الكل',
  newTab: 'يُفتح في علامة تبويب جديدة',
  showImage: 'عرض الصورة',
  readHere: 'قراءة النص الكامل',
  alsoIn: 'هذا الخبر بلغات أخرى',
};

export default ar;
