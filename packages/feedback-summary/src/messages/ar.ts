import type { FeedbackSummaryMessages } from '../feedback-summary.message-list.js';

const ar: FeedbackSummaryMessages = {
  label: 'إجابات الزوار',
  loading: 'جارٍ تحميل الإجابات…',
  empty: 'لا توجد إجابات في هذه الفترة.',
  tooFew: 'مخفي حفاظًا على الخصوصية (أقل من 10 إجابات).',
  unauthorised: 'هذه الأرقام مخصصة للعاملين، ويلزم رمز دخول صالح.',
  failed: 'تعذّر تحميل الأرقام.',
  retry: 'إعادة المحاولة',
  answers: {
    zero: 'لا إجابات، من {from} إلى {to}',
    one: 'إجابة واحدة، من {from} إلى {to}',
    two: 'إجابتان، من {from} إلى {to}',
    few: '{count} إجابات، من {from} إلى {to}',
    many: '{count} إجابة، من {from} إلى {to}',
    other: '{count} إجابة، من {from} إلى {to}',
  },
  satisfied:
    'نسبة الراضين: {share} من المجيبين (مجال الثقة 95%: من {low} إلى {high}). تُعدّ الدرجات من {least} فأعلى، على مقياس من {points}، دالةً على الرضا.',
  further: 'نسبة غير الراضين: {share}. متوسط الدرجات: {mean} من {points}.',
  base: 'تُحسب جميع النسب من عدد المجيبين، وتُخفى المجموعات التي تقل عن 10.',
  distribution: 'الإجابات حسب الدرجة',
  trend: 'نسبة الزوار الراضين حسب اليوم',
  languages: 'نسبة الزوار الراضين حسب اللغة',
  pages: 'نسبة الزوار الراضين حسب الصفحة',
  others: 'غير ذلك',
  showTable: 'عرض الجدول',
  hideTable: 'إخفاء الجدول',
  download: 'تنزيل بصيغة CSV',
  score: 'الدرجة',
  count: 'الإجابات',
  share: 'النسبة',
  interval: 'مجال الثقة 95%',
  day: 'اليوم',
  language: 'اللغة',
  page: 'الصفحة',
};

export default ar;
